-- Quantity times price of a project sheet beside the project's amount.
-- 项目表中数量与单价之积与项目金额
--
-- a row is: one quantity and one price per the same unit within one project; where several
--     quantities are in that unit, the one whose product is nearest to the amount. Bounds are
--     taken at the bound

create or replace temp table sheet_product as

with

annual_indicators as (

    select fact_indicator.*, dim_indicator.level2_code

    from fact_indicator

    inner join check_document
        on fact_indicator.document_key = check_document.document_key

    inner join dim_indicator
        on fact_indicator.indicator_type_key = dim_indicator.indicator_type_key

    where fact_indicator.project_key <> 0
        and fact_indicator.horizon = 'annual'
        and not coalesce(fact_indicator.is_doubtful, false)

),

prices as (

    select
        annual_indicators.*,
        coalesce(annual_indicators.upper_base_value, annual_indicators.lower_base_value)
            as price_yuan

    from annual_indicators

    where annual_indicators.quantity_kind = 'money'
        and coalesce(annual_indicators.per_unit, '') <> ''

),

quantities as (

    select
        annual_indicators.*,
        coalesce(annual_indicators.lower_value, annual_indicators.upper_value) as quantity

    from annual_indicators

    where annual_indicators.level2_code = 'output_quantity'
        and coalesce(annual_indicators.per_unit, '') = ''
        and coalesce(annual_indicators.quantity_kind, '') <> 'money'

),

amounts as (

    select
        fact_project.document_key,
        fact_project.project_key,
        min(dim_project.project_name) as project_name,
        sum(fact_project.amount_yuan) as amount_yuan,
        arg_max(fact_project.figure_key, (fact_project.amount_yuan, fact_project.figure_key))
            as amount_key

    from fact_project

    inner join dim_project
        on fact_project.project_key = dim_project.project_key

    where fact_project.project_key <> 0
        and fact_project.amount_yuan > 0

    group by fact_project.document_key, fact_project.project_key

)

select
    prices.document_key,
    prices.project_key,
    amounts.project_name,
    amounts.amount_yuan,
    amounts.amount_key,
    quantities.level3 as quantity_name,
    cast(prices.price_yuan * quantities.quantity as decimal(24, 2)) as product_yuan,
    prices.indicator_key as price_key,
    quantities.indicator_key as quantity_key

from prices

inner join quantities
    on prices.document_key = quantities.document_key
    and prices.project_key = quantities.project_key
    and prices.per_unit = quantities.unit

inner join amounts
    on prices.document_key = amounts.document_key
    and prices.project_key = amounts.project_key

where prices.price_yuan > 0 and quantities.quantity > 0

qualify row_number() over (
    partition by prices.indicator_key
    order by
        abs(ln(cast(prices.price_yuan * quantities.quantity / amounts.amount_yuan as double))),
        quantities.indicator_key
) = 1;
