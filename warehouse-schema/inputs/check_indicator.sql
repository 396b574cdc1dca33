-- Indicators that checks compare, each with its sheet, kind, number and class of unit.
-- 勾稽关系所用的绩效指标（附所属表、类别、数值与计量单位类别）
--
-- a row is: one printed indicator row of one current document. number is the bound the target
--     sets: the upper one of ≤ and <, else the lower one. A price goes with the quantities of its
--     sheet whose unit fits; it stands in the value or, as 一户1600元, in the name. Comparisons
--     (stated_price) read prices in descriptions and purposes too: they show the words they read,
--     while a failed check accuses the form

create or replace temp table check_indicator as

with

unit_classes as (

    select list.quantity_kind, list.unit_class

    from vocabulary_list('indicator_unit_class') as list

),

indicator_kinds as (

    select list.level_code, list.indicator_kind

    from vocabulary_list('indicator_kind') as list

),

-- 成本指标 stands under 产出指标 (old) or is a first level of its own (new)
document_trees as (

    select
        fact_indicator.document_key,
        agreed(nullif(dim_indicator.tree, 'both')) as tree

    from fact_indicator

    inner join dim_indicator
        on fact_indicator.indicator_type_key = dim_indicator.indicator_type_key

    group by fact_indicator.document_key

),

read_values as (

    select
        fact_indicator.*,
        case
            when fact_indicator.comparator in ('le', 'lt')
                then coalesce(fact_indicator.upper_value, fact_indicator.lower_value)
            else coalesce(fact_indicator.lower_value, fact_indicator.upper_value)
        end as number,
        case
            when fact_indicator.comparator in ('le', 'lt')
                then coalesce(fact_indicator.upper_base_value, fact_indicator.lower_base_value)
            else coalesce(fact_indicator.lower_base_value, fact_indicator.upper_base_value)
        end as base_number,
        length(regexp_extract(fact_indicator.value_text, '[0-9][.．]([0-9]+)', 1))
            as decimal_count,
        -- a price in the name, as in 一户1600元, is a price all the same
        regexp_extract(
            fact_indicator.level3,
            '[每一](\p{Han})([0-9]+(?:\.[0-9]+)?)(万?)元',
            ['unit', 'price', 'ten_thousand']
        ) as named_price

    from fact_indicator

),

