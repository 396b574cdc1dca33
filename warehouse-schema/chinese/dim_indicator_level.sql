-- The rows of dim_indicator_level under Chinese names.
-- 绩效指标层级（两种体系）
--
-- a row is: one row of dim_indicator_level

create or replace view 分析.绩效指标层级 as

select
    dim_indicator_level.indicator_level_key as 绩效指标层级主键,
    dim_indicator_level.level_code as 层级编码,
    dim_indicator_level.level as 级次,
    dim_indicator_level.parent_code as 上级编码,
    dim_indicator_level.level_name as 层级名称,
    dim_indicator_level.level_name_english as 层级英文名称,
    dim_indicator_level.tree as 体系,
    dim_indicator_level.sort_order as 排序,
    dim_indicator_level.valid_from_year as 启用年度,
    dim_indicator_level.valid_to_year as 停用年度,
    dim_indicator_level.certainty as 目录条目的把握程度,
    dim_indicator_level.basis as 依据

from dim_indicator_level;

comment on view 分析.绩效指标层级 is
    '绩效指标层级（两种体系） | dim_indicator_level: Levels of performance indicators in both trees: cost below output, or a first level of its own';
comment on column 分析.绩效指标层级.绩效指标层级主键 is
    '绩效指标层级主键 | indicator_level_key: key of the level, 0 where no list holds it';
comment on column 分析.绩效指标层级.层级编码 is
    '层级编码 | level_code: code of the level, as level1_code and level2_code of dim_indicator';
comment on column 分析.绩效指标层级.级次 is '级次 | level: 1 or 2';
comment on column 分析.绩效指标层级.上级编码 is
    '上级编码 | parent_code: code of the first level, null on the first';
comment on column 分析.绩效指标层级.层级名称 is
    '层级名称 | level_name: name of the level in Chinese';
comment on column 分析.绩效指标层级.层级英文名称 is
    '层级英文名称 | level_name_english: name of the level in English';
comment on column 分析.绩效指标层级.体系 is
    '体系 | tree: old (cost below output), new (cost a first level) or both';
comment on column 分析.绩效指标层级.排序 is '排序 | sort_order: order of presentation';
comment on column 分析.绩效指标层级.启用年度 is
    '启用年度 | valid_from_year: first fiscal year of the rule; places follow later';
comment on column 分析.绩效指标层级.停用年度 is
    '停用年度 | valid_to_year: last fiscal year, null while valid';
comment on column 分析.绩效指标层级.目录条目的把握程度 is
    '目录条目的把握程度 | certainty: how certain the list entry is';
comment on column 分析.绩效指标层级.依据 is '依据 | basis: rule that the entry comes from';
