-- Each project has a cost indicator in money.
-- 成本指标以金额表示
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 项目表各指标的级次均已读出 | the levels of all indicators of the sheet were read
-- tolerance: none
-- bars: none
-- a row is: one project sheet; 成本指标 counts below 产出指标 and as a first level of its own

insert into check_case by name

with

counts as (

    select
        sheet_indicator.project_member_key,
        count(*) as cost_count,
        count(*) filter (where sheet_indicator.unit_class = 'money') as money_count,
        count(*) filter (
            where sheet_indicator.unit_class = 'money' and not sheet_indicator.is_unit_of_wording
        ) as money_unit_count,
        list(
            sheet_indicator.indicator_key
            order by sheet_indicator.unit_class <> 'money', sheet_indicator.indicator_number
        ) as places

    from sheet_indicator

    where sheet_indicator.indicator_kind in ('cost', 'other_cost')

    group by sheet_indicator.project_member_key

)

select
    'PERF-10' as check_id,
    check_project.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    true as is_about_words,
    check_project.project_name as subject,
    '应有以金额表示的成本指标' as left_label,
    1 as left_value,
    [check_project.project_member_key] as left_places,
    '所列以金额表示的成本指标' as right_label,
    coalesce(counts.money_count, 0) as right_value,
    counts.places as right_places,
    '个' as unit,
    0 as tolerance,
    'at_most' as relation,
    case when not check_project.is_complete then 'insufficient_data' end as verdict,
    case when not check_project.is_complete then 'condition_open' end as reason,
    case
        when counts.cost_count is null then '没有成本指标。'
        when counts.money_count = 0 then '成本指标没有以金额表示。'
        when counts.money_unit_count = 0 then '金额单位只写在指标名称或描述中。'
    end as note

from check_project

left join counts
    on check_project.project_member_key = counts.project_member_key

where check_project.has_sheet;
