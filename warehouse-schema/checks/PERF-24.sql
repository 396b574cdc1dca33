-- One indicator has one value in all forms of a document.
-- 同一指标值前后一致
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 部门表与项目表、年度目标与中长期目标写有同名指标 | an indicator of one name stands in
--     the form of the department and in that of a project, or as annual and as long-term target
-- tolerance: X
-- bars: none
-- a row is: one indicator of the department's form in one year that one project form has too, or
--     one annual target that has a long-term one. The annual target is not beyond the long-term
--     one; where projects differ among themselves nothing says which is meant

insert into check_case by name

with

-- targets, and the values of the two years before that forms print beside them
valued as (

    select
        check_indicator.*,
        check_indicator.horizon as period,
        check_indicator.value_text as period_value

    from check_indicator

    union all

    select check_indicator.*, '上年' as period, check_indicator.last_value_text

    from check_indicator

    union all

    select check_indicator.*, '前年' as period, check_indicator.before_last_value_text

    from check_indicator

),

plain_values as (

    select
        valued.*,
        concat_ws(
            '|',
            coalesce(nullif(valued.level2_code, ''), valued.level2),
            regexp_replace(valued.level3, '\s', '', 'g')
        ) as name_key,
        regexp_replace(
            translate(valued.period_value, '％＜＞～', '%<>~'), '\s|^[=＝]', '', 'g'
        ) as plain_value

    from valued

    where valued.level3 <> ''

),

project_values as (

    select
        plain_values.document_key,
        plain_values.name_key,
        plain_values.period,
        count(distinct plain_values.plain_value) as value_count,
        min(plain_values.plain_value) as plain_value,
        arg_min(plain_values.period_value, plain_values.indicator_number) as period_value,
        arg_min(plain_values.project_name, plain_values.indicator_number) as project_name,
        list(plain_values.indicator_key order by plain_values.indicator_number) as places

    from plain_values

    where plain_values.subject_kind = 'project' and plain_values.plain_value <> ''

    group by plain_values.document_key, plain_values.name_key, plain_values.period

),

between_forms as (

    select
        own.document_key,
        concat(
            own.indicator_subject,
            case when own.objective_number > 1 then '（目标' || own.objective_number || '）' end,
            case when own.period in ('上年', '前年') then ' ' || own.period || '值' end,
            ' 与项目表'
        ) as subject,
        case
            when project_values.value_count > 1 then 'insufficient_data'
            when own.plain_value = project_values.plain_value then 'pass'
            else 'fail'
        end as verdict,
        case when project_values.value_count > 1 then 'condition_open' end as reason,
        '部门表' as left_label,
        own.period_value as left_text,
        '项目表：' || project_values.project_name as right_label,
        project_values.period_value as right_text,
        '' as note,
        [own.indicator_key] as left_places,
        project_values.places as right_places

    from plain_values as own

    inner join project_values
        on own.document_key = project_values.document_key
        and own.name_key = project_values.name_key
        and own.period = project_values.period

    where own.subject_kind = 'department' and own.plain_value <> ''

),

long_terms as (

    select
        plain_values.document_key,
        plain_values.sheet_number,
        plain_values.name_key,
        count(distinct plain_values.plain_value) as value_count,
        min(plain_values.plain_value) as plain_value,
        min(plain_values.base_unit) as base_unit,
        min(plain_values.base_number) as base_number,
        min(plain_values.value_text) as value_text,
        list(plain_values.indicator_key order by plain_values.indicator_number) as places

    from plain_values

    where plain_values.period = 'long_term'

    group by plain_values.document_key, plain_values.sheet_number, plain_values.name_key

),

-- an annual target may fall short of the long-term one, never go beyond it
between_horizons as (

    select
        annual.document_key,
        concat(
            annual.indicator_subject,
            case
                when annual.objective_number > 1 then '（目标' || annual.objective_number || '）'
            end,
            ' 与中长期目标'
        ) as subject,
        case
            when long_terms.value_count > 1 then 'insufficient_data'
            when annual.plain_value = long_terms.plain_value then 'pass'
            when annual.base_number is null or long_terms.base_number is null
                or annual.base_unit <> long_terms.base_unit then 'insufficient_data'
            when annual.direction = 'less_is_better' then case
                when annual.base_number < long_terms.base_number then 'fail' else 'pass'
            end
            when annual.base_number > long_terms.base_number then 'fail'
            else 'pass'
        end as verdict,
        case
            when long_terms.value_count > 1 or annual.plain_value <> long_terms.plain_value
                then 'condition_open'
        end as reason,
        '年度目标' as left_label,
        annual.value_text as left_text,
        '中长期目标' as right_label,
        long_terms.value_text as right_text,
        '年度目标不应高于中长期目标' as note,
        [annual.indicator_key] as left_places,
        long_terms.places as right_places

    from plain_values as annual

    inner join long_terms
        on annual.document_key = long_terms.document_key
        and annual.sheet_number = long_terms.sheet_number
        and annual.name_key = long_terms.name_key

    where annual.period = 'annual'

),

compared as (

    select * from between_forms

    union all

    select * from between_horizons

)

select
    'PERF-24' as check_id,
    compared.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    compared.subject,
    compared.verdict,
    case when compared.verdict = 'insufficient_data' then compared.reason end as reason,
    compared.left_label,
    compared.left_text,
    compared.right_label,
    compared.right_text,
    case when compared.verdict = 'fail' then nullif(compared.note, '') end as note,
    compared.left_places,
    compared.right_places

from compared;
