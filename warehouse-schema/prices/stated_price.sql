-- Prices per unit as annual indicators and the purposes of projects state them.
-- 文件所述单价：绩效指标与项目用途中的“多少元每什么”
--
-- a row is: one price of one indicator or of one clause of a project's purpose, in yuan per what
--           stands behind it. A price in words (一年一户1600元) is a price as well as one in the
--           value (5000元/户); the same price said twice by one indicator is one row

create or replace temp table stated_price as

with

indicators as (

    select
        fact_indicator.*,
        dim_document.disclosure_key,
        (fact_indicator.page, fact_indicator.line) as place,
        barred_figure.check_ids as barred_checks,
        fact_indicator.quantity_kind = 'money' and coalesce(fact_indicator.per_unit, '') <> ''
            as has_price_value,
        coalesce(fact_indicator.upper_base_value, fact_indicator.lower_base_value) as money_yuan

    from fact_indicator

    inner join dim_document
        on fact_indicator.document_key = dim_document.document_key

    left join barred_figure
        on fact_indicator.indicator_key = barred_figure.place_key

    where dim_document.is_current
        and fact_indicator.horizon = 'annual'
        and fact_indicator.project_key <> 0

),

texts as (

    select
        indicators.indicator_key,
        unnest([
            struct_pack(field := 'name', text := indicators.level3),
            struct_pack(field := 'description', text := indicators.description),
            struct_pack(field := 'basis', text := indicators.basis),
            struct_pack(field := 'value', text := indicators.qualitative_text)
        ]) as said

    from indicators

    where contains(
            concat(
                indicators.level3,
                indicators.description,
                indicators.basis,
                indicators.qualitative_text
            ),
            '元'
        )

),

clauses as (

    select
        texts.indicator_key,
        cast(null as varchar) as project_member_key,
        texts.said.field as field,
        unnest(string_split_regex(plain_sum(texts.said.text), '[,;。、]')) as clause

    from texts

    union all

    select
        null,
        printed_project.project_member_key,
        'purpose',
        unnest(string_split_regex(plain_sum(printed_project.purpose), '[,;。、]'))

    from printed.project as printed_project

    inner join dim_document
        on printed_project.document_key = dim_document.document_key

    where dim_document.is_current and contains(printed_project.purpose, '元')

),

worded as (

    select
        clauses.*,
        price_in_words(clauses.clause) as price

    from clauses

    where regexp_matches(clauses.clause, '[0-9] ?[千万]?元')

),

indicator_prices as (

    select
        indicators.indicator_key,
        'value' as field,
        indicators.value_text as price_text,
        '' as clause,
        indicators.money_yuan as price_yuan,
        string_split_regex(
            -- 人月 is 人/月
            regexp_replace(indicators.per_unit, '^(人|户|台|生|岗)(年|月|天|日)$', '\1/\2'),
            '[/·•∙・．*×、每]'
        ) as units,
        indicators.comparator,
        cast(null as decimal(18, 4)) as said_quantity,
        cast(null as varchar) as said_quantity_unit,
        cast(null as decimal(24, 2)) as said_amount_yuan

    from indicators

    where indicators.has_price_value

    union all

    select
        worded.indicator_key,
        worded.field,
        worded.clause,
        worded.clause,
        worded.price.price_yuan,
        worded.price.units,
        bound_in_words(worded.clause),
        worded.price.quantity,
        worded.price.quantity_unit,
        worded.price.amount_yuan

    from worded

    where worded.indicator_key is not null and worded.price.price_yuan > 0

),

purposes as (

    select
        worded.*,
        printed_project.document_key,
        printed_project.page,
        printed_project.line,
        dim_document.disclosure_key,
        fact_project.project_key,
        fact_project.budgetary_unit_key

    from worded

    inner join printed.project as printed_project
        on worded.project_member_key = printed_project.project_member_key

    inner join dim_document
        on printed_project.document_key = dim_document.document_key

    inner join fact_project
        on printed_project.document_key = fact_project.document_key

    inner join dim_project
        on fact_project.project_key = dim_project.project_key
        and coalesce(nullif(printed_project.project_code, ''), printed_project.project_name)
            = dim_project.project_natural_key

    where worded.price.price_yuan > 0

    -- a name that two bodies of the document give to a project tells neither
    qualify count(distinct fact_project.project_key) over (
            partition by worded.project_member_key
        ) = 1
        and row_number() over (
            partition by worded.project_member_key, worded.price.price_yuan
            order by worded.clause, fact_project.figure_key
        ) = 1

)

select
    concat_ws(
        '.',
        indicators.indicator_key,
        indicator_prices.field,
        -- 市级200元/人、区级300元/人: one field may state two prices
        dense_rank() over (
            partition by indicators.indicator_key, indicator_prices.field
            order by indicator_prices.price_yuan
        )
    ) as price_key,
    indicators.document_key,
    indicators.disclosure_key,
    indicators.budgetary_unit_key,
    indicators.project_key,
    indicators.indicator_key,
    indicators.level3 as indicator_name,
    case
        when indicator_prices.field in ('value', 'name') then coalesce(indicators.description, '')
        else indicator_prices.clause
    end as wording,
    indicator_prices.field as price_field,
    indicator_prices.price_text,
    indicator_prices.price_yuan,
    list_filter(indicator_prices.units, lambda unit: unit <> '') as units,
    indicator_prices.comparator,
    indicator_prices.said_quantity,
    indicator_prices.said_quantity_unit,
    coalesce(
        indicator_prices.said_amount_yuan,
        case
            when indicators.quantity_kind = 'money' and not indicators.has_price_value
                then indicators.money_yuan
        end
    ) as said_amount_yuan,
    indicators.value_text as printed_text,
    indicators.barred_checks,
    coalesce(indicators.is_doubtful, false) as is_doubtful,
    indicators.page,
    indicators.line

from indicator_prices

inner join indicators
    on indicator_prices.indicator_key = indicators.indicator_key

-- said twice by one indicator it is one price
qualify row_number() over (
    partition by indicators.indicator_key, indicator_prices.price_yuan
    order by
        indicator_prices.said_quantity is null,
        list_position(['value', 'name', 'description', 'basis'], indicator_prices.field),
        indicator_prices.price_text
) = 1

union all

select
    purposes.project_member_key || '.purpose.' || cast(purposes.price.price_yuan as varchar),
    purposes.document_key,
    purposes.disclosure_key,
    purposes.budgetary_unit_key,
    purposes.project_key,
    null,
    '',
    purposes.clause,
    'purpose',
    purposes.clause,
    purposes.price.price_yuan,
    purposes.price.units,
    bound_in_words(purposes.clause),
    purposes.price.quantity,
    purposes.price.quantity_unit,
    purposes.price.amount_yuan,
    purposes.clause,
    null,
    false,
    purposes.page,
    purposes.line

from purposes

order by price_key;
