-- Who published what for which year: the manifest overrules what the document says of itself.
-- 文件身份：清单所述优先于文件自述
--
-- a row is: one document with a receipt; of several receipts the latest counts

create or replace temp table effective_document as

with

latest_receipts as (

    select distinct on (stg_manifest.document_key)
        stg_manifest.document_key,
        stg_manifest.sha256,
        stg_manifest.load_number,
        stg_manifest.load_date,
        stg_manifest.file,
        stg_manifest.division_code,
        stg_manifest.division_name,
        stg_manifest.unit_code,
        stg_manifest.unit_name,
        stg_manifest.fiscal_year,
        stg_manifest.stage,
        stg_manifest.scope,
        stg_manifest.source_address,
        stg_manifest.retrieved_on,
        stg_manifest.note

    from stg_manifest

    where stg_manifest.document_key <> ''

    order by
        stg_manifest.document_key,
        stg_manifest.load_number desc,
        stg_manifest.file

)

select
    latest_receipts.document_key,
    latest_receipts.sha256,
    latest_receipts.file,
    latest_receipts.load_number,
    latest_receipts.load_date,
    coalesce(stated(latest_receipts.division_code, ''), '') as division_code,
    coalesce(
        stated(latest_receipts.division_name, stg_document.division_name), ''
    ) as division_name,
    coalesce(stated(latest_receipts.unit_code, stg_document.unit_code), '') as unit_code,
    coalesce(stated(latest_receipts.unit_name, stg_document.unit_name), '') as unit_name,
    coalesce(latest_receipts.fiscal_year, stg_document.fiscal_year) as fiscal_year,
    stated(latest_receipts.stage, stg_document.stage) as stage,
    stated(latest_receipts.scope, stg_document.scope) as scope,
    stated(latest_receipts.source_address, '') as source_address,
    try_cast(latest_receipts.retrieved_on as date) as retrieved_on,
    stated(latest_receipts.note, '') as note,
    stated(stg_document.title, '') as title,
    stg_document.media_type,
    stg_document.byte_count,
    stg_document.line_count,
    stg_document.extractor_version,
    stg_document.document_key is not null as is_read

from latest_receipts

left join stg_document
    on latest_receipts.document_key = stg_document.document_key;
