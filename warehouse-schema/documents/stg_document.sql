-- The store's document rows, each document once.
-- 存储中的公开文件，每份文件只取一个批次
--
-- a row is: one document with a receipt; a document that stands in two batches is taken from the
-- first of them, since both hold the same

create or replace temp table stg_document as

select
    handoff.document_key,
    handoff.sha256,
    handoff.extractor_version,
    handoff.media_type,
    handoff.byte_count,
    handoff.line_count,
    handoff.title,
    handoff.fiscal_year,
    handoff.stage,
    handoff.scope,
    handoff.division_name,
    handoff.unit_code,
    handoff.unit_name

from read_parquet(
    getvariable('document_files'), filename = true, union_by_name = true
) as handoff

semi join stg_manifest
    on handoff.document_key = stg_manifest.document_key

semi join first_batches(getvariable('document_files')) as first_batch
    on handoff.document_key = first_batch.document_key
    and batch_of(handoff.filename) = first_batch.batch;
