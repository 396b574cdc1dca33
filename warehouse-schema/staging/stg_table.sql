-- The store's table rows, each document once.
-- 存储中的表格登记，每份文件只取一个批次
--
-- a row is: one table of one document; a document that stands in two batches is taken from
-- the first of them, since both hold the same

create or replace temp table stg_table as

select
    handoff.document_key,
    handoff.table_number,
    handoff.page,
    handoff.line,
    handoff.table_id,
    handoff.table_title,
    handoff.printed_unit,
    handoff.fiscal_year,
    handoff.body_code,
    handoff.body_name,
    handoff.empty_note,
    handoff.column_count,
    handoff.row_count,
    handoff.unread_cell_count,
    handoff.misplaced_rows

from read_parquet(
    getvariable('table_files'), filename = true, union_by_name = true
) as handoff

semi join effective_document
    on handoff.document_key = effective_document.document_key

semi join first_batches(getvariable('table_files')) as first_batch
    on handoff.document_key = first_batch.document_key
    and batch_of(handoff.filename) = first_batch.batch;
