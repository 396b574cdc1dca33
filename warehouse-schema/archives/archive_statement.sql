-- What the files of one archive say that agree: the cover in one, tables in another.
-- 压缩包内各文件一致的说法：封面在一份，表在另一份
--
-- a row is: one archive of one load; own_unit_name and own_fiscal_year are what documents say of
-- themselves, the others what the manifest says too. A build that sees one province takes the rows
-- of the whole, since the files of an archive may be of several

create or replace temp table archive_statement as

with

handed_over as (

    select handoff.*

    from read_parquet(getvariable('archive_statement_files'), union_by_name = true) as handoff

),

members as (

    select distinct
        split_part(stg_manifest.file, '!/', 1) as archive,
        stg_manifest.load_number,
        stg_manifest.document_key

    from stg_manifest

    where contains(stg_manifest.file, '!/')
        and stg_manifest.document_key <> ''
        and not exists (select 1 from handed_over)

),

said as (

    select
        members.archive,
        members.load_number,
        agreed(stated_document.division_code) as division_code,
        agreed(stated_document.division_name) as division_name,
        agreed(stated_document.unit_code) as unit_code,
        agreed(stated_document.unit_name) as unit_name,
        agreed(stated_document.fiscal_year) as fiscal_year,
        agreed(stated_document.stage) as stage,
        agreed(stated_document.scope) as scope,
        agreed(nullif(stg_document.unit_name, '')) as own_unit_name,
        agreed(stg_document.fiscal_year) as own_fiscal_year

    from members

    inner join stated_document
        on members.document_key = stated_document.document_key

    left join stg_document
        on members.document_key = stg_document.document_key

    group by members.archive, members.load_number

)

select * from handed_over

union all by name

select * from said;
