select
    dim_document.file,
    fact_three_public.fiscal_year,
    fact_three_public.figure_kind,
    dim_three_public_item.three_public_item_code,
    dim_fund.fund_code,
    fact_three_public.value_state,
    fact_three_public.amount_yuan,
    fact_three_public.table_id,
    fact_three_public.line,
    fact_three_public.row_label,
    fact_three_public.column_label,
    fact_three_public.printed_text,
    fact_three_public.printed_unit,
    fact_three_public.witness_count

from fact_three_public

inner join dim_document
    on fact_three_public.document_key = dim_document.document_key

left join dim_three_public_item
    on fact_three_public.three_public_item_key = dim_three_public_item.three_public_item_key

left join dim_fund
    on fact_three_public.fund_key = dim_fund.fund_key

order by all;
