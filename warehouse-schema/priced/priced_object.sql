-- What each stated price is for, in which unit and over what time.
-- 每个单价的对象、计量单位与期限
--
-- a row is: one stated price; what is empty the document does not tell. The object is looked for
--           in the list with the description of the price, then its name, then in their own
--           words, then in the list with the name of the project; a period is what the price is
--           per, what words say, or follows from what is bought once

create or replace temp table priced_object as

with

denominators as (

    select
        per.price_key,
        arg_min(units, per.place) filter (units.quantity_kind <> 'time') as thing,
        arg_min(units, per.place) filter (units.quantity_kind = 'time') as span,
        -- 元/人·学期: what is not known might change the price
        bool_or(units.unit is null) as has_unknown_unit

    from (
        select
            stated_price.price_key,
            unnest(stated_price.units) as unit,
            generate_subscripts(stated_price.units, 1) as place
        from stated_price
    ) as per

    left join unit_sizes() as units
        on per.unit = units.unit

    group by per.price_key

),

found as (

    select
        stated_price.*,
        dim_project.project_name,
        dim_project.theme_code,
        denominators.thing,
        denominators.span,
        coalesce(denominators.has_unknown_unit, false) as has_unknown_unit,
        description,
        name,
        project,
        case
            when description.object_code is not null then 'description'
            when name.object_code is not null then 'name'
            when description.content is not null then 'description_words'
            when name.content is not null then 'name_words'
            when project.object_code is not null then 'project'
        end as object_field

    from stated_price

    inner join dim_project
        on stated_price.project_key = dim_project.project_key

    left join denominators
        on stated_price.price_key = denominators.price_key

    left join cost_wording as description
        on stated_price.wording = description.wording

    left join cost_wording as name
        on stated_price.indicator_name = name.wording

    left join cost_wording as project
        on dim_project.project_name = project.wording

),

named as (

    select
        found.* exclude (description, name, project),
        case found.object_field
            when 'description' then found.description
            when 'description_words' then found.description
            when 'project' then found.project
            else found.name
        end as source,
        struct_pack(
            stated := coalesce(found.description.stated_period, found.name.stated_period),
            stated_words := coalesce(
                found.description.stated_period_words, found.name.stated_period_words
            ),
            implied := coalesce(
                found.description.implied_period,
                found.name.implied_period,
                found.project.implied_period
            ),
            implied_words := coalesce(
                found.description.implied_period_words,
                found.name.implied_period_words,
                found.project.implied_period_words
            )
        ) as period_words

    from found

),

periods as (

    select
        named.* exclude (source),
        case when not ends_with(named.object_field, '_words') then named.source.object_code end
            as object_code,
        case
            when ends_with(named.object_field, '_words') then named.source.content
            else named.source.object_name
        end as object_name,
        case
            when ends_with(named.object_field, '_words') then named.source.content
            else named.source.object_words
        end as object_words,
        case when not ends_with(named.object_field, '_words') then named.source.object_units end
            as object_units,
        case when not ends_with(named.object_field, '_words') then named.source.object_unit end
            as object_unit,
        case
            when named.span is not null then 'unit'
            when named.period_words.stated is not null then 'words'
            when named.thing.quantity_kind = 'frequency' then 'frequency'
            when not ends_with(named.object_field, '_words')
                and named.source.object_period is not null then 'object'
            when named.period_words.implied is not null then 'implied'
        end as period_method,
        case
            when not ends_with(named.object_field, '_words') then named.source.object_period
        end as object_period

    from named

)

select
    periods.price_key,
    periods.document_key,
    periods.disclosure_key,
    periods.budgetary_unit_key,
    periods.project_key,
    periods.project_name,
    periods.theme_code,
    periods.indicator_key,
    periods.indicator_name,
    periods.wording,
    periods.price_field,
    periods.price_text,
    periods.price_yuan,
    periods.comparator,
    periods.said_quantity,
    periods.said_quantity_unit,
    periods.said_amount_yuan,
    periods.printed_text,
    periods.barred_checks,
    periods.is_doubtful,
    periods.page,
    periods.line,
    periods.object_code,
    periods.object_name,
    periods.object_words,
    periods.object_field,
    periods.object_units,
    periods.object_unit,
    periods.thing.unit as printed_per_unit,
    periods.thing.base_unit as base_unit,
    periods.thing.factor as unit_factor,
    case
        when periods.has_unknown_unit then null
        when list_contains(string_split(periods.object_units, '|'), periods.thing.base_unit)
            then coalesce(periods.object_unit, periods.thing.base_unit)
        else periods.thing.base_unit
    end as counted_unit,
    case periods.period_method
        when 'unit' then case
            when periods.span.base_unit = '年' then 'year'
            when periods.span.base_unit = '月' and periods.span.factor = 1 then 'month'
            when periods.span.base_unit = '月' and periods.span.factor = 3 then 'quarter'
            when periods.span.base_unit = '月' and periods.span.factor = 6 then 'half_year'
            else 'day'
        end
        when 'words' then periods.period_words.stated
        when 'frequency' then 'once'
        when 'object' then periods.object_period
        when 'implied' then periods.period_words.implied
    end as period,
    periods.period_method,
    case periods.period_method
        when 'unit' then periods.span.unit
        when 'words' then periods.period_words.stated_words
        when 'frequency' then periods.thing.unit
        when 'object' then periods.object_name
        when 'implied' then periods.period_words.implied_words
    end as period_words

from periods;
