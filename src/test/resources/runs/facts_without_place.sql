-- Every fact by what it says, without the place where it is printed.
-- a row is: one fact of one file; files of an archive count as the archive

with

facts as (

    select
        'revenue' as fact, document_key, fiscal_year, figure_kind, function_key,
        revenue_source_key, 0 as expenditure_kind_key, 0 as economic_key, 0 as fund_key,
        '' as item, value_state, amount_yuan, row_label, printed_text, printed_unit
    from fact_revenue
    union all
    select
        'expenditure', document_key, fiscal_year, figure_kind, function_key,
        0, expenditure_kind_key, 0, 0,
        '', value_state, amount_yuan, row_label, printed_text, printed_unit
    from fact_expenditure
    union all
    select
        'grant_expenditure', document_key, fiscal_year, figure_kind, function_key,
        0, expenditure_kind_key, 0, fund_key,
        '', value_state, amount_yuan, row_label, printed_text, printed_unit
    from fact_grant_expenditure
    union all
    select
        'basic_expenditure', document_key, fiscal_year, figure_kind, 0,
        0, expenditure_kind_key, economic_key, 0,
        '', value_state, amount_yuan, row_label, printed_text, printed_unit
    from fact_basic_expenditure
    union all
    select
        'three_public', document_key, fiscal_year, figure_kind, 0,
        0, 0, 0, fund_key,
        cast(three_public_item_key as varchar), value_state, amount_yuan, row_label,
        printed_text, printed_unit
    from fact_three_public
    union all
    select
        'key_figure', document_key, fiscal_year, figure_kind, 0,
        0, 0, 0, 0,
        measure_code || '.' || member_code, value_state, coalesce(amount_yuan, quantity),
        row_label, printed_text, printed_unit
    from fact_key_figure

)

select
    split_part(dim_document.file, '!/', 1) as file,
    facts.* exclude (document_key)

from facts

inner join dim_document
    on facts.document_key = dim_document.document_key

order by all;
