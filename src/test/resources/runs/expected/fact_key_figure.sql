select
    dim_document.file,
    fact_key_figure.fiscal_year,
    fact_key_figure.figure_kind,
    fact_key_figure.measure_code,
    fact_key_figure.member_code,
    fact_key_figure.value_state,
    fact_key_figure.amount_yuan,
    fact_key_figure.quantity,
    fact_key_figure.table_id,
    fact_key_figure.line,
    fact_key_figure.row_label,
    fact_key_figure.column_label,
    fact_key_figure.printed_text,
    fact_key_figure.printed_unit,
    fact_key_figure.witness_count

from fact_key_figure

inner join dim_document
    on fact_key_figure.document_key = dim_document.document_key

order by all;
