-- The printed rows and the codes they were matched to.
-- 印出的行与科目的匹配结果
--
-- a row is: one distinct row text of one year in one context

create or replace temp table code_match as

select distinct on (
    table_id,
    measure,
    row_code,
    row_label,
    fiscal_year,
    fund_book,
    parent_code,
    parent_evidence
)
    handoff.table_id,
    handoff.measure,
    handoff.row_code,
    handoff.row_label,
    coalesce(handoff.fiscal_year, 0) as fiscal_year,
    coalesce(handoff.fund_book, '') as fund_book,
    coalesce(handoff.parent_code, '') as parent_code,
    coalesce(handoff.parent_evidence, '') as parent_evidence,
    handoff.dimension,
    handoff.code,
    handoff.role,
    handoff.match_method,
    coalesce(handoff.evidence, '') as evidence,
    handoff.finding_kind

from read_parquet(getvariable('code_match_files'), union_by_name = true) as handoff

order by all;
