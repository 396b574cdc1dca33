-- The rows of dim_key_figure under Chinese names.
-- 单列数字类别
--
-- a row is: one row of dim_key_figure

create or replace view 分析.单列数字类别 as

select
    dim_key_figure.key_figure_key as 指标主键,
    dim_key_figure.measure_code as 指标编码,
    dim_key_figure.member_code as 分项编码,
    dim_key_figure.parent_code as 上级编码,
    dim_key_figure.value_kind as 数值类别,
    dim_key_figure.key_figure_name as 指标名称,
    dim_key_figure.key_figure_name_english as 指标英文名称

from dim_key_figure;

comment on view 分析.单列数字类别 is
    '文字或小表中单独列示的指标 | dim_key_figure: Figures that are stated without a table of their own';
comment on column 分析.单列数字类别.指标主键 is
    '指标主键 | key_figure_key: key of the measure and member';
comment on column 分析.单列数字类别.指标编码 is '指标编码 | measure_code: code of the measure';
comment on column 分析.单列数字类别.分项编码 is '分项编码 | member_code: code of the member';
comment on column 分析.单列数字类别.上级编码 is '上级编码 | parent_code: code of the parent';
comment on column 分析.单列数字类别.数值类别 is '数值类别 | value_kind: amount or count';
comment on column 分析.单列数字类别.指标名称 is '指标名称 | key_figure_name: name in Chinese';
comment on column 分析.单列数字类别.指标英文名称 is
    '指标英文名称 | key_figure_name_english: name in English';
