-- The store's project rows, each document once.
-- 存储中的项目表，每份文件只取一个批次
--
-- a row is: one project of one document; a document that stands in two batches is taken from
-- the first of them, since both hold the same

create or replace temp table stg_project as

select
    handoff.document_key,
    handoff.project_number,
    handoff.page,
    handoff.line,
    handoff.sheet_number,
    handoff.project_code,
    handoff.project_name,
    handoff.body_code,
    handoff.body_name,
    handoff.category,
    handoff.purpose

from read_parquet(
    getvariable('project_files'), filename = true, union_by_name = true
) as handoff

semi join effective_document
    on handoff.document_key = effective_document.document_key

semi join first_batches(getvariable('project_files')) as first_batch
    on handoff.document_key = first_batch.document_key
    and batch_of(handoff.filename) = first_batch.batch;
