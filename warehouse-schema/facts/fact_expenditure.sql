-- Expenditure of the whole department by function and kind.
-- 部门全部支出（功能分类 × 支出类型）
--
-- a row is: one function leaf (or none) × one kind of expenditure of one document

create or replace table fact_expenditure as

select
    amount_line.document_key,
    amount_line.division_key,
    amount_line.budgetary_unit_key,
    amount_line.fiscal_year,
    amount_line.figure_kind,
    coalesce(function_key.function_key, 0) as function_key,
    coalesce(dim_expenditure_kind.expenditure_kind_key, 0) as expenditure_kind_key,
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

left join dim_expenditure_kind
    on amount_line.member_code = dim_expenditure_kind.expenditure_kind_code

where amount_line.fact_table = 'fact_expenditure' and amount_line.is_fact

order by amount_line.document_key, amount_line.figure_number;
