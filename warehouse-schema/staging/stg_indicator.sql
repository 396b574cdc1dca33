-- The store's indicator rows, each document once.
-- 存储中的绩效指标，每份文件只取一个批次
--
-- a row is: one indicator of one document; a document that stands in two batches is taken from
-- the first of them, since both hold the same

create or replace temp table stg_indicator as

select
    handoff.document_key,
    handoff.indicator_number,
    handoff.page,
    handoff.line,
    handoff.sheet_number,
    handoff.whole_department,
    handoff.project_code,
    handoff.project_name,
    handoff.body_code,
    handoff.body_name,
    handoff.horizon,
    handoff.objective_number,
    handoff.row_number,
    handoff.level1,
    handoff.level2,
    handoff.level3,
    handoff.description,
    handoff.value_text,
    handoff.basis,
    handoff.last_value_text,
    handoff.before_last_value_text,
    handoff.doubtful

from read_parquet(
    getvariable('indicator_files'), filename = true, union_by_name = true
) as handoff

semi join effective_document
    on handoff.document_key = effective_document.document_key

semi join first_batches(getvariable('indicator_files')) as first_batch
    on handoff.document_key = first_batch.document_key
    and batch_of(handoff.filename) = first_batch.batch;
