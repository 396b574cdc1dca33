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
    cast(list.is_three_public as boolean) as is_three_public

from read_csv(reference_file('three_public_item'), all_varchar = true, header = true) as list

union all by name

select
    0 as three_public_item_key,
    '' as three_public_item_code,
    '未知' as three_public_item_name,
    'unknown' as three_public_item_name_english,
    0 as sort_order

order by three_public_item_key;
