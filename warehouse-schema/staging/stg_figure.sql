-- The store's figure rows, each document once.
-- 存储中的印出的数字，每份文件只取一个批次
--
-- a row is: one figure of one document; a document that stands in two batches is taken from
-- the first of them, since both hold the same

create or replace temp table stg_figure as

select
    handoff.document_key,
    handoff.figure_number,
    handoff.page,
    handoff.line,
    handoff.table_id,
    handoff.table_number,
    handoff.table_title,
    handoff.row_number,
    handoff.row_code,
    handoff.row_label,
    handoff.column_label,
    handoff.measure,
    handoff.figure_kind,
    handoff.fiscal_year,
    handoff.year_offset,
    handoff.body_code,
    handoff.body_name,
    handoff.printed_text,
    handoff.printed_unit,
    handoff.amount_yuan,
    handoff.quantity,
    handoff.doubtful

from read_parquet(
    getvariable('figure_files'), filename = true, union_by_name = true
) as handoff

semi join effective_document
    on handoff.document_key = effective_document.document_key

semi join first_batches(getvariable('figure_files')) as first_batch
    on handoff.document_key = first_batch.document_key
    and batch_of(handoff.filename) = first_batch.batch;
