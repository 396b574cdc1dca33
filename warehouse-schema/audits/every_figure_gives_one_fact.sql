-- A printed figure gives at most one fact of each fact table.
-- 一个印出数字在一张事实表中至多形成一条事实
--
-- severity: error
-- a row is: one figure that gives more (no rows means the audit passes)

with

facts as (

    select
        'fact_revenue' as fact_table,
        fact_revenue.document_key,
        fact_revenue.figure_key,
        fact_revenue.fiscal_year,
        fact_revenue.value_state,
        fact_revenue.amount_yuan

    from fact_revenue

    union all

    select
        'fact_expenditure' as fact_table,
        fact_expenditure.document_key,
        fact_expenditure.figure_key,
        fact_expenditure.fiscal_year,
        fact_expenditure.value_state,
        fact_expenditure.amount_yuan

    from fact_expenditure

    union all

    select
        'fact_grant_expenditure' as fact_table,
        fact_grant_expenditure.document_key,
        fact_grant_expenditure.figure_key,
        fact_grant_expenditure.fiscal_year,
        fact_grant_expenditure.value_state,
        fact_grant_expenditure.amount_yuan

    from fact_grant_expenditure

    union all

    select
        'fact_basic_expenditure' as fact_table,
        fact_basic_expenditure.document_key,
        fact_basic_expenditure.figure_key,
        fact_basic_expenditure.fiscal_year,
        fact_basic_expenditure.value_state,
        fact_basic_expenditure.amount_yuan

    from fact_basic_expenditure

    union all

    select
        'fact_three_public' as fact_table,
        fact_three_public.document_key,
        fact_three_public.figure_key,
        fact_three_public.fiscal_year,
        fact_three_public.value_state,
        fact_three_public.amount_yuan

    from fact_three_public

    union all

    select
        'fact_project' as fact_table,
        fact_project.document_key,
        fact_project.figure_key,
        fact_project.fiscal_year,
        fact_project.value_state,
        fact_project.amount_yuan

    from fact_project

    union all

    select
        'fact_key_figure' as fact_table,
        fact_key_figure.document_key,
        fact_key_figure.figure_key,
        fact_key_figure.fiscal_year,
        fact_key_figure.value_state,
        fact_key_figure.amount_yuan

    from fact_key_figure

)

select
    facts.fact_table,
    facts.figure_key,
    count(*) as fact_count

from facts

where facts.value_state <> 'not_disclosed'

group by facts.fact_table, facts.figure_key

having count(*) > 1

order by all;
