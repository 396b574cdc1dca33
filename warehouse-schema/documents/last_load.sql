-- The last loads of the whole store, also where a build sees one part of it.
-- 整个数据存储的最近加载次
--
-- a row is: the store; news_load_number is the last load that received a document, load_number
-- the last that received anything; load_date is the day of the former

create or replace temp table last_load as

with

loads as (

    select
        stg_manifest.load_number,
        stg_manifest.load_number as news_load_number,
        stg_manifest.load_date

    from stg_manifest

    union all

    select
        stg_receipt_finding.load_number,
        null as news_load_number,
        null as load_date

    from stg_receipt_finding

    union all

    select handoff.load_number, handoff.news_load_number, handoff.load_date

    from read_parquet(getvariable('last_load_files'), union_by_name = true) as handoff

)

select
    max(loads.load_number) as load_number,
    max(loads.news_load_number) as news_load_number,
    max(loads.load_date) as load_date

from loads;
