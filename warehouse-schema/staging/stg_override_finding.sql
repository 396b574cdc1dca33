-- What is wrong with the file of decisions.
-- 复核决定文件中的问题
--
-- a row is: one fault of one line

create or replace temp table stg_override_finding as

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

from read_parquet(getvariable('override_finding_files'), union_by_name = true) as handoff

order by all;
