-- Performance indicators by normalised level and theme.
-- 绩效指标（规范层级与主题）
--
-- a row is: one distinct name under its levels; key 0 is an indicator that was not matched

create or replace table dim_indicator as

with

levels as (

    select
        list.code,
        list.name,
        list.name_english,
        list.tree,
        cast(list.valid_from as integer) as valid_from_year,
        cast(list.valid_to as integer) as valid_to_year,
        list.certainty,
        list.basis

    from reference_list('indicator_level') as list

),

indicators as (

    select distinct
        coalesce(indicator_match.level1_code, '') as level1_code,
        coalesce(indicator_match.level2_code, '') as level2_code,
        indicator_match.level3 as indicator_name,
        coalesce(indicator_match.theme_code, '') as theme_code,
        coalesce(nullif(indicator_match.direction, ''), 'none') as direction

    from indicator_match

)

select
    cast(
        row_number() over (
            order by
                indicators.level1_code,
                indicators.level2_code,
                indicators.indicator_name,
                indicators.theme_code,
                indicators.direction
        ) as integer
    ) as indicator_type_key,
    indicators.level1_code,
    level1_names.name as level1_name,
    level1_names.name_english as level1_name_english,
    indicators.level2_code,
    level2_names.name as level2_name,
    level2_names.name_english as level2_name_english,
    indicators.indicator_name,
    indicators.theme_code,
    indicators.direction,
    coalesce(level2_names.tree, level1_names.tree) as tree,
    coalesce(level2_names.valid_from_year, level1_names.valid_from_year)
        as tree_valid_from_year,
    coalesce(level2_names.valid_to_year, level1_names.valid_to_year) as tree_valid_to_year,
    coalesce(level2_names.certainty, level1_names.certainty) as certainty,
    coalesce(level2_names.basis, level1_names.basis) as basis

from indicators

left join levels as level1_names
    on indicators.level1_code = level1_names.code

left join levels as level2_names
    on indicators.level2_code = level2_names.code

union all by name

select
    0 as indicator_type_key,
    '' as level1_code,
    '' as level2_code,
    '未匹配' as indicator_name,
    '' as theme_code,
    'none' as direction

order by indicator_type_key;

comment on table dim_indicator is
    '绩效指标（规范层级与主题） | Performance indicators by normalised level and theme';
comment on column dim_indicator.indicator_type_key is
    '指标维度主键 | key of the indicator as normalised, 0 where unmatched';
comment on column dim_indicator.level1_code is '一级指标编码 | code of the first level';
comment on column dim_indicator.level1_name is
    '一级指标名称 | name of the first level in Chinese';
comment on column dim_indicator.level1_name_english is
    '一级指标英文名称 | name of the first level in English';
comment on column dim_indicator.level2_code is '二级指标编码 | code of the second level';
comment on column dim_indicator.level2_name is
    '二级指标名称 | name of the second level in Chinese';
comment on column dim_indicator.level2_name_english is
    '二级指标英文名称 | name of the second level in English';
comment on column dim_indicator.indicator_name is '三级指标名称 | name of the indicator';
comment on column dim_indicator.theme_code is '主题编码 | theme for comparison';
comment on column dim_indicator.direction is '方向 | whether more or less is better';
comment on column dim_indicator.tree is
    '指标体系 | tree that the level belongs to: old (成本指标 below 产出指标), new (成本指标 as a first level) or both; null where no level was found';
comment on column dim_indicator.tree_valid_from_year is
    '指标体系启用年度 | first fiscal year of the level in that tree; places take a new tree up later';
comment on column dim_indicator.tree_valid_to_year is
    '指标体系停用年度 | last fiscal year of the level in that tree, null while places use it';
comment on column dim_indicator.certainty is
    '目录条目的把握程度 | how certain the list entry of the level is';
comment on column dim_indicator.basis is
    '依据 | rule that the level comes from';
