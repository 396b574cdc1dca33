-- The rows of dim_indicator under Chinese names.
-- 指标类别
--
-- a row is: one row of dim_indicator

create or replace view 分析.指标类别 as

select
    dim_indicator.indicator_type_key as 指标维度主键,
    dim_indicator.level1_code as 一级指标编码,
    dim_indicator.level1_name as 一级指标名称,
    dim_indicator.level1_name_english as 一级指标英文名称,
    dim_indicator.level2_code as 二级指标编码,
    dim_indicator.level2_name as 二级指标名称,
    dim_indicator.level2_name_english as 二级指标英文名称,
    dim_indicator.indicator_name as 三级指标名称,
    dim_indicator.theme_code as 主题编码,
    dim_indicator.direction as 方向,
    dim_indicator.tree as 指标体系,
    dim_indicator.tree_valid_from_year as 指标体系启用年度,
    dim_indicator.tree_valid_to_year as 指标体系停用年度,
    dim_indicator.certainty as 目录条目的把握程度,
    dim_indicator.basis as 依据

from dim_indicator;

comment on view 分析.指标类别 is
    '绩效指标（规范层级与主题） | dim_indicator: Performance indicators by normalised level and theme';
comment on column 分析.指标类别.指标维度主键 is
    '指标维度主键 | indicator_type_key: key of the indicator as normalised, 0 where unmatched';
comment on column 分析.指标类别.一级指标编码 is
    '一级指标编码 | level1_code: code of the first level';
comment on column 分析.指标类别.一级指标名称 is
    '一级指标名称 | level1_name: name of the first level in Chinese';
comment on column 分析.指标类别.一级指标英文名称 is
    '一级指标英文名称 | level1_name_english: name of the first level in English';
comment on column 分析.指标类别.二级指标编码 is
    '二级指标编码 | level2_code: code of the second level';
comment on column 分析.指标类别.二级指标名称 is
    '二级指标名称 | level2_name: name of the second level in Chinese';
comment on column 分析.指标类别.二级指标英文名称 is
    '二级指标英文名称 | level2_name_english: name of the second level in English';
comment on column 分析.指标类别.三级指标名称 is
    '三级指标名称 | indicator_name: name of the indicator';
comment on column 分析.指标类别.主题编码 is '主题编码 | theme_code: theme for comparison';
comment on column 分析.指标类别.方向 is '方向 | direction: whether more or less is better';
comment on column 分析.指标类别.指标体系 is
    '指标体系 | tree: tree that the level belongs to: old (成本指标 below 产出指标), new (成本指标 as a first level) or both; null where no level was found';
comment on column 分析.指标类别.指标体系启用年度 is
    '指标体系启用年度 | tree_valid_from_year: first fiscal year of the level in that tree; places take a new tree up later';
comment on column 分析.指标类别.指标体系停用年度 is
    '指标体系停用年度 | tree_valid_to_year: last fiscal year of the level in that tree, null while places use it';
comment on column 分析.指标类别.目录条目的把握程度 is
    '目录条目的把握程度 | certainty: how certain the list entry of the level is';
comment on column 分析.指标类别.依据 is
    '依据 | basis: rule that the level comes from';
