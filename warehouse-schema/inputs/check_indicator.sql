-- Indicators that checks compare, each with its sheet, kind, number and class of unit.
-- 勾稽关系所用的绩效指标（附所属表、类别、数值与计量单位类别）
--
-- a row is: one printed indicator row of one current document. number is the bound the target
--     sets: the upper one of ≤ and <, else the lower one

create or replace temp table check_indicator as

with

measure_words as (

    select
        list.measure_class,
        list.pattern,
        cast(list.priority as integer) as priority

    from read_csv(
        vocabulary_file('indicator_measure_word'), all_varchar = true, header = true
    ) as list

),

unit_classes as (

    select list.quantity_kind, list.unit_class

    from read_csv(
        vocabulary_file('indicator_unit_class'), all_varchar = true, header = true
    ) as list

),

indicator_kinds as (

    select list.level_code, list.indicator_kind

    from read_csv(vocabulary_file('indicator_kind'), all_varchar = true, header = true)
        as list

),

units as (

    select
        list.unit,
        list.base_unit,
        cast(list.factor as decimal(24, 8)) as factor,
        list.quantity_kind

    from read_csv(reference_file('indicator_unit'), all_varchar = true, header = true)
        as list

    where list.base_unit <> ''

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

-- of two sheets with one name and code, the one printed above the indicator
sheets as (

    select
        printed_indicator.indicator_key,
        printed_project.project_member_key,
        printed_project.category,
        printed_project.purpose

    from printed.indicator as printed_indicator

    inner join printed.project as printed_project
        on printed_indicator.document_key = printed_project.document_key
        and printed_indicator.project_name = printed_project.project_name
        and printed_indicator.project_code = printed_project.project_code

    where printed_indicator.subject = 'project'

    qualify row_number() over (
        partition by printed_indicator.indicator_key
        order by
            (printed_project.page, printed_project.line)
                <= (printed_indicator.page, printed_indicator.line) desc,
            printed_project.page desc,
            printed_project.line desc,
            printed_project.project_member_key
    ) = 1

),

wordings as (

    select distinct fact_indicator.level3 as wording

    from fact_indicator

    union

    select distinct fact_indicator.description

    from fact_indicator

),

-- the word a name ends with tells what it measures; brackets behind it do not count
wording_measures as (

    select
        wordings.wording,
        arg_min(measure_words.measure_class, measure_words.priority) as measure_class

    from wordings

    inner join measure_words
        on regexp_matches(
            regexp_replace(wordings.wording, '[（(][^（）()]*[）)]$|[。；;]$', '', 'g'),
            measure_words.pattern
        )

    group by wordings.wording

),

-- a unit that stands in brackets in the name or the description: 总量（万元）
bracketed_units as (

    select wordings.wording, units.*

    from wordings

    inner join units
        on units.unit
            = regexp_extract(wordings.wording, '[（(]([^（）()]{1,6})[）)][。；;]?$', 1)

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

)

select
    read_values.indicator_key,
    read_values.document_key,
    check_document.disclosure_key,
    read_values.fiscal_year,
    read_values.budgetary_unit_key,
    read_values.subject as subject_kind,
    coalesce(
        sheets.project_member_key,
        read_values.document_key || '.s' || read_values.sheet_number
    ) as sheet_key,
    sheets.project_member_key,
    printed_indicator.project_name,
    printed_indicator.project_code,
    coalesce(sheets.category, '') as category,
    coalesce(sheets.purpose, '') as purpose,
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
        coalesce(nullif(read_values.level3, ''), nullif(read_values.description, ''), '未命名指标')
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
    nullif(name_measures.measure_class, 'none') as name_measure,
    nullif(description_measures.measure_class, 'none') as description_measure,
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

left join sheets
    on read_values.indicator_key = sheets.indicator_key

left join document_trees
    on read_values.document_key = document_trees.document_key

left join bracketed_units as bracketed
    on coalesce(read_values.unit, '') = ''
    and read_values.number is not null
    and bracketed.wording = read_values.description

left join unit_classes
    on coalesce(bracketed.quantity_kind, read_values.quantity_kind) = unit_classes.quantity_kind

left join units as value_units
    on read_values.unit = value_units.unit

left join units as per_units
    on read_values.per_unit = per_units.unit

left join wording_measures as name_measures
    on read_values.level3 = name_measures.wording

left join wording_measures as description_measures
    on read_values.description = description_measures.wording;
