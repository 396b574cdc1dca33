-- Kinds of expenditure: basic, project and the others.
-- 支出类型
--
-- a row is: one kind; key 0 is a member that no list holds

create or replace table dim_expenditure_kind as

select
    cast(
        row_number() over (order by cast(list.sort_order as integer), list.code) as integer
    ) as expenditure_kind_key,
    list.code as expenditure_kind_code,
    list.parent_code,
    list.name as expenditure_kind_name,
    list.name_english as expenditure_kind_name_english,
    cast(list.sort_order as integer) as sort_order,
    cast(list.valid_from as integer) as valid_from_year,
    cast(list.valid_to as integer) as valid_to_year,
    list.certainty,
    list.basis

from reference_list('expenditure_kind') as list

union all by name

select
    0 as expenditure_kind_key,
    '' as expenditure_kind_code,
    '未知' as expenditure_kind_name,
    'unknown' as expenditure_kind_name_english,
    0 as sort_order

order by expenditure_kind_key;

comment on table dim_expenditure_kind is
    '支出类型 | Kinds of expenditure: basic, project and the others';
comment on column dim_expenditure_kind.expenditure_kind_key is
    '支出类型主键 | key of the kind of expenditure';
comment on column dim_expenditure_kind.expenditure_kind_code is
    '支出类型编码 | code of the kind of expenditure';
comment on column dim_expenditure_kind.parent_code is '上级编码 | code of the parent';
comment on column dim_expenditure_kind.expenditure_kind_name is
    '支出类型名称 | name of the kind in Chinese';
comment on column dim_expenditure_kind.expenditure_kind_name_english is
    '支出类型英文名称 | name of the kind in English';
comment on column dim_expenditure_kind.sort_order is '排序 | order of presentation';
comment on column dim_expenditure_kind.valid_from_year is
    '启用年度 | first fiscal year, null where it is not known or of no matter';
comment on column dim_expenditure_kind.valid_to_year is
    '停用年度 | last fiscal year, null while valid';
comment on column dim_expenditure_kind.certainty is
    '目录条目的把握程度 | how certain the list entry is';
comment on column dim_expenditure_kind.basis is
    '依据 | rule or form that the entry comes from, where known';
