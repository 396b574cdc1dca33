-- With whom each unit cost is compared, and why with nobody.
-- 单位成本的可比范围，或不可比的原因
--
-- a row is: one stated price. Prices of one object, unit, period and kind (ceiling or price) are
--           compared within a year and stage across all kinds of body: what a print or an
--           evaluation costs does not depend on who orders it. An object known by its own words
--           only is held to the theme of its project as well. The same price of one body counts
--           once, however often it is copied

create or replace temp table unit_cost_cohort as

with

keyed as (

    select
        mart_unit_cost.price_key,
        mart_unit_cost.object_name,
        mart_unit_cost.unit_cost_yuan,
        mart_subject.body_key,
        case
            when mart_unit_cost.barred_checks is not null then 'barred'
            else mart_unit_cost.refusal_reason
        end as refusal_reason,
        concat_ws('|', mart_subject.fiscal_year, mart_subject.stage) as season,
        coalesce(
            mart_unit_cost.object_code,
            concat(mart_unit_cost.theme_code, '：', mart_unit_cost.object_name)
        ) as object_key,
        mart_unit_cost.theme_code as theme_key,
        mart_unit_cost.counted_unit,
        mart_unit_cost.unit_cost_period,
        mart_unit_cost.price_kind

    from mart_unit_cost

    inner join mart_subject
        on mart_unit_cost.document_key = mart_subject.document_key
        and mart_unit_cost.budgetary_unit_key = mart_subject.budgetary_unit_key

),

-- bodies with the same, from those most alike to those that share theme and unit alone
counted as (

    select
        keyed.*,
        count(distinct keyed.body_key) over alike as alike_count,
        count(distinct keyed.body_key) over (
            partition by
                keyed.season, keyed.object_key, keyed.counted_unit, keyed.unit_cost_period
        ) as period_count,
        count(distinct keyed.body_key) over (
            partition by keyed.season, keyed.object_key, keyed.counted_unit
        ) as unit_count,
        count(distinct keyed.body_key) over (
            partition by keyed.season, keyed.object_key
        ) as object_count,
        count(distinct keyed.body_key) over theme as theme_count,
        row_number() over (
            partition by
                keyed.season,
                keyed.object_key,
                keyed.counted_unit,
                keyed.unit_cost_period,
                keyed.price_kind,
                keyed.body_key,
                keyed.unit_cost_yuan
            order by keyed.price_key
        ) = 1 as is_first_of_body,
        count(*) over (
            partition by
                keyed.season,
                keyed.object_key,
                keyed.counted_unit,
                keyed.unit_cost_period,
                keyed.price_kind,
                keyed.body_key,
                keyed.unit_cost_yuan
        ) as copy_count

    from keyed

    where keyed.refusal_reason is null

    window
        alike as (
            partition by
                keyed.season,
                keyed.object_key,
                keyed.counted_unit,
                keyed.unit_cost_period,
                keyed.price_kind
        ),
        theme as (partition by keyed.season, keyed.theme_key, keyed.counted_unit)

),

-- what is priced in a theme and unit, and whether one body alone prices it
named_objects as (

    select
        keyed.season,
        keyed.theme_key,
        keyed.counted_unit,
        keyed.object_name,
        min(keyed.body_key) as first_body,
        max(keyed.body_key) as last_body

    from keyed

    where keyed.refusal_reason is null

    group by keyed.season, keyed.theme_key, keyed.counted_unit, keyed.object_name

),

theme_objects as (

    select
        named_objects.season,
        named_objects.theme_key,
        named_objects.counted_unit,
        list(named_objects order by named_objects.object_name) as objects

    from named_objects

    group by named_objects.season, named_objects.theme_key, named_objects.counted_unit

)

select
    counted.price_key,
    case
        when counted.alike_count > 1 then null
        when counted.period_count > 1 then 'kind_differs'
        when counted.unit_count > 1 then 'period_differs'
        when counted.object_count > 1 then 'unit_differs'
        when counted.theme_key is not null and counted.theme_count > 1 then 'object_differs'
        else 'no_other'
    end as refusal_reason,
    array_to_string(
        list_transform(
            list_filter(
                theme_objects.objects,
                lambda object: object.object_name <> counted.object_name
                    and (
                        object.first_body <> counted.body_key
                        or object.last_body <> counted.body_key
                    )
            )[:3],
            lambda object: object.object_name
        ),
        '、'
    ) as other_objects,
    concat_ws(
        '|',
        counted.season,
        counted.object_key,
        counted.counted_unit,
        counted.unit_cost_period,
        counted.price_kind
    ) as cohort_key,
    counted.is_first_of_body,
    counted.copy_count

from counted

left join theme_objects
    on counted.season = theme_objects.season
    and counted.theme_key = theme_objects.theme_key
    and counted.counted_unit = theme_objects.counted_unit

union all

select keyed.price_key, keyed.refusal_reason, null, null, false, 0

from keyed

where keyed.refusal_reason is not null;
