select
    dim_document.file,
    fact_basic_expenditure.fiscal_year,
    fact_basic_expenditure.figure_kind,
    dim_economic.economic_code,
    dim_economic.economic_name,
    dim_expenditure_kind.expenditure_kind_code,
    fact_basic_expenditure.value_state,
    fact_basic_expenditure.amount_yuan,
    fact_basic_expenditure.table_id,
    fact_basic_expenditure.line,
    fact_basic_expenditure.row_label,
    fact_basic_expenditure.column_label,
    fact_basic_expenditure.printed_text,
    fact_basic_expenditure.printed_unit,
    fact_basic_expenditure.witness_count

from fact_basic_expenditure

inner join dim_document
    on fact_basic_expenditure.document_key = dim_document.document_key

left join dim_economic
    on fact_basic_expenditure.economic_key = dim_economic.economic_key

left join dim_expenditure_kind
    on fact_basic_expenditure.expenditure_kind_key = dim_expenditure_kind.expenditure_kind_key

order by all;
