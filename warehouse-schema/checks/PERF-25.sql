-- The goals listed are the goals that have indicators.
-- 目标清单与指标表一致
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 部门整体绩效表列有编号目标 | the form of a department lists numbered goals
-- tolerance: none
-- bars: none
-- a row is: one numbered goal of one kind of target, listed or heading a block of indicators. A
--     goal that heads no block, or a block whose goal is not listed, fails; whether both say the
--     same is told where the heading was read

insert into check_case by name

with

forms as (

    select
        check_indicator.document_key,
        check_indicator.horizon,
        check_indicator.objective_number,
        min(check_indicator.indicator_number) as first_number,
        arg_min(check_indicator.indicator_key, check_indicator.indicator_number) as place_key

    from check_indicator

    where check_indicator.subject_kind = 'department'

    group by
        check_indicator.document_key,
        check_indicator.horizon,
        check_indicator.objective_number

),

form_horizons as (

    select distinct forms.document_key, forms.horizon

    from forms

),

department_goals as (

    select
        check_sheet_text.*,
        case when contains(check_sheet_text.label, '长期') then 'long_term' else 'annual' end
            as horizon,
        try_cast(regexp_extract(check_sheet_text.label, '[0-9]+') as integer) as label_number

    from check_sheet_text

    where check_sheet_text.source = 'goal' and check_sheet_text.sheet_number is null

),

listed_parts as (

    select
        department_goals.document_key,
        department_goals.horizon,
        department_goals.place_key,
        unnest(
            regexp_extract_all(
                department_goals.text, '目标\s*[0-9]{1,2}\s*[:：][^目]*(?:目[^标][^目]*)*'
            )
        ) as part

    from department_goals

    semi join form_horizons
        on department_goals.document_key = form_horizons.document_key

    where department_goals.label_number is null

),

listed_goals as (

    select
        listed_parts.document_key,
        listed_parts.horizon,
        cast(regexp_extract(listed_parts.part, '[0-9]{1,2}') as integer) as number,
        min(
            regexp_replace(
                listed_parts.part, '^目标\s*[0-9]{1,2}\s*[:：]\s*|[\s。.；;]+$', '', 'g'
            )
        ) as goal,
        min(listed_parts.place_key) as place_key

    from listed_parts

    group by listed_parts.document_key, listed_parts.horizon, number

),

lists as (

    select distinct listed_goals.document_key, listed_goals.horizon

    from listed_goals

),

headings as (

    select
        department_goals.document_key,
        department_goals.horizon,
        department_goals.label_number as number,
        min(regexp_replace(department_goals.text, '^\s+|[\s。.；;]+$', '', 'g')) as goal,
        min(department_goals.place_key) as place_key

    from department_goals

    where department_goals.label_number is not null

    group by
        department_goals.document_key,
        department_goals.horizon,
        department_goals.label_number

),

numbered as (

    select forms.document_key, forms.horizon, forms.objective_number as number

    from forms

    union

    select listed_goals.document_key, listed_goals.horizon, listed_goals.number

    from listed_goals

),

judged as (

    select
        numbered.*,
        forms.place_key as block_place,
        listed_goals.goal as listed_goal,
        listed_goals.place_key as listed_place,
        headings.goal as heading,
        headings.place_key as heading_place,
        case
            when lists.document_key is null then 'insufficient_data'
            when forms.document_key is null or listed_goals.document_key is null then 'fail'
            when headings.document_key is null then 'insufficient_data'
            when listed_goals.goal = headings.goal then 'pass'
            else 'fail'
        end as verdict

    from numbered

    inner join form_horizons
        on numbered.document_key = form_horizons.document_key
        and numbered.horizon = form_horizons.horizon

    left join lists
        on numbered.document_key = lists.document_key
        and numbered.horizon = lists.horizon

    left join forms
        on numbered.document_key = forms.document_key
        and numbered.horizon = forms.horizon
        and numbered.number = forms.objective_number

    left join listed_goals
        on numbered.document_key = listed_goals.document_key
        and numbered.horizon = listed_goals.horizon
        and numbered.number = listed_goals.number

    left join headings
        on numbered.document_key = headings.document_key
        and numbered.horizon = headings.horizon
        and numbered.number = headings.number

)

select
    'PERF-25' as check_id,
    judged.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    case judged.horizon when 'long_term' then '中长期目标' else '年度目标' end || judged.number
        as subject,
    judged.verdict,
    case when judged.verdict = 'insufficient_data' then 'side_absent' end as reason,
    '目标清单' as left_label,
    judged.listed_goal as left_text,
    '指标表' as right_label,
    judged.heading as right_text,
    case
        when judged.verdict = 'pass' then null
        when judged.verdict = 'insufficient_data' and judged.listed_place is null
            then '没有读到目标清单'
        when judged.verdict = 'insufficient_data' then '没有读到指标表的目标标题，编号一致'
        when judged.block_place is null then '所列目标没有对应的指标'
        when judged.listed_place is null then '指标表的目标不在目标清单中'
        else '同一编号的目标前后文字不同'
    end as note,
    case when judged.listed_place is not null then [judged.listed_place] else [] end
        as left_places,
    case
        when coalesce(judged.heading_place, judged.block_place) is not null
            then [coalesce(judged.heading_place, judged.block_place)]
        else []
    end as right_places

from judged;
