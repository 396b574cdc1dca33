-- Faults of files, up to the load that the warehouse is built as of.
-- 接收文件时发现的数据问题（至指定加载次为止）
--
-- a row is: one fault of one load

create or replace temp table stg_receipt_finding as

select
    handoff.load_number,
    handoff.file,
    handoff.document_key,
    handoff.finding_number,
    handoff.kind,
    handoff.severity,
    handoff.page,
    handoff.line,
    handoff.table_title,
    handoff.row_label,
    handoff.column_label,
    handoff.printed_text,
    handoff.expected

from read_parquet(getvariable('receipt_finding_files'), union_by_name = true) as handoff

where handoff.load_number <= coalesce(getvariable('last_load'), handoff.load_number);
