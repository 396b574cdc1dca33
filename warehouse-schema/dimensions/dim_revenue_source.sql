-- Sources of revenue.
-- 收入来源
--
-- a row is: one source; key 0 is a member that no list holds

create or replace table dim_revenue_source as

select
    cast(
        row_number() over (order by cast(list.sort_order as integer), list.code) as integer
    ) as revenue_source_key,
    list.code as revenue_source_code,
    list.parent_code,
    list.name as revenue_source_name,
    list.name_english as revenue_source_name_english,
    cast(list.sort_order as integer) as sort_order

from read_csv(reference_file('revenue_source'), all_varchar = true, header = true) as list

union all by name

select
    0 as revenue_source_key,
    '' as revenue_source_code,
    '未知' as revenue_source_name,
    'unknown' as revenue_source_name_english,
    0 as sort_order

order by revenue_source_key;
