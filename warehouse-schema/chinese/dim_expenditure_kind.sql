-- The rows of dim_expenditure_kind under Chinese names.
-- 支出类型
--
-- a row is: one row of dim_expenditure_kind

create or replace view 分析.支出类型 as

select
    dim_expenditure_kind.expenditure_kind_key as 支出类型主键,
    dim_expenditure_kind.expenditure_kind_code as 支出类型编码,
    dim_expenditure_kind.parent_code as 上级编码,
    dim_expenditure_kind.expenditure_kind_name as 支出类型名称,
    dim_expenditure_kind.expenditure_kind_name_english as 支出类型英文名称,
    dim_expenditure_kind.sort_order as 排序

from dim_expenditure_kind;

comment on view 分析.支出类型 is
    '支出类型 | dim_expenditure_kind: Kinds of expenditure: basic, project and the others';
comment on column 分析.支出类型.支出类型主键 is
    '支出类型主键 | expenditure_kind_key: key of the kind of expenditure';
comment on column 分析.支出类型.支出类型编码 is
    '支出类型编码 | expenditure_kind_code: code of the kind of expenditure';
comment on column 分析.支出类型.上级编码 is '上级编码 | parent_code: code of the parent';
comment on column 分析.支出类型.支出类型名称 is
    '支出类型名称 | expenditure_kind_name: name of the kind in Chinese';
comment on column 分析.支出类型.支出类型英文名称 is
    '支出类型英文名称 | expenditure_kind_name_english: name of the kind in English';
comment on column 分析.支出类型.排序 is '排序 | sort_order: order of presentation';
