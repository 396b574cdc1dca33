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
    dim_expenditure_kind.sort_order as 排序,
    dim_expenditure_kind.valid_from_year as 启用年度,
    dim_expenditure_kind.valid_to_year as 停用年度,
    dim_expenditure_kind.certainty as 目录条目的把握程度,
    dim_expenditure_kind.basis as 依据

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
comment on column 分析.支出类型.启用年度 is
    '启用年度 | valid_from_year: first fiscal year, null where it is not known or of no matter';
comment on column 分析.支出类型.停用年度 is
    '停用年度 | valid_to_year: last fiscal year, null while valid';
comment on column 分析.支出类型.目录条目的把握程度 is
    '目录条目的把握程度 | certainty: how certain the list entry is';
comment on column 分析.支出类型.依据 is
    '依据 | basis: rule or form that the entry comes from, where known';
