-- What the manifests say of each file, up to the load that the warehouse is built as of.
-- 各次加载的清单行（至指定加载次为止）
--
-- a row is: one file of one load

create or replace temp table stg_manifest as

select
    handoff.load_number,
    try_cast(handoff.load_date as date) as load_date,
    handoff.document_key,
    handoff.sha256,
    handoff.file,
    handoff.division_code,
    handoff.division_name,
    handoff.unit_code,
    handoff.unit_name,
    handoff.fiscal_year,
    handoff.stage,
    handoff.scope,
    handoff.source_address,
    try_cast(handoff.published_on as date) as published_on,
    try_cast(handoff.retrieved_on as date) as retrieved_on,
    try_cast(handoff.withdrawn_on as date) as withdrawn_on,
    handoff.note

from read_parquet(getvariable('manifest_files'), union_by_name = true) as handoff

where handoff.load_number <= coalesce(getvariable('last_load'), handoff.load_number);
