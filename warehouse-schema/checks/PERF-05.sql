-- The schedule prints all its dates.
-- 支出计划时点齐全
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 项目表列有分时点的支出计划 | the sheet prints a payment schedule
-- tolerance: X
-- bars: none
-- a row is: one project sheet; a date is blank where the schedule has reached 100 or other sheets
--     of the document print it, so that only a schedule that ends below 100 lacks one for sure

insert into check_case by name

with

printed_dates as (

    select
        check_schedule.document_key,
        check_schedule.month_number,
        min(check_schedule.date_label) as date_label

    from check_schedule

    group by check_schedule.document_key, check_schedule.month_number

),

-- a form asks for four dates: 3月底, 6月底, 10月底 and 12月底
document_dates as (

    select
        printed_dates.document_key,
        count(*) as date_count,
        max(printed_dates.month_number) as last_month,
        string_agg(printed_dates.date_label, '、' order by printed_dates.month_number)
            as date_names

    from printed_dates

    group by printed_dates.document_key

),

sheets as (

    select
        check_schedule.project_member_key,
        max(check_schedule.month_number) as last_month,
        max(check_schedule.planned_percent) as largest_percent,
        string_agg(
            check_schedule.date_label,
            '、' order by check_schedule.month_number, check_schedule.figure_number
        ) as date_names,
        list(
            check_schedule.figure_key
            order by check_schedule.month_number desc, check_schedule.figure_number desc
        ) as places

    from check_schedule

    group by check_schedule.project_member_key

),

judged as (

    select
        check_project.document_key,
        check_project.figure_kind,
        check_project.project_name,
        sheets.date_names,
        sheets.places,
        sheets.largest_percent,
        document_dates.date_count,
        case
            when document_dates.date_count >= 4 then document_dates.date_names
            else '3月底、6月底、10月底、12月底'
        end as asked_names,
        case
            when sheets.date_names is null then 'insufficient_data'
            when sheets.largest_percent < 100
                and sheets.last_month < greatest(document_dates.last_month, 12)
                then 'fail'
            when document_dates.date_count >= 4 then 'pass'
            else 'insufficient_data'
        end as verdict

    from check_project

    left join sheets
        on check_project.project_member_key = sheets.project_member_key

    left join document_dates
        on check_project.document_key = document_dates.document_key

    where check_project.has_sheet

)

select
    'PERF-05' as check_id,
    judged.document_key,
    judged.figure_kind,
    'BUD11' as table_id,
    judged.project_name as subject,
    '有数字的时点' as left_label,
    judged.date_names as left_text,
    judged.places as left_places,
    '应有时点' as right_label,
    judged.asked_names as right_text,
    judged.verdict,
    case
        when judged.date_names is null then 'side_absent'
        when judged.verdict = 'insufficient_data' then 'condition_open'
    end as reason,
    case
        when judged.date_names is null then '没有可对应时点的支出计划。'
        when judged.verdict = 'fail'
            then format(
                '支出计划止于 {}，其后的时点没有印出或未填，不能看作支出不足。',
                side_text(null, judged.largest_percent, '%')
            )
        when judged.verdict = 'insufficient_data' then '空白时点与未印出的时点无法区分。'
    end as note

from judged;
