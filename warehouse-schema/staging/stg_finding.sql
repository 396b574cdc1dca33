-- The store's finding rows, each document once.
-- 存储中的读取时发现的数据问题，每份文件只取一个批次
--
-- a row is: one finding of one document; a document that stands in two batches is taken from
-- the first of them, since both hold the same

create or replace temp table stg_finding as

select
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

from read_parquet(
    getvariable('finding_files'), filename = true, union_by_name = true
) as handoff

semi join effective_document
    on handoff.document_key = effective_document.document_key

semi join first_batches(getvariable('finding_files')) as first_batch
    on handoff.document_key = first_batch.document_key
    and batch_of(handoff.filename) = first_batch.batch;
