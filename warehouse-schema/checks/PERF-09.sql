-- Each project has an output and a benefit indicator.
-- 有产出和效益指标
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 项目表各指标的级次均已读出 | the levels of all indicators of the sheet were read
-- tolerance: none
-- bars: none
-- a row is: one project sheet and one first level, output or benefit; 效果指标 counts as benefit

insert into check_case by name

with

asked_levels as (

    select 'output' as level1_code, '产出指标' as level_name

    union all

    select 'benefit' as level1_code, '效益指标' as level_name

),

counts as (

    select
        sheet_indicator.project_member_key,
        sheet_indicator.level1_code,
        count(*) as indicator_count,
        list(sheet_indicator.indicator_key order by sheet_indicator.indicator_number) as places

    from sheet_indicator

    group by sheet_indicator.project_member_key, sheet_indicator.level1_code

)

select
    'PERF-09' as check_id,
    check_project.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    true as is_about_words,
    check_project.project_name || ' ' || asked_levels.level_name as subject,
    '应有' || asked_levels.level_name as left_label,
    1 as left_value,
    [check_project.project_member_key] as left_places,
    '所列' || asked_levels.level_name as right_label,
    coalesce(counts.indicator_count, 0) as right_value,
    counts.places as right_places,
    '个' as unit,
    0 as tolerance,
    'at_most' as relation,
    case when not check_project.is_complete then 'insufficient_data' end as verdict,
    case when not check_project.is_complete then 'condition_open' end as reason

from check_project

cross join asked_levels

left join counts
    on check_project.project_member_key = counts.project_member_key
    and asked_levels.level1_code = counts.level1_code

where check_project.has_sheet;
