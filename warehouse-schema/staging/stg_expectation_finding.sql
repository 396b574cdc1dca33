-- What is wrong with the lists of what is known from outside.
-- 外部已知事项清单中的问题
--
-- a row is: one fault of one line

create or replace temp table stg_expectation_finding as

select
    handoff.file,
    handoff.kind,
    handoff.severity,
    handoff.page,
    handoff.line,
    handoff.table_title,
    handoff.row_label,
    handoff.column_label,
    handoff.printed_text,
    handoff.expected

from read_parquet(getvariable('expectation_finding_files'), union_by_name = true) as handoff

order by all;
