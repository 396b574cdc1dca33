-- Decisions about rows that hold in one division or body only.
-- 只在一个区划或单位适用的科目决定
--
-- a row is: one distinct row text of one year in one place

create or replace temp table code_ruling as

select
    handoff.table_id,
    handoff.measure,
    handoff.row_code,
    handoff.row_label,
    handoff.fiscal_year,
    handoff.fund_book,
    handoff.parent_code,
    handoff.parent_evidence,
    handoff.division_code,
    handoff.body,
    handoff.dimension,
    handoff.code,
    handoff.role,
    handoff.line

from read_parquet(getvariable('code_ruling_files'), union_by_name = true) as handoff

order by all;
