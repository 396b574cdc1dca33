-- Each project has a satisfaction indicator.
-- 有满意度指标
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 项目表各指标的级次均已读出 | the levels of all indicators of the sheet were read
-- tolerance: none
-- bars: none
-- a row is: one project sheet; pure debt service and 人员类 projects serve nobody to be asked: info

insert into check_case by name

with

counts as (

    select
        sheet_indicator.project_member_key,
        count(*) as indicator_count,
        list(sheet_indicator.indicator_key order by sheet_indicator.indicator_number) as places

    from sheet_indicator

    where sheet_indicator.indicator_kind = 'satisfaction'

    group by sheet_indicator.project_member_key

)

select
    'PERF-08' as check_id,
    check_project.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    true as is_about_words,
    check_project.project_name as subject,
    '应有满意度指标' as left_label,
    1 as left_value,
    [check_project.project_member_key] as left_places,
    '所列满意度指标' as right_label,
    coalesce(counts.indicator_count, 0) as right_value,
    counts.places as right_places,
    '个' as unit,
    0 as tolerance,
    'at_most' as relation,
    case when not check_project.is_complete then 'insufficient_data' end as verdict,
    case when not check_project.is_complete then 'condition_open' end as reason,
    case
        when check_project.project_kind in ('debt_service', 'personnel') then 'info'
    end as severity,
    case
        when check_project.project_kind = 'debt_service' then '还本付息类项目。'
        when check_project.project_kind = 'personnel' then '人员类项目。'
    end as note

from check_project

left join counts
    on check_project.project_member_key = counts.project_member_key

where check_project.has_sheet;
