-- Items of the three public expenses, and what is printed beside them.
-- “三公”经费项目
--
-- a row is: one item; key 0 is a member that no list holds

create or replace table dim_three_public_item as

select
    cast(
        row_number() over (order by cast(list.sort_order as integer), list.code) as integer
    ) as three_public_item_key,
    list.code as three_public_item_code,
    list.parent_code,
    list.name as three_public_item_name,
    list.name_english as three_public_item_name_english,
    cast(list.sort_order as integer) as sort_order,
    cast(list.is_leaf as boolean) as is_leaf,
    cast(list.is_three_public as boolean) as is_three_public,
    cast(list.valid_from as integer) as valid_from_year,
    cast(list.valid_to as integer) as valid_to_year,
    list.certainty,
    list.basis

from reference_list('three_public_item') as list

union all by name

select
    0 as three_public_item_key,
    '' as three_public_item_code,
    '未知' as three_public_item_name,
    'unknown' as three_public_item_name_english,
    0 as sort_order

order by three_public_item_key;

comment on table dim_three_public_item is
    '“三公”经费项目 | Items of the three public expenses, and what is printed beside them';
comment on column dim_three_public_item.three_public_item_key is
    '“三公”项目主键 | key of the item';
comment on column dim_three_public_item.three_public_item_code is
    '“三公”项目编码 | code of the item';
comment on column dim_three_public_item.parent_code is '上级编码 | code of the parent';
comment on column dim_three_public_item.three_public_item_name is
    '“三公”项目名称 | name of the item in Chinese';
comment on column dim_three_public_item.three_public_item_name_english is
    '“三公”项目英文名称 | name of the item in English';
comment on column dim_three_public_item.sort_order is '排序 | order of presentation';
comment on column dim_three_public_item.is_leaf is '是否末级 | whether facts may carry it';
comment on column dim_three_public_item.is_three_public is
    '是否属于“三公”经费 | whether it belongs to the three public expenses';
comment on column dim_three_public_item.valid_from_year is
    '启用年度 | first fiscal year, null where it is not known or of no matter';
comment on column dim_three_public_item.valid_to_year is
    '停用年度 | last fiscal year, null while valid';
comment on column dim_three_public_item.certainty is
    '目录条目的把握程度 | how certain the list entry is';
comment on column dim_three_public_item.basis is
    '依据 | rule or form that the entry comes from, where known';
