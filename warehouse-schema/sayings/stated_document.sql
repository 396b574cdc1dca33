-- What manifest and document say of each document: the manifest overrules the document.
-- 清单与文件自述：清单所述优先
--
-- a row is: one document with a receipt; of several receipts the latest that says anything counts,
-- so that a document which comes again without a manifest row keeps what was said of it. A document
-- that was withdrawn stays so until it is said to have been published or retrieved on a later day.
-- What is newer is told by known_on: the day of publication, else that of retrieval, else that of
-- the first load

create or replace temp table stated_document as

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
        stg_manifest.published_on,
        stg_manifest.retrieved_on,
        stg_manifest.note

    from stg_manifest

    where stg_manifest.document_key <> ''

    order by
        stg_manifest.document_key,
        concat(
            stg_manifest.division_code,
            stg_manifest.division_name,
            stg_manifest.unit_code,
            stg_manifest.unit_name,
            stg_manifest.fiscal_year,
            stg_manifest.stage,
            stg_manifest.scope,
            stg_manifest.source_address,
            stg_manifest.published_on,
            stg_manifest.retrieved_on,
            stg_manifest.withdrawn_on,
            stg_manifest.note
        ) = '',
        stg_manifest.load_number desc,
        stg_manifest.file

),

histories as (

    select
        stg_manifest.document_key,
        min(stg_manifest.load_number) as first_load_number,
        arg_min(stg_manifest.load_date, stg_manifest.load_number) as first_load_date,
        arg_max(stg_manifest.withdrawn_on, stg_manifest.load_number)
            filter (stg_manifest.withdrawn_on is not null) as withdrawn_on

    from stg_manifest

    group by stg_manifest.document_key

)

select
    latest_receipts.document_key,
    latest_receipts.sha256,
    latest_receipts.file,
    latest_receipts.load_number,
    latest_receipts.load_date,
    stated(latest_receipts.division_code, '') as division_code,
    stated(latest_receipts.division_name, stg_document.division_name) as division_name,
    stated(latest_receipts.unit_code, stg_document.unit_code) as unit_code,
    stated(latest_receipts.unit_name, stg_document.unit_name) as unit_name,
    coalesce(latest_receipts.fiscal_year, stg_document.fiscal_year) as fiscal_year,
    stated(latest_receipts.stage, stg_document.stage) as stage,
    stated(latest_receipts.scope, stg_document.scope) as scope,
    stated(latest_receipts.source_address, '') as source_address,
    latest_receipts.published_on,
    latest_receipts.retrieved_on,
    case
        when histories.withdrawn_on >= coalesce(
            greatest(latest_receipts.published_on, latest_receipts.retrieved_on),
            histories.withdrawn_on
        ) then histories.withdrawn_on
    end as withdrawn_on,
    histories.first_load_number,
    histories.first_load_date,
    coalesce(
        latest_receipts.published_on,
        latest_receipts.retrieved_on,
        histories.first_load_date
    ) as known_on,
    stated(latest_receipts.note, '') as note,
    stated(stg_document.title, '') as title,
    stg_document.media_type,
    stg_document.byte_count,
    stg_document.line_count,
    stg_document.extractor_version,
    stg_document.document_key is not null as is_read

from latest_receipts

inner join histories
    on latest_receipts.document_key = histories.document_key

left join stg_document
    on latest_receipts.document_key = stg_document.document_key;
