-- The store's account rows, each document once.
-- 存储中的阅读账，每份文件只取一个批次
--
-- a row is: one count that is not 0 of one document; a document that stands in two batches is
-- taken from the first of them, since both hold the same

create or replace temp table stg_account as

select
    handoff.document_key,
    handoff.reading_count,
    handoff.number

from read_parquet(
    getvariable('account_files'), filename = true, union_by_name = true
) as handoff

semi join effective_document
    on handoff.document_key = effective_document.document_key

semi join first_batches(getvariable('account_files')) as first_batch
    on handoff.document_key = first_batch.document_key
    and batch_of(handoff.filename) = first_batch.batch;
