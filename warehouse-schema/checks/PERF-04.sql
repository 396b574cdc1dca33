-- The schedule reaches 100 % in December.
-- 12月底进度为100%
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 12月底印有数字，或更早时点已达 100% | 12月底 is printed, or an earlier date is 100
-- tolerance: X
-- bars: none
-- a row is: one project sheet; a schedule that breaks off below 100 without a figure for December
--     lacks a column or leaves it blank, which PERF-05 tells, and is no underspend

insert into check_case by name

with

ends as (

    select
        check_schedule.project_member_key,
        arg_max(
            check_schedule.planned_percent, check_schedule.figure_number
        ) filter (where check_schedule.month_number = 12) as december_percent,
        arg_max(
            check_schedule.figure_key, check_schedule.figure_number
        ) filter (where check_schedule.month_number = 12) as december_place,
        arg_min(
            check_schedule.figure_key,
            (check_schedule.month_number, check_schedule.figure_number)
        ) filter (where check_schedule.planned_percent = 100) as full_place,
        arg_min(
            check_schedule.date_label,
            (check_schedule.month_number, check_schedule.figure_number)
        ) filter (where check_schedule.planned_percent = 100) as full_label,
        arg_max(
            check_schedule.date_label,
            (check_schedule.month_number, check_schedule.figure_number)
        ) as last_label,
        arg_max(
            check_schedule.figure_key,
            (check_schedule.month_number, check_schedule.figure_number)
        ) as last_place

    from check_schedule

    group by check_schedule.project_member_key

)

select
    'PERF-04' as check_id,
    check_project.document_key,
    check_project.figure_kind,
    'BUD11' as table_id,
    check_project.project_name as subject,
    case
        when ends.december_percent is null and ends.full_label is not null
            then ends.full_label
        else '12月底'
    end as left_label,
    cast(
        case
            when ends.december_percent is not null then ends.december_percent
            when ends.full_label is not null then 100
        end as decimal(24, 6)
    ) as left_value,
    case
        when ends.december_place is not null then [ends.december_place]
        when ends.full_place is not null then [ends.full_place]
        when ends.last_place is not null then [ends.last_place]
    end as left_places,
    '应达进度' as right_label,
    cast(100 as decimal(24, 6)) as right_value,
    '%' as unit,
    0 as tolerance,
    case
        when ends.last_label is null then '没有可对应时点的支出计划。'
        when ends.december_percent is null and ends.full_label is not null
            then '已于' || ends.full_label || '达到 100%，以后时点为空。'
        when ends.december_percent is null
            then '支出计划止于' || ends.last_label || '，12月底没有数字。'
    end as note

from check_project

left join ends
    on check_project.project_member_key = ends.project_member_key

where check_project.has_sheet;
