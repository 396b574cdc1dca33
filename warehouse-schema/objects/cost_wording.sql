-- What the wordings of prices, quantities and projects say is priced, and over what time.
-- 单价、数量与项目的文字所指的对象与期限
--
-- a row is: one distinct wording. The object is the first of the list whose words it has, else
--           what is left of it without words that only say that something costs; once and
--           recurring are implied by what is bought or done. Only what a project with a price
--           says is read: a pattern of a list is compiled anew for each wording

-- a text that none of the words is in is told by one pattern, which is compiled once
set variable cost_objects = (
    select string_agg('(?:' || list.pattern || ')', '|' order by list.pattern)

    from vocabulary_list('unit_cost_object') as list
);

set variable cost_periods = (
    select string_agg('(?:' || list.pattern || ')', '|' order by list.pattern)

    from vocabulary_list('unit_cost_period') as list
);

create or replace temp table cost_wording as

with

wordings as (

    select stated_price.wording

    from stated_price

    union

    select stated_price.indicator_name

    from stated_price

    union

    select fact_indicator.level3

    from fact_indicator

    semi join stated_price
        on fact_indicator.project_key = stated_price.project_key

    where fact_indicator.horizon = 'annual'

    union

    select fact_indicator.description

    from fact_indicator

    semi join stated_price
        on fact_indicator.project_key = stated_price.project_key

    where fact_indicator.horizon = 'annual'

    union

    select dim_project.project_name

    from dim_project

    semi join stated_price
        on dim_project.project_key = stated_price.project_key

),

objects as (

    select
        list.object_code,
        list.name,
        list.pattern,
        nullif(list.period, '') as period,
        nullif(list.units, '') as units,
        nullif(list.unit, '') as unit,
        cast(list.priority as integer) as priority

    from vocabulary_list('unit_cost_object') as list

),

found_objects as (

    select
        wordings.wording,
        arg_min(objects, (objects.priority, objects.object_code)) as object

    from wordings

    inner join objects
        on regexp_matches(wordings.wording, objects.pattern)

    where regexp_matches(wordings.wording, getvariable('cost_objects'))

    group by wordings.wording

),

periods as (

    select
        list.period,
        list.certainty,
        list.pattern,
        cast(list.priority as integer) as priority

    from vocabulary_list('unit_cost_period') as list

),

found_periods as (

    select
        wordings.wording,
        arg_min(
            struct_pack(
                period := periods.period,
                words := regexp_extract(wordings.wording, periods.pattern)
            ),
            periods.priority
        ) filter (periods.certainty = 'stated') as stated,
        arg_min(
            struct_pack(
                period := periods.period,
                words := regexp_extract(wordings.wording, periods.pattern)
            ),
            periods.priority
        ) filter (periods.certainty = 'implied') as implied

    from wordings

    inner join periods
        on regexp_matches(wordings.wording, periods.pattern)

    where regexp_matches(wordings.wording, getvariable('cost_periods'))

    group by wordings.wording

),

fillers as (

    select list(list.word order by length(list.word) desc, list.word) as words

    from vocabulary_list('unit_cost_filler') as list

),

contents as (

    select
        wordings.wording,
        regexp_replace(
            list_reduce(
                list_prepend(plain_sum(wordings.wording), fillers.words),
                lambda rest, word: replace(rest, word, ' ')
            ),
            '[^\p{Han}]', '', 'g'
        ) as content

    from wordings

    cross join fillers

)

select
    contents.wording,
    found_objects.object.object_code as object_code,
    found_objects.object.name as object_name,
    regexp_extract(contents.wording, found_objects.object.pattern) as object_words,
    found_objects.object.period as object_period,
    found_objects.object.units as object_units,
    found_objects.object.unit as object_unit,
    case when length(contents.content) between 2 and 20 then contents.content end as content,
    found_periods.stated.period as stated_period,
    found_periods.stated.words as stated_period_words,
    found_periods.implied.period as implied_period,
    found_periods.implied.words as implied_period_words

from contents

left join found_objects
    on contents.wording = found_objects.wording

left join found_periods
    on contents.wording = found_periods.wording

where contents.wording <> '';
