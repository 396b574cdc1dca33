-- Every fact traces to a printed figure of its document with the same amount.
-- 每条事实都可追溯到同一文件中印出的同一金额
--
-- severity: error
-- a row is: one fact that does not (no rows means the audit passes)

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
    facts.document_key,
    facts.figure_key,
    facts.amount_yuan,
    printed_figure.amount_yuan as printed_amount_yuan

from facts

left join printed.figure as printed_figure
    on facts.figure_key = printed_figure.figure_key
    and facts.document_key = printed_figure.document_key

where (facts.value_state <> 'not_disclosed' and printed_figure.figure_key is null)
    or (
        facts.value_state <> 'not_disclosed'
        and facts.amount_yuan is distinct from printed_figure.amount_yuan
    )
    or (facts.amount_yuan is not null and printed_figure.figure_key is null)

order by all;
