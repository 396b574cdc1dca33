-- No two projects buy the same thing.
-- 项目无重复
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11, BUD10
-- tolerance: none
-- bars: none
-- a row is: one group of projects of one body with the same name without list marks, or with the
--     same purpose and the same counted thing; a project that is like no other is a group of
--     its own

insert into check_case by name

with

counted_things as (

    select
        check_indicator.project_member_key,
        string_agg(
            distinct regexp_replace(
                concat_ws('|', check_indicator.level3, check_indicator.description),
                '\s', '', 'g'
            ),
            '|'
            order by regexp_replace(
                concat_ws('|', check_indicator.level3, check_indicator.description),
                '\s', '', 'g'
            )
        ) as counted_thing

    from check_indicator

    where check_indicator.indicator_kind = 'quantity'
        and check_indicator.project_member_key is not null
        and check_indicator.horizon = 'annual'

    group by check_indicator.project_member_key

),

projects as (

    select
        check_project.*,
        concat_ws(
            '|',
            check_project.body_code,
            check_project.body_name,
            regexp_replace(plain_name(check_project.project_name), '[()]', '', 'g')
        ) as name_key,
        case
            when check_project.purpose <> '' and counted_things.counted_thing is not null
                then concat_ws(
                    '|',
                    check_project.body_code,
                    check_project.body_name,
                    regexp_replace(check_project.purpose, '\s', '', 'g'),
                    counted_things.counted_thing
                )
        end as thing_key

    from check_project

    left join counted_things
        on check_project.project_member_key = counted_things.project_member_key

    where check_project.counted_as = check_project.project_member_key
        and check_project.project_name <> ''

),

counted as (

    select
        projects.*,
        count(*) over (partition by projects.document_key, projects.thing_key) as thing_count,
        count(*) over (partition by projects.document_key, projects.name_key) as name_count

    from projects

),

-- the wider group counts, so that no pair of projects is told twice
grouped as (

    select
        counted.*,
        case
            when counted.thing_key is not null and counted.thing_count > 1
                then 'thing|' || counted.thing_key
            when counted.name_count > 1 then 'name|' || counted.name_key
            else counted.project_member_key
        end as group_key,
        case
            when counted.thing_key is not null and counted.thing_count > 1
                then '用途和数量指标所指事项相同'
            when counted.name_count > 1 then '去掉序号后名称相同'
        end as likeness

    from counted

),

groups as (

    select
        grouped.document_key,
        grouped.group_key,
        count(*) as project_count,
        any_value(grouped.likeness) as likeness,
        min_by(grouped.figure_kind, (grouped.page, grouped.line, grouped.project_member_key))
            as figure_kind,
        min_by(grouped.project_name, (grouped.page, grouped.line, grouped.project_member_key))
            as first_name,
        string_agg(
            grouped.project_name, '、'
            order by grouped.page, grouped.line, grouped.project_member_key
        ) as names,
        list(
            grouped.project_member_key
            order by grouped.page, grouped.line, grouped.project_member_key
        ) as places,
        sum(grouped.budget_yuan) as budget_yuan

    from grouped

    group by grouped.document_key, grouped.group_key

)

select
    'PERF-27' as check_id,
    groups.document_key,
    groups.figure_kind,
    'BUD11' as table_id,
    groups.first_name as subject,
    case when groups.project_count > 1 then 'fail' else 'pass' end as verdict,
    '项目' as left_label,
    groups.names as left_text,
    case when groups.project_count > 1 then '同类项目金额合计' end as right_label,
    case
        when groups.project_count > 1
            then side_text(null, cast(groups.budget_yuan as decimal(24, 6)), '元')
    end as right_text,
    case
        when groups.project_count > 1
            then groups.likeness || '，共' || groups.project_count || '个项目'
    end as note,
    groups.places as left_places

from groups;
