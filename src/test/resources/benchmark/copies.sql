-- Whom each copy of a document belongs to: one department of one county.
-- 样例每份文件的各个副本所属的区县和部门
--
-- a row is: one copy of one document; the counties are walked through first, then come the next
-- departments. Each document has a department of its own, so that none is a version of another
-- bound before: source_receipts (the receipts that are copied), division_list (the code list),
-- copy_count

create or replace temp table copies as

with

county as (

    select
        list.code,
        list.full_name,
        row_number() over (order by list.code) - 1 as county_number,
        count(*) over () as county_count

    from read_csv(getvariable('division_list'), all_varchar = true, header = true) as list

    where list.level = 'county'
        and list.valid_to is null

),

source as (

    select
        manifest.document_key,
        row_number() over (order by manifest.document_key) - 1 as source_number,
        count(*) over () as source_count

    from read_parquet(getvariable('source_receipts') || '/*/manifest.parquet') as manifest

    group by manifest.document_key

),

placed as (

    select
        numbers.copy,
        source.document_key as source_key,
        county.code as division_code,
        county.full_name as division_name,
        numbers.copy // county.county_count * source.source_count + source.source_number
            as unit_number

    from range(getvariable('copy_count')) as numbers (copy)

    inner join county
        on county.county_number = numbers.copy % county.county_count

    cross join source

)

select
    placed.* exclude (unit_number),
    cast(318 + placed.unit_number as varchar) as unit_code,
    placed.division_name || '第' || (1 + placed.unit_number) || '局' as unit_name

from placed;
