-- Assigned, unassigned and out-of-scope amounts add up to the facts, and so do their rows.
-- COFOG 已归类、未归类、范围外金额之和等于事实之和
--
-- severity: error
-- a row is: one document, year and figure kind of one fact table that loses or doubles money
--           (no rows means the audit passes)

with

facts as (

    select 'fact_expenditure' as fact_table, *

    from fact_expenditure

    union all by name

    select 'fact_grant_expenditure' as fact_table, *

    from fact_grant_expenditure

),

fact_sums as (

    select
        facts.fact_table,
        facts.document_key,
        facts.fiscal_year,
        facts.figure_kind,
        count(*) as fact_count,
        coalesce(sum(facts.amount_yuan), 0) as fact_yuan

    from facts

    group by all

),

cofog_sums as (

    select
        mart_cofog_expenditure.fact_table,
        mart_cofog_expenditure.document_key,
        mart_cofog_expenditure.fiscal_year,
        mart_cofog_expenditure.figure_kind,
        count(*) as fact_count,
        coalesce(sum(mart_cofog_expenditure.amount_yuan), 0) as cofog_yuan

    from mart_cofog_expenditure

    where mart_cofog_expenditure.cofog_scope in ('assigned', 'unassigned', 'out_of_scope')

    group by all

)

select
    fact_sums.fact_table,
    fact_sums.document_key,
    fact_sums.fiscal_year,
    fact_sums.figure_kind,
    fact_sums.fact_count,
    coalesce(cofog_sums.fact_count, 0) as cofog_count,
    fact_sums.fact_yuan,
    coalesce(cofog_sums.cofog_yuan, 0) as cofog_yuan

from fact_sums

left join cofog_sums
    on fact_sums.fact_table = cofog_sums.fact_table
    and fact_sums.document_key = cofog_sums.document_key
    and fact_sums.fiscal_year is not distinct from cofog_sums.fiscal_year
    and fact_sums.figure_kind is not distinct from cofog_sums.figure_kind

where fact_sums.fact_count is distinct from cofog_sums.fact_count
    or fact_sums.fact_yuan is distinct from cofog_sums.cofog_yuan

order by all;
