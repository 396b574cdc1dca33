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

comment on table dim_revenue_source is
    '收入来源 | Sources of revenue';
comment on column dim_revenue_source.revenue_source_key is
    '收入来源主键 | key of the source of revenue';
comment on column dim_revenue_source.revenue_source_code is '收入来源编码 | code of the source';
comment on column dim_revenue_source.parent_code is '上级编码 | code of the parent';
comment on column dim_revenue_source.revenue_source_name is
    '收入来源名称 | name of the source in Chinese';
comment on column dim_revenue_source.revenue_source_name_english is
    '收入来源英文名称 | name of the source in English';
comment on column dim_revenue_source.sort_order is '排序 | order of presentation';
