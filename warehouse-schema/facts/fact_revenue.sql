-- Revenue by function and source.
-- 收入（功能分类 × 收入来源）
--
-- a row is: one function leaf (or none) × one source of revenue of one document

create or replace table fact_revenue as

select
    amount_line.document_key,
    amount_line.division_key,
    amount_line.budgetary_unit_key,
    amount_line.fiscal_year,
    amount_line.figure_kind,
    coalesce(function_key.function_key, 0) as function_key,
    coalesce(dim_revenue_source.revenue_source_key, 0) as revenue_source_key,
    amount_line.value_state,
    amount_line.amount_yuan,
    amount_line.figure_key,
    amount_line.page,
    amount_line.line,
    amount_line.table_id,
    amount_line.row_code,
    amount_line.row_label,
    amount_line.column_label,
    amount_line.printed_text,
    amount_line.printed_unit,
    amount_line.witness_count

from amount_line

left join function_key
    on amount_line.code_path = function_key.function_code
    and coalesce(amount_line.fiscal_year, 0) = function_key.fiscal_year
    and amount_line.dimension = 'function'

left join dim_revenue_source
    on amount_line.member_code = dim_revenue_source.revenue_source_code

where amount_line.fact_table = 'fact_revenue' and amount_line.is_fact

order by amount_line.document_key, amount_line.figure_number;
