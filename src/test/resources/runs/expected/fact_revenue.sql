select
    dim_document.file,
    fact_revenue.fiscal_year,
    fact_revenue.figure_kind,
    dim_function.function_code,
    dim_function.function_name,
    dim_revenue_source.revenue_source_code,
    fact_revenue.value_state,
    fact_revenue.amount_yuan,
    fact_revenue.table_id,
    fact_revenue.line,
    fact_revenue.row_label,
    fact_revenue.column_label,
    fact_revenue.printed_text,
    fact_revenue.printed_unit,
    fact_revenue.witness_count

from fact_revenue

inner join dim_document
    on fact_revenue.document_key = dim_document.document_key

left join dim_function
    on fact_revenue.function_key = dim_function.function_key

left join dim_revenue_source
    on fact_revenue.revenue_source_key = dim_revenue_source.revenue_source_key

order by all;
