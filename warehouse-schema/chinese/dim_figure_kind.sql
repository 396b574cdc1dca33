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
    dim_figure_kind.sort_order as 排序

from dim_figure_kind;

comment on view 分析.数字性质 is
    '数字性质 | dim_figure_kind: What a figure is a figure of';
comment on column 分析.数字性质.数字性质主键 is '数字性质主键 | figure_kind_key: key of the kind';
comment on column 分析.数字性质.数字性质编码 is
    '数字性质编码 | figure_kind_code: code of the kind';
comment on column 分析.数字性质.数字性质名称 is
    '数字性质名称 | figure_kind_name: name of the kind in Chinese';
comment on column 分析.数字性质.数字性质英文名称 is
    '数字性质英文名称 | figure_kind_name_english: name of the kind in English';
comment on column 分析.数字性质.排序 is '排序 | sort_order: order of presentation';
