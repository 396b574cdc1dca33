-- Basic expenditure by economic nature, personnel and operating apart.
-- 基本支出（经济分类 × 人员／公用）
--
-- a row is: one economic leaf (or none) × personnel or operating of one document

create or replace table fact_basic_expenditure as

select
    amount_line.document_key,
    amount_line.division_key,
    amount_line.budgetary_unit_key,
    amount_line.fiscal_year,
    amount_line.figure_kind,
    coalesce(economic_key.economic_key, 0) as economic_key,
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

left join economic_key
    on amount_line.code_path = economic_key.economic_code
    and coalesce(amount_line.fiscal_year, 0) = economic_key.fiscal_year
    and case
        when amount_line.dimension = 'none' then 'economic_department'
        else amount_line.dimension
    end = economic_key.dimension

left join dim_expenditure_kind
    on amount_line.member_code = dim_expenditure_kind.expenditure_kind_code

where amount_line.fact_table = 'fact_basic_expenditure' and amount_line.is_fact

order by amount_line.document_key, amount_line.figure_number;
