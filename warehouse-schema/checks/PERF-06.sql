-- A project's money is fiscal plus other.
-- 项目资金等于财政加其他
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 项目表列出资金来源 | the split is printed
-- tolerance: E
-- bars: both
-- a row is: one project sheet and one total of it: 预算数 of fiscal and other money, 合计 of the
--     sources; a blank source of a sheet that prints another counts as 0

insert into check_case by name

with

totals as (

    select
        check_project.document_key,
        check_project.figure_kind,
        check_project.project_name,
        '预算数' as whole_name,
        '财政资金与其他资金之和' as parts_name,
        check_project.budget_yuan as whole_yuan,
        check_project.budget_place as whole_place,
        check_project.budget_parts_yuan as parts_yuan,
        check_project.budget_parts_places as parts_places,
        check_project.budget_step_yuan + check_project.budget_parts_step_yuan as step_yuan

    from check_project

    where check_project.has_sheet
        and (
            check_project.budget_parts_yuan is not null
            or check_project.source_total_yuan is null
        )

    union all

    select
        check_project.document_key,
        check_project.figure_kind,
        check_project.project_name,
        '资金来源合计' as whole_name,
        '各项来源之和' as parts_name,
        check_project.source_total_yuan as whole_yuan,
        check_project.source_total_place as whole_place,
        check_project.sources_yuan as parts_yuan,
        check_project.sources_places as parts_places,
        check_project.source_total_step_yuan + check_project.sources_step_yuan as step_yuan

    from check_project

    where check_project.has_sheet and check_project.source_total_yuan is not null

)

select
    'PERF-06' as check_id,
    totals.document_key,
    totals.figure_kind,
    'BUD11' as table_id,
    totals.project_name || ' ' || totals.whole_name as subject,
    totals.whole_name as left_label,
    cast(totals.whole_yuan as decimal(24, 6)) as left_value,
    case when totals.whole_place is not null then [totals.whole_place] end as left_places,
    totals.parts_name as right_label,
    cast(totals.parts_yuan as decimal(24, 6)) as right_value,
    totals.parts_places as right_places,
    cast(totals.step_yuan / 2 as decimal(24, 6)) as tolerance,
    case
        when totals.whole_yuan is not null and totals.parts_yuan is null then 'not_applicable'
    end as verdict,
    case
        when totals.whole_yuan is not null and totals.parts_yuan is null
            then '没有列出资金来源。'
        when totals.parts_yuan < totals.whole_yuan then '未填列的来源按 0 计。'
    end as note

from totals;
