-- The rows of dim_figure_kind under Chinese names.
-- 数字性质
--
-- a row is: one row of dim_figure_kind

create or replace view 分析.数字性质 as

select
    dim_figure_kind.figure_kind_key as 数字性质主键,
    dim_figure_kind.figure_kind_code as 数字性质编码,
    dim_figure_kind.figure_kind_name as 数字性质名称,
    dim_figure_kind.figure_kind_name_english as 数字性质英文名称,
    dim_figure_kind.fiscal_phase as 预算阶段,
    dim_figure_kind.sort_order as 排序,
    dim_figure_kind.valid_from_year as 启用年度,
    dim_figure_kind.valid_to_year as 停用年度,
    dim_figure_kind.certainty as 目录条目的把握程度,
    dim_figure_kind.basis as 依据

from dim_figure_kind;

comment on view 分析.数字性质 is '数字性质 | dim_figure_kind: What a figure is a figure of';
comment on column 分析.数字性质.数字性质主键 is '数字性质主键 | figure_kind_key: key of the kind';
comment on column 分析.数字性质.数字性质编码 is '数字性质编码 | figure_kind_code: code of the kind';
comment on column 分析.数字性质.数字性质名称 is
    '数字性质名称 | figure_kind_name: name of the kind in Chinese';
comment on column 分析.数字性质.数字性质英文名称 is
    '数字性质英文名称 | figure_kind_name_english: name of the kind in English';
comment on column 分析.数字性质.预算阶段 is
    '预算阶段 | fiscal_phase: phase of the Fiscal Data Package: approved, adjusted or executed; null for no money';
comment on column 分析.数字性质.排序 is '排序 | sort_order: order of presentation';
comment on column 分析.数字性质.启用年度 is
    '启用年度 | valid_from_year: first fiscal year, null where it is not known or of no matter';
comment on column 分析.数字性质.停用年度 is
    '停用年度 | valid_to_year: last fiscal year, null while valid';
comment on column 分析.数字性质.目录条目的把握程度 is
    '目录条目的把握程度 | certainty: how certain the list entry is';
comment on column 分析.数字性质.依据 is
    '依据 | basis: rule or form that the entry comes from, where known';
