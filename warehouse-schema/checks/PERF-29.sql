-- Levels of indicators are in order, and the third names something of its own.
-- 指标层级正确
--
-- severity: info
-- version: 1
-- stage: any
-- inputs: BUD11
-- tolerance: none
-- bars: none
-- a row is: one indicator

insert into check_case by name

with

levels as (

    select list.code, list.name, list.parent_code, list.tree

    from reference_list('indicator_level') as list

),

-- a document in which 成本指标 is a first level of its own has none below 产出指标
cost_levels as (

    select
        check_indicator.document_key,
        bool_or(check_indicator.level1_code = 'cost') as has_new_tree

    from check_indicator

    group by check_indicator.document_key

),

judged as (

    select
        check_indicator.*,
        levels.code is null or check_indicator.level1_code = '' as is_level_unknown,
        levels.parent_code <> check_indicator.level1_code as is_under_other_level,
        levels.tree = 'old' and cost_levels.has_new_tree as is_of_other_tree,
        check_indicator.level2 <> ''
            and regexp_replace(check_indicator.level3, '指标$', '')
                = regexp_replace(check_indicator.level2, '指标$', '') as is_repeated

    from check_indicator

    inner join cost_levels
        on check_indicator.document_key = cost_levels.document_key

    left join levels
        on check_indicator.level2_code = levels.code

)

select
    'PERF-29' as check_id,
    judged.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    true as is_about_words,
    judged.indicator_subject as subject,
    case
        when judged.is_repeated then 'fail'
        when judged.is_level_unknown then 'insufficient_data'
        when judged.is_under_other_level or judged.is_of_other_tree then 'fail'
        else 'pass'
    end as verdict,
    case
        when judged.is_level_unknown and not judged.is_repeated then 'condition_open'
    end as reason,
    '一级、二级指标' as left_label,
    concat_ws('、', nullif(judged.level1, ''), nullif(judged.level2, '')) as left_text,
    '三级指标' as right_label,
    judged.level3 as right_text,
    case
        when judged.is_repeated then '三级指标只重复二级指标名称，未写明具体指标'
        when judged.is_under_other_level then '二级指标不属于所列一级指标'
        when judged.is_of_other_tree then '本文件成本指标已列为一级指标，此处仍列在产出指标之下'
    end as note,
    [judged.indicator_key] as left_places

from judged;
