-- Sources of revenue.
-- 收入来源
--
-- a row is: one source; key 0 is a member that no list holds

create or replace table dim_revenue_source as

with

codes as (

    select
        list.revenue_source_code,
        string_agg(list.scheme || ' ' || list.code, ', ' order by list.scheme, list.code)
            as revenue_codes

    from reference_list('revenue') as list

    group by list.revenue_source_code

)

select
    cast(
        row_number() over (order by cast(list.sort_order as integer), list.code) as integer
    ) as revenue_source_key,
    list.code as revenue_source_code,
    list.parent_code,
    list.name as revenue_source_name,
    list.name_english as revenue_source_name_english,
    cast(list.sort_order as integer) as sort_order,
    cast(list.valid_from as integer) as valid_from_year,
    cast(list.valid_to as integer) as valid_to_year,
    list.former_name,
    cast(list.renamed_in as integer) as renamed_in_year,
    list.certainty,
    list.basis,
    codes.revenue_codes

from reference_list('revenue_source') as list

left join codes
    on list.code = codes.revenue_source_code

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
comment on column dim_revenue_source.valid_from_year is
    '启用年度 | first fiscal year, null where it is not known or of no matter';
comment on column dim_revenue_source.valid_to_year is
    '停用年度 | last fiscal year, null while valid';
comment on column dim_revenue_source.former_name is '曾用名 | name that was usual before';
comment on column dim_revenue_source.renamed_in_year is
    '更名年度 | first fiscal year of the present name; in places a year or two later';
comment on column dim_revenue_source.certainty is
    '目录条目的把握程度 | how certain the list entry is';
comment on column dim_revenue_source.basis is
    '依据 | rule or form that the entry comes from, where known';
comment on column dim_revenue_source.revenue_codes is
    '对应的收入分类编码（体系与编码） | codes of dim_revenue that are this source, each with its scheme';
