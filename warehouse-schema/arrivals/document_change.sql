-- What the last load changed about each document.
-- 最近一次装载使每份文件发生的变化
--
-- a row is: one document; a load that brought no news leaves no receipt and is not the last one.
-- Where several changes meet, the one that decides whether the document is in force counts

create or replace temp table document_change as

with

stated_rows as (

    select
        stg_manifest.document_key,
        stg_manifest.load_number,
        stg_manifest.withdrawn_on,
        greatest(stg_manifest.published_on, stg_manifest.retrieved_on) as seen_on,
        concat_ws(
            chr(31),
            coalesce(stg_manifest.division_code, ''),
            coalesce(stg_manifest.division_name, ''),
            coalesce(stg_manifest.unit_code, ''),
            coalesce(stg_manifest.unit_name, ''),
            coalesce(stg_manifest.fiscal_year, 0),
            coalesce(stg_manifest.stage, ''),
            coalesce(stg_manifest.scope, ''),
            coalesce(stg_manifest.source_address, ''),
            coalesce(cast(stg_manifest.published_on as varchar), ''),
            coalesce(cast(stg_manifest.retrieved_on as varchar), ''),
            coalesce(stg_manifest.note, '')
        ) as stated_text

    from stg_manifest

),

-- a row that says nothing leaves what was said before
telling_rows as (

    select
        stated_rows.*,
        lag(stated_rows.stated_text) over earlier as stated_text_before,
        lag(stated_rows.seen_on) over earlier as seen_on_before,
        max(stated_rows.withdrawn_on) over (
            earlier rows between unbounded preceding and 1 preceding
        ) as withdrawn_on_before

    from stated_rows

    where stated_rows.withdrawn_on is not null
        or regexp_matches(stated_rows.stated_text, '[^\x1f0]')

    window earlier as (partition by stated_rows.document_key order by stated_rows.load_number)

),

last_rows as (

    select telling_rows.*

    from telling_rows

    where telling_rows.load_number = (select last_load.news_load_number from last_load)

)

select
    effective_document.document_key,
    case
        when effective_document.withdrawn_on is not null
            and last_rows.withdrawn_on is not null
            and last_rows.withdrawn_on is distinct from last_rows.withdrawn_on_before
            then 'withdrawn'
        when effective_document.first_load_number = last_load.news_load_number
            and document_disclosure.repeats_earlier then 'corrected'
        when effective_document.first_load_number = last_load.news_load_number then 'new'
        when document_disclosure.superseded_in_load = last_load.news_load_number then 'superseded'
        when effective_document.withdrawn_on is null
            and last_rows.withdrawn_on_before >= coalesce(
                last_rows.seen_on_before, last_rows.withdrawn_on_before
            ) then 'published_again'
        when last_rows.stated_text <> last_rows.stated_text_before then 'restated'
        else 'unchanged'
    end as document_change

from effective_document

inner join document_disclosure
    on effective_document.document_key = document_disclosure.document_key

cross join last_load

left join last_rows
    on effective_document.document_key = last_rows.document_key;
