-- The store's narrative rows, each document once.
-- 存储中的自然段，每份文件只取一个批次
--
-- a row is: one narrative of one document; a document that stands in two batches is taken from
-- the first of them, since both hold the same

create or replace temp table stg_narrative as

select
    handoff.document_key,
    handoff.paragraph_number,
    handoff.page,
    handoff.line,
    handoff.section,
    handoff.text

from read_parquet(
    getvariable('narrative_files'), filename = true, union_by_name = true
) as handoff

semi join effective_document
    on handoff.document_key = effective_document.document_key

semi join first_batches(getvariable('narrative_files')) as first_batch
    on handoff.document_key = first_batch.document_key
    and batch_of(handoff.filename) = first_batch.batch;
