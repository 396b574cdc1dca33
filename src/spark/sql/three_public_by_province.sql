-- The three public expenses of all provinces beside each other; reads alike in DuckDB and Spark SQL.
-- 各省级区划“三公”经费比较（Spark SQL 与 DuckDB 均可运行）
--
-- a row is: one item of one province in one year and stage

with

told as (

    select
        fact_three_public.province,
        dim_document.stage,
        fact_three_public.fiscal_year,
        dim_three_public_item.three_public_item_code,
        dim_three_public_item.three_public_item_name,
        fact_three_public.budgetary_unit_key,
        fact_three_public.amount_yuan

    from fact_three_public

    inner join dim_document
        on fact_three_public.document_key = dim_document.document_key

    inner join dim_three_public_item
        on fact_three_public.three_public_item_key = dim_three_public_item.three_public_item_key

    where dim_document.is_current
        and fact_three_public.value_state in ('stated', 'zero')

),

added as (

    select
        told.province,
        told.stage,
        told.fiscal_year,
        told.three_public_item_code,
        told.three_public_item_name,
        count(distinct told.budgetary_unit_key) as body_count,
        sum(told.amount_yuan) as amount_yuan

    from told

    group by
        told.province,
        told.stage,
        told.fiscal_year,
        told.three_public_item_code,
        told.three_public_item_name

)

select
    added.*,
    rank() over (
        partition by added.stage, added.fiscal_year, added.three_public_item_code
        order by added.amount_yuan desc
    ) as amount_rank

from added

order by added.stage, added.fiscal_year, added.three_public_item_code, amount_rank, added.province;
