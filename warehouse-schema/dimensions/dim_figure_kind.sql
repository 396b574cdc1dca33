-- What a figure is a figure of.
-- 数字性质
--
-- a row is: one kind

create or replace table dim_figure_kind as

select
    cast(
        row_number() over (order by cast(list.sort_order as integer), list.code) as integer
    ) as figure_kind_key,
    list.code as figure_kind_code,
    list.name as figure_kind_name,
    list.name_english as figure_kind_name_english,
    nullif(list.phase, '') as fiscal_phase,
    cast(list.sort_order as integer) as sort_order,
    cast(list.valid_from as integer) as valid_from_year,
    cast(list.valid_to as integer) as valid_to_year,
    list.certainty,
    list.basis

from reference_list('figure_kind') as list

order by figure_kind_key;

comment on table dim_figure_kind is
    '数字性质 | What a figure is a figure of';
comment on column dim_figure_kind.figure_kind_key is '数字性质主键 | key of the kind';
comment on column dim_figure_kind.figure_kind_code is '数字性质编码 | code of the kind';
comment on column dim_figure_kind.figure_kind_name is
    '数字性质名称 | name of the kind in Chinese';
comment on column dim_figure_kind.figure_kind_name_english is
    '数字性质英文名称 | name of the kind in English';
comment on column dim_figure_kind.fiscal_phase is
    '预算阶段 | phase of the Fiscal Data Package: approved, adjusted or executed; null for no money';
comment on column dim_figure_kind.sort_order is '排序 | order of presentation';
comment on column dim_figure_kind.valid_from_year is
    '启用年度 | first fiscal year, null where it is not known or of no matter';
comment on column dim_figure_kind.valid_to_year is
    '停用年度 | last fiscal year, null while valid';
comment on column dim_figure_kind.certainty is
    '目录条目的把握程度 | how certain the list entry is';
comment on column dim_figure_kind.basis is
    '依据 | rule or form that the entry comes from, where known';