indicators as (

    select
        read_values.indicator_key,
        read_values.document_key,
        check_document.disclosure_key,
        read_values.fiscal_year,
        read_values.budgetary_unit_key,
        read_values.subject as subject_kind,
        coalesce(
            indicator_sheet.project_member_key,
            read_values.document_key || '.s' || read_values.sheet_number
        ) as sheet_key,
        indicator_sheet.project_member_key,
        printed_indicator.project_name,
        printed_indicator.project_code,
        coalesce(indicator_sheet.category, '') as category,
        coalesce(indicator_sheet.purpose, '') as purpose,
        read_values.horizon,
        read_values.sheet_number,
        read_values.objective_number,
        read_values.row_number,
        printed_indicator.indicator_number,
        read_values.page,
        read_values.line,
        concat(
            case
                when read_values.subject = 'project' then printed_indicator.project_name
                else '部门整体'
            end,
            case when read_values.horizon = 'long_term' then '（中长期）' end,
            ' ',
            coalesce(stated(read_values.level3, read_values.description), '未命名指标')
        ) as indicator_subject,
        read_values.level1,
        read_values.level2,
        read_values.level3,
        read_values.description,
        read_values.value_text,
        read_values.basis,
        read_values.last_value_text,
        read_values.before_last_value_text,
        dim_indicator.level1_code,
        dim_indicator.level2_code,
        coalesce(second_level.indicator_kind, first_level.indicator_kind) as indicator_kind,
        dim_indicator.theme_code,
        dim_indicator.direction,
        document_trees.tree,
        read_values.comparator,
        read_values.number,
        coalesce(
            read_values.number * bracketed.factor,
            read_values.base_number,
            read_values.number
        ) as base_number,
        read_values.lower_value,
        read_values.upper_value,
        read_values.lower_base_value,
        read_values.upper_base_value,
        coalesce(nullif(read_values.unit, ''), bracketed.unit, '') as unit,
        coalesce(nullif(read_values.base_unit, ''), bracketed.base_unit, '') as base_unit,
        bracketed.unit is not null as is_unit_of_wording,
        nullif(read_values.per_unit, '') as per_unit,
        coalesce(bracketed.quantity_kind, read_values.quantity_kind, '') as quantity_kind,
        case
            when read_values.qualitative_text <> '' then 'text'
            when read_values.number is null and read_values.value_match_method = 'unmatched'
                then 'unread'
            when read_values.number is null then 'date'
            when unit_classes.unit_class is not null then unit_classes.unit_class
            when read_values.number = 0 then 'zero'
            else 'bare'
        end as unit_class,
        -- one printed unit of the number, in base units
        cast(
            pow(10, -read_values.decimal_count)
            * coalesce(bracketed.factor, value_units.factor, 1) as decimal(24, 8)
        ) as step,
        -- a price is held per base unit: 0.24万元/百个 as 24 元 per 个
        case
            when read_values.per_unit <> '' and read_values.quantity_kind = 'money'
                then read_values.base_number / coalesce(per_units.factor, 1)
        end as price_yuan,
        case
            when read_values.per_unit <> '' and read_values.quantity_kind = 'money'
                then coalesce(per_units.base_unit, read_values.per_unit)
        end as price_unit,
        cast(
            case
                when read_values.per_unit <> '' and read_values.quantity_kind = 'money'
                    then pow(10, -read_values.decimal_count) * coalesce(value_units.factor, 1)
                        / coalesce(per_units.factor, 1)
            end as decimal(24, 8)
        ) as price_step_yuan,
        try_cast(read_values.named_price.price as decimal(18, 4))
            * case when read_values.named_price.ten_thousand = '万' then 10000 else 1 end
            as named_price_yuan,
        nullif(read_values.named_price.unit, '') as named_price_unit,
        read_values.target_date,
        read_values.qualitative_text,
        read_values.is_quantified,
        read_values.value_match_method,
        name_wording.measure_class as name_measure,
        description_wording.measure_class as description_measure,
        read_values.last_comparator,
        read_values.last_lower_base_value,
        read_values.last_upper_base_value,
        read_values.last_base_unit,
        read_values.before_last_comparator,
        read_values.before_last_lower_base_value,
        read_values.before_last_upper_base_value,
        read_values.before_last_base_unit,
        read_values.is_doubtful

    from read_values

    inner join check_document
        on read_values.document_key = check_document.document_key

    inner join printed.indicator as printed_indicator
        on read_values.indicator_key = printed_indicator.indicator_key

    inner join dim_indicator
        on read_values.indicator_type_key = dim_indicator.indicator_type_key

    left join indicator_kinds as second_level
        on dim_indicator.level2_code = second_level.level_code

    left join indicator_kinds as first_level
        on dim_indicator.level1_code = first_level.level_code

    left join indicator_sheet
        on read_values.indicator_key = indicator_sheet.indicator_key

    left join document_trees
        on read_values.document_key = document_trees.document_key

    left join indicator_wording as bracketed
        on coalesce(read_values.unit, '') = ''
        and read_values.number is not null
        and bracketed.wording = read_values.description

    left join unit_classes
        on coalesce(bracketed.quantity_kind, read_values.quantity_kind) = unit_classes.quantity_kind

    left join unit_sizes() as value_units
        on read_values.unit = value_units.unit

    left join unit_sizes() as per_units
        on read_values.per_unit = per_units.unit

    left join indicator_wording as name_wording
        on read_values.level3 = name_wording.wording

    left join indicator_wording as description_wording
        on read_values.description = description_wording.wording

),

-- 个 fits any unit where no quantity of the sheet has the unit of the price itself
priced_quantities as (

    select
        price.indicator_key,
        quantity.indicator_key as quantity_key,
        quantity.indicator_number as quantity_number,
        quantity.base_number,
        quantity.value_text,
        quantity.comparator

    from indicators as price

    inner join indicators as quantity
        on price.sheet_key = quantity.sheet_key
        and price.horizon = quantity.horizon
        and (
            price.price_unit = quantity.base_unit
            or price.price_unit = '个'
            or quantity.base_unit = '个'
        )

    where price.price_yuan > 0
        and quantity.indicator_kind = 'quantity'
        and quantity.unit_class = 'count'
        and quantity.per_unit is null
        and quantity.base_number > 0

    qualify (price.price_unit = quantity.base_unit)
        = bool_or(price.price_unit = quantity.base_unit) over (
            partition by price.indicator_key
        )

),

-- where several quantities fit, the largest is shown and their number told
priced as (

    select
        priced_quantities.indicator_key,
        count(*) as quantity_count,
        arg_max(
            struct_pack(
                quantity_key := priced_quantities.quantity_key,
                number := priced_quantities.base_number,
                value_text := priced_quantities.value_text,
                comparator := priced_quantities.comparator
            ),
            (priced_quantities.base_number, -priced_quantities.quantity_number)
        ) as quantity

    from priced_quantities

    group by priced_quantities.indicator_key

)

select
    indicators.*,
    -- 人均成本 450元 is a price that does not say what it is per; a price in the name leaves the
    -- value to be the whole
    indicators.indicator_kind = 'cost'
        and indicators.unit_class = 'money'
        and indicators.price_yuan is null
        and (
            indicators.theme_code is distinct from 'unit_cost'
            or indicators.named_price_yuan is not null
        ) as is_whole_cost,
    coalesce(priced.quantity_count, 0) as priced_quantity_count,
    priced.quantity.quantity_key as priced_quantity_key,
    priced.quantity.number as priced_quantity,
    priced.quantity.value_text as priced_quantity_text,
    priced.quantity.comparator as priced_quantity_comparator

from indicators

left join priced
    on indicators.indicator_key = priced.indicator_key;
