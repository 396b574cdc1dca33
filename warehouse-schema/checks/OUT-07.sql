-- The year's money is not left to its last months.
-- 支出计划不集中于年末
--
-- severity: info
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 10月底与12月底的进度均已列示 | the shares at the end of October and of December
--     are printed under their dates
-- tolerance: X
-- bars: none
-- a row is: one project with a payment schedule; a blank October takes the share before it

insert into check_case by name

with

shares as (

    select
        project_figure.document_key,
        project_figure.project_member_key,
        try_cast(regexp_extract(project_figure.column_label, '([0-9]+)月', 1) as integer)
            as due_month,
        project_figure.quantity,
        project_figure.figure_key

    from project_figure

    inner join check_document
        on project_figure.document_key = check_document.document_key

    where project_figure.measure = 'planned_share'
        and project_figure.quantity is not null

),

schedules as (

    select
        shares.document_key,
        shares.project_member_key,
        max(shares.quantity) filter (shares.due_month = 12) as december_percent,
        max(shares.figure_key) filter (shares.due_month = 12) as december_key,
        arg_max(shares.quantity, (shares.due_month, shares.figure_key)) filter (
            shares.due_month < 12
        ) as before_percent,
        arg_max(shares.figure_key, (shares.due_month, shares.figure_key)) filter (
            shares.due_month < 12
        ) as before_key,
        max(shares.due_month) filter (shares.due_month < 12) as before_month,
        count(*) filter (shares.due_month is null) as undated_count

    from shares

    group by shares.document_key, shares.project_member_key

)

select
    'OUT-07' as check_id,
    schedules.document_key,
    'BUD11' as table_id,
    project_member.project_name || ' 最后两月进度' as subject,
    '12月底进度减' || coalesce(schedules.before_month, 10) || '月底进度' as left_label,
    schedules.december_percent - schedules.before_percent as left_value,
    list_filter(
        [schedules.december_key, schedules.before_key], lambda place: place is not null
    ) as left_places,
    '上限' as right_label,
    50 as right_value,
    '%' as unit,
    'at_most' as relation,
    case
        when schedules.undated_count > 0 or coalesce(schedules.before_month, 0) > 10
            then 'insufficient_data'
    end as verdict,
    case
        when schedules.undated_count > 0 or coalesce(schedules.before_month, 0) > 10
            then 'condition_open'
        when schedules.december_percent is null or schedules.before_percent is null
            then 'side_absent'
    end as reason,
    case
        when schedules.before_month < 10
            then '10月底未列，取' || schedules.before_month || '月底进度'
    end as note

from schedules

inner join project_member
    on schedules.project_member_key = project_member.project_member_key;
