select
    dim_document.file,
    fact_expenditure.fiscal_year,
    fact_expenditure.figure_kind,
    dim_function.function_code,
    dim_function.function_name,
    dim_expenditure_kind.expenditure_kind_code,
    fact_expenditure.value_state,
    fact_expenditure.amount_yuan,
    fact_expenditure.table_id,
    fact_expenditure.line,
    fact_expenditure.row_label,
    fact_expenditure.column_label,
    fact_expenditure.printed_text,
    fact_expenditure.printed_unit,
    fact_expenditure.witness_count

from fact_expenditure

inner join dim_document
    on fact_expenditure.document_key = dim_document.document_key

left join dim_function
    on fact_expenditure.function_key = dim_function.function_key

left join dim_expenditure_kind
    on fact_expenditure.expenditure_kind_key = dim_expenditure_kind.expenditure_kind_key

order by all;
