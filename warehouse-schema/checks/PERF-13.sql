-- The indicator's kind fits its unit.
-- 指标类别与计量单位相符
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 数量指标与质量指标，指标值为数字 | quantity and quality indicators with a number
-- tolerance: none
-- bars: none
-- a row is: one indicator under 数量指标 or 质量指标: no percentage is a quantity, no bare count a
--     quality; 0 faults are one, and a bound on faults is noted only

insert into check_case by name

with

judged as (

    select
        check_indicator.*,
        case
            when check_indicator.unit_class in ('text', 'unread', 'date') then 'not_applicable'
            when check_indicator.unit_class = 'bare' then 'insufficient_data'
            when check_indicator.number = 0 then 'pass'
            when check_indicator.indicator_kind = 'quantity'
                and check_indicator.unit_class = 'percent'
                then 'fail'
            when check_indicator.indicator_kind = 'quality'
                and check_indicator.unit_class = 'count'
                then 'fail'
            else 'pass'
        end as verdict

    from check_indicator

    where check_indicator.indicator_kind in ('quantity', 'quality')

)

select
    'PERF-13' as check_id,
    judged.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    true as is_about_words,
    judged.indicator_subject as subject,
    '指标类别' as left_label,
    judged.level2 as left_text,
    [judged.indicator_key] as left_places,
    '指标值' as right_label,
    judged.value_text as right_text,
    judged.verdict,
    case
        when judged.verdict = 'insufficient_data' then 'unit_unknown'
        when judged.verdict = 'not_applicable' then 'condition_false'
    end as reason,
    case
        when judged.verdict = 'fail'
            and judged.indicator_kind = 'quality'
            and judged.direction = 'less_is_better'
            then 'info'
    end as severity,
    case
        when judged.verdict = 'fail' and judged.indicator_kind = 'quantity'
            then '数量指标用百分比表示。'
        when judged.verdict = 'fail' then '质量指标只是一个数量。'
    end as note

from judged;
