-- The rows of dim_three_public_item under Chinese names.
-- 三公经费项目
--
-- a row is: one row of dim_three_public_item

create or replace view 分析.三公经费项目 as

select
    dim_three_public_item.three_public_item_key as 三公项目主键,
    dim_three_public_item.three_public_item_code as 三公项目编码,
    dim_three_public_item.parent_code as 上级编码,
    dim_three_public_item.three_public_item_name as 三公项目名称,
    dim_three_public_item.three_public_item_name_english as 三公项目英文名称,
    dim_three_public_item.sort_order as 排序,
    dim_three_public_item.is_leaf as 是否末级,
    dim_three_public_item.is_three_public as 是否属于三公经费,
    dim_three_public_item.valid_from_year as 启用年度,
    dim_three_public_item.valid_to_year as 停用年度,
    dim_three_public_item.certainty as 目录条目的把握程度,
    dim_three_public_item.basis as 依据

from dim_three_public_item;

comment on view 分析.三公经费项目 is
    '“三公”经费项目 | dim_three_public_item: Items of the three public expenses, and what is printed beside them';
comment on column 分析.三公经费项目.三公项目主键 is
    '三公项目主键 | three_public_item_key: key of the item';
comment on column 分析.三公经费项目.三公项目编码 is
    '三公项目编码 | three_public_item_code: code of the item';
comment on column 分析.三公经费项目.上级编码 is '上级编码 | parent_code: code of the parent';
comment on column 分析.三公经费项目.三公项目名称 is
    '三公项目名称 | three_public_item_name: name of the item in Chinese';
comment on column 分析.三公经费项目.三公项目英文名称 is
    '三公项目英文名称 | three_public_item_name_english: name of the item in English';
comment on column 分析.三公经费项目.排序 is '排序 | sort_order: order of presentation';
comment on column 分析.三公经费项目.是否末级 is '是否末级 | is_leaf: whether facts may carry it';
comment on column 分析.三公经费项目.是否属于三公经费 is
    '是否属于三公经费 | is_three_public: whether it belongs to the three public expenses';
comment on column 分析.三公经费项目.启用年度 is
    '启用年度 | valid_from_year: first fiscal year, null where it is not known or of no matter';
comment on column 分析.三公经费项目.停用年度 is
    '停用年度 | valid_to_year: last fiscal year, null while valid';
comment on column 分析.三公经费项目.目录条目的把握程度 is
    '目录条目的把握程度 | certainty: how certain the list entry is';
comment on column 分析.三公经费项目.依据 is
    '依据 | basis: rule or form that the entry comes from, where known';
