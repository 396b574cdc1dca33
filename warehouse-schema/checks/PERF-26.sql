-- A project does not have figures from before it began.
-- 起始年度与上年数不矛盾
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 项目表印有起始年度，且起始年度为预算年度 | the sheet prints the year in which the
--     project began, and that is the budget year
-- tolerance: X
-- bars: none
-- a row is: one project with indicators. It fails where values of the two years before stand
--     beside its targets; figures of lists and sentences are not looked at

insert into check_case by name

with

starts as (

    select
        check_sheet_text.document_key,
        check_sheet_text.sheet_number,
        min(try_cast(regexp_extract(check_sheet_text.text, '20[0-9]{2}') as integer))
            as first_year,
        min(check_sheet_text.text) as printed,
        min(check_sheet_text.place_key) as place_key

    from check_sheet_text

    where check_sheet_text.source = 'first_year'

    group by check_sheet_text.document_key, check_sheet_text.sheet_number

),

projects as (

    select
        check_indicator.document_key,
        check_indicator.sheet_number,
        min(check_indicator.project_name) as project_name,
        min(check_indicator.fiscal_year) as fiscal_year,
        arg_min(check_indicator.level3, check_indicator.indicator_number) filter (
            where concat(check_indicator.last_value_text, check_indicator.before_last_value_text)
                <> ''
        ) as indicator_name,
        arg_min(
            concat_ws(
                '、',
                '上年' || nullif(check_indicator.last_value_text, ''),
                '前年' || nullif(check_indicator.before_last_value_text, '')
            ),
            check_indicator.indicator_number
        ) filter (
            where concat(check_indicator.last_value_text, check_indicator.before_last_value_text)
                <> ''
        ) as values_before,
        list(check_indicator.indicator_key order by check_indicator.indicator_number) filter (
            where concat(check_indicator.last_value_text, check_indicator.before_last_value_text)
                <> ''
        ) as places

    from check_indicator

    where check_indicator.subject_kind = 'project'

    group by check_indicator.document_key, check_indicator.sheet_number

),

judged as (

    select
        projects.*,
        starts.printed,
        starts.place_key,
        case
            when starts.first_year is null or projects.fiscal_year is null
                then 'insufficient_data'
            when starts.first_year <> projects.fiscal_year then 'not_applicable'
            when projects.values_before is not null then 'fail'
            else 'pass'
        end as verdict

    from projects

    left join starts
        on projects.document_key = starts.document_key
        and projects.sheet_number = starts.sheet_number

)

select
    'PERF-26' as check_id,
    judged.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    judged.project_name as subject,
    judged.verdict,
    case when judged.verdict = 'insufficient_data' then 'condition_open' end as reason,
    '起始年度' as left_label,
    judged.printed as left_text,
    coalesce('以前年度值：' || judged.indicator_name, '以前年度值') as right_label,
    judged.values_before as right_text,
    case
        when judged.verdict = 'insufficient_data' then '没有读到起始年度'
        when judged.verdict = 'fail' then '项目自预算年度开始，却列有以前年度的指标值'
    end as note,
    case when judged.place_key is not null then [judged.place_key] else [] end as left_places,
    coalesce(judged.places, []) as right_places

from judged;
