-- The payment schedule rises from 0 to 100.
-- 支出计划进度不递减
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 项目表列有分时点的支出计划 | the sheet prints a payment schedule
-- tolerance: X
-- bars: both
-- a row is: one project sheet, with the two dates between which the schedule falls most or rises
--     least; 0 before the first and 100 after the last date are dates too, blank dates are none

insert into check_case by name

with

points as (

    select
        check_schedule.project_member_key,
        check_schedule.month_number,
        check_schedule.figure_number,
        check_schedule.date_label,
        check_schedule.planned_percent,
        check_schedule.figure_key

    from check_schedule

    union all

    select distinct
        check_schedule.project_member_key,
        0 as month_number,
        0 as figure_number,
        '下限' as date_label,
        0 as planned_percent,
        cast(null as varchar) as figure_key

    from check_schedule

    union all

    select distinct
        check_schedule.project_member_key,
        13 as month_number,
        0 as figure_number,
        '上限' as date_label,
        100 as planned_percent,
        cast(null as varchar) as figure_key

    from check_schedule

),

steps as (

    select
        points.*,
        lag(points.date_label) over sheet_order as earlier_label,
        lag(points.planned_percent) over sheet_order as earlier_percent,
        lag(points.figure_key) over sheet_order as earlier_figure_key

    from points

    window sheet_order as (
        partition by points.project_member_key
        order by points.month_number, points.figure_number
    )

),

worst_steps as (

    select steps.*

    from steps

    where steps.earlier_label is not null

    qualify row_number() over (
        partition by steps.project_member_key
        order by
            steps.earlier_percent - steps.planned_percent desc,
            steps.month_number,
            steps.figure_number
    ) = 1

)

select
    'PERF-03' as check_id,
    check_project.document_key,
    check_project.figure_kind,
    'BUD11' as table_id,
    check_project.project_name as subject,
    coalesce(worst_steps.earlier_label, '前一时点') as left_label,
    cast(worst_steps.earlier_percent as decimal(24, 6)) as left_value,
    case
        when worst_steps.earlier_figure_key is not null
            then [worst_steps.earlier_figure_key]
    end as left_places,
    coalesce(worst_steps.date_label, '后一时点') as right_label,
    cast(worst_steps.planned_percent as decimal(24, 6)) as right_value,
    case when worst_steps.figure_key is not null then [worst_steps.figure_key] end
        as right_places,
    '%' as unit,
    0 as tolerance,
    'at_most' as relation,
    case when worst_steps.date_label is null then '没有可对应时点的支出计划。' end as note

from check_project

left join worst_steps
    on check_project.project_member_key = worst_steps.project_member_key

where check_project.has_sheet;
