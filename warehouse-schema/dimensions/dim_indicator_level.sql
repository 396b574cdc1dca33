-- Levels of performance indicators in both trees: cost below output, or a first level of its own.
-- 绩效指标层级（两种体系）
--
-- a row is: one first or second level; key 0 is a member that no list holds

create or replace table dim_indicator_level as

select
    cast(
        row_number() over (order by cast(list.sort_order as integer), list.code) as integer
    ) as indicator_level_key,
    list.code as level_code,
    cast(list.level as integer) as level,
    list.parent_code,
    list.name as level_name,
    list.name_english as level_name_english,
    list.tree,
    cast(list.sort_order as integer) as sort_order,
    cast(list.valid_from as integer) as valid_from_year,
    cast(list.valid_to as integer) as valid_to_year,
    list.certainty,
    list.basis

from reference_list('indicator_level') as list

union all by name

select
    0 as indicator_level_key,
    '' as level_code,
    '未知' as level_name,
    'unknown' as level_name_english,
    0 as sort_order

order by indicator_level_key;

comment on table dim_indicator_level is
    '绩效指标层级（两种体系） | Levels of performance indicators in both trees: cost below output, or a first level of its own';
comment on column dim_indicator_level.indicator_level_key is
    '绩效指标层级主键 | key of the level, 0 where no list holds it';
comment on column dim_indicator_level.level_code is
    '层级编码 | code of the level, as level1_code and level2_code of dim_indicator';
comment on column dim_indicator_level.level is '级次 | 1 or 2';
comment on column dim_indicator_level.parent_code is
    '上级编码 | code of the first level, null on the first';
comment on column dim_indicator_level.level_name is
    '层级名称 | name of the level in Chinese';
comment on column dim_indicator_level.level_name_english is
    '层级英文名称 | name of the level in English';
comment on column dim_indicator_level.tree is
    '体系 | old (cost below output), new (cost a first level) or both';
comment on column dim_indicator_level.sort_order is '排序 | order of presentation';
comment on column dim_indicator_level.valid_from_year is
    '启用年度 | first fiscal year of the rule; places follow later';
comment on column dim_indicator_level.valid_to_year is
    '停用年度 | last fiscal year, null while valid';
comment on column dim_indicator_level.certainty is
    '目录条目的把握程度 | how certain the list entry is';
comment on column dim_indicator_level.basis is '依据 | rule that the entry comes from';
