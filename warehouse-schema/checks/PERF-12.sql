-- The indicator's name fits its unit.
-- 指标名称与计量单位相符
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 名称以率、数量、面积、人数、时间、期限、成本、费用等计量词结尾，或指标值为百分比 |
--     the name ends with a word that measures, or the value is a percentage
-- tolerance: none
-- bars: none
-- a row is: one indicator; 0 needs no unit, a rate is no word; a percentage whose name and
--     description name no rate: info

insert into check_case by name

with

measure_units as (

    select list.measure_class, list.unit_class

    from vocabulary_list('indicator_measure_unit') as list

),

measures as (

    select
        measure_units.measure_class,
        string_agg(measure_units.unit_class, ',' order by measure_units.unit_class)
            as unit_classes

    from measure_units

    group by measure_units.measure_class

),

judged as (

    select
        check_indicator.*,
        case check_indicator.name_measure
            when 'rate' then '比率'
            when 'degree' then '程度'
            when 'count' then '数量'
            when 'time' then '时间'
            when 'cost' then '成本费用'
            when 'number' then '数量'
        end as measure_name,
        case
            when check_indicator.unit_class = 'text' and check_indicator.name_measure = 'rate'
                then 'fail'
            when check_indicator.unit_class in ('text', 'unread') then 'not_applicable'
            when check_indicator.unit_class = 'bare' then 'insufficient_data'
            when check_indicator.number = 0 then 'pass'
            when measures.unit_classes is not null
                and list_contains(
                    string_split(measures.unit_classes, ','), check_indicator.unit_class
                )
                then 'pass'
            when measures.unit_classes is not null then 'fail'
            when check_indicator.unit_class <> 'percent' then 'not_applicable'
            when check_indicator.description_measure in ('rate', 'degree')
                or regexp_matches(
                    check_indicator.level3 || check_indicator.description, '率|比例|比重|度|时|期'
                )
                then 'pass'
            else 'fail'
        end as verdict

    from check_indicator

    left join measures
        on check_indicator.name_measure = measures.measure_class

)

select
    'PERF-12' as check_id,
    judged.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    true as is_about_words,
    judged.indicator_subject as subject,
    '名称所指' as left_label,
    coalesce(judged.measure_name, '未指明') as left_text,
    [judged.indicator_key] as left_places,
    '指标值' as right_label,
    judged.value_text as right_text,
    judged.verdict,
    case
        when judged.verdict = 'insufficient_data' then 'unit_unknown'
        when judged.verdict = 'not_applicable' then 'condition_false'
    end as reason,
    case
        when judged.verdict = 'fail' and judged.name_measure is null then 'info'
    end as severity,
    case
        when judged.verdict = 'fail' and judged.name_measure is null
            then '指标值为百分比，名称与描述都没有说明是什么比率。'
        when judged.verdict = 'fail' and judged.unit_class = 'text'
            then '名称为比率，指标值没有数字。'
        when judged.verdict = 'fail'
            then format('名称为{}，指标值的计量单位与之不符。', judged.measure_name)
    end as note

from judged;
