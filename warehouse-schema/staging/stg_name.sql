-- The store's name rows, each document once.
-- 存储中不带数字的编码与名称，每份文件只取一个批次
--
-- a row is: one printed code or name of one document; a document that stands in two batches is
-- taken from the first of them, since both hold the same

create or replace temp table stg_name as

select
    handoff.document_key,
    handoff.name_number,
    handoff.page,
    handoff.line,
    handoff.kind,
    handoff.table_id,
    handoff.table_number,
    handoff.table_title,
    handoff.row_number,
    handoff.row_count,
    handoff.column_label,
    handoff.measure,
    handoff.code,
    handoff.name,
    handoff.fiscal_year

from read_parquet(
    getvariable('name_files'), filename = true, union_by_name = true
) as handoff

semi join effective_document
    on handoff.document_key = effective_document.document_key

semi join first_batches(getvariable('name_files')) as first_batch
    on handoff.document_key = first_batch.document_key
    and batch_of(handoff.filename) = first_batch.batch;
