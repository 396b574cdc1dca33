-- How well each project sets its annual targets, counted.
-- 各项目年度绩效目标的设定质量计数
--
-- a row is: one project of one body in one disclosure, or the body as a whole; basis_is_asked says
--           that its file prints a basis anywhere; where none is, the form may have no such column

create or replace temp table target_sheet as

with

weaknesses as (

    select
        weak_target.indicator_key,
        bool_or(weak_target.class_code = 'cannot_fail') as cannot_fail,
        bool_or(weak_target.class_code = 'unverifiable') as is_unverifiable,
        bool_or(weak_target.class_code = 'copied') as is_copied,
        bool_or(weak_target.class_code = 'inconsistent') as is_inconsistent

    from weak_target

    group by weak_target.indicator_key

),

-- the check has a row for every text that stands in two projects, whatever it found
repeated as (

    select distinct unnest(check_result.left_places) as indicator_key

    from check_result

    where check_result.check_id = 'PERF-15'

),

targets as (

    select
        mart_indicator.*,
        coalesce(weaknesses.cannot_fail, false) as cannot_fail,
        coalesce(weaknesses.is_unverifiable, false) as is_unverifiable,
        coalesce(weaknesses.is_copied, false) as is_copied,
        coalesce(weaknesses.is_inconsistent, false) as is_inconsistent,
        weaknesses.indicator_key is not null as is_weak,
        repeated.indicator_key is not null as is_repeated,
        case
            when coalesce(trim(mart_indicator.basis), '') = '' then 'missing'
            when target_basis.is_general then 'general'
            else 'given'
        end as basis_state,
        bool_or(coalesce(mart_indicator.basis, '') <> '') over (
            partition by split_part(mart_indicator.indicator_key, '.', 1)
        ) as basis_is_asked

    from mart_indicator

    left join weaknesses
        on mart_indicator.indicator_key = weaknesses.indicator_key

    left join repeated
        on mart_indicator.indicator_key = repeated.indicator_key

    left join target_basis
        on mart_indicator.basis = target_basis.basis

    where mart_indicator.horizon = 'annual'

)

select
    targets.document_key,
    targets.budgetary_unit_key,
    targets.subject,
    targets.project_key,
    any_value(targets.project_name) as project_name,
    count(*) as indicator_count,
    count(*) filter (targets.is_quantified) as quantified_count,
    count(*) filter (targets.level2_code = 'output_quantity') as quantity_count,
    count(*) filter (targets.level2_code = 'output_quality') as quality_count,
    count(*) filter (targets.level2_code = 'output_timeliness') as timeliness_count,
    count(*) filter (
        targets.level1_code = 'cost' or targets.level2_code = 'output_cost'
    ) as cost_count,
    count(*) filter (targets.level1_code = 'benefit') as benefit_count,
    count(*) filter (targets.level1_code = 'satisfaction') as satisfaction_count,
    count(*) filter (targets.cannot_fail) as cannot_fail_count,
    count(*) filter (targets.is_unverifiable) as unverifiable_count,
    count(*) filter (targets.is_repeated) as repeated_count,
    count(*) filter (targets.is_copied) as copied_count,
    count(*) filter (targets.is_inconsistent) as inconsistent_count,
    count(*) filter (targets.is_weak) as weak_count,
    bool_or(targets.basis_is_asked) as basis_is_asked,
    count(*) filter (targets.basis_state = 'given') as basis_given_count,
    count(*) filter (targets.basis_state = 'general') as basis_general_count,
    count(*) filter (targets.basis_is_asked and targets.basis_state = 'missing')
        as basis_missing_count,
    arg_min(targets.indicator_key, (targets.page, targets.line, targets.indicator_key))
        as first_indicator_key,
    min(targets.page) as page,
    arg_min(targets.line, (targets.page, targets.line, targets.indicator_key)) as line

from targets

group by
    targets.document_key,
    targets.budgetary_unit_key,
    targets.subject,
    targets.project_key;
