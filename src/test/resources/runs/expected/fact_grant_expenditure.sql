select
    dim_document.file,
    fact_grant_expenditure.fiscal_year,
    fact_grant_expenditure.figure_kind,
    dim_function.function_code,
    dim_function.function_name,
    dim_expenditure_kind.expenditure_kind_code,
    dim_fund.fund_code,
    fact_grant_expenditure.value_state,
    fact_grant_expenditure.amount_yuan,
    fact_grant_expenditure.table_id,
    fact_grant_expenditure.line,
    fact_grant_expenditure.row_label,
    fact_grant_expenditure.column_label,
    fact_grant_expenditure.printed_text,
    fact_grant_expenditure.printed_unit,
    fact_grant_expenditure.witness_count

from fact_grant_expenditure

inner join dim_document
    on fact_grant_expenditure.document_key = dim_document.document_key

left join dim_function
    on fact_grant_expenditure.function_key = dim_function.function_key

left join dim_expenditure_kind
    on fact_grant_expenditure.expenditure_kind_key = dim_expenditure_kind.expenditure_kind_key

left join dim_fund
    on fact_grant_expenditure.fund_key = dim_fund.fund_key

order by all;
