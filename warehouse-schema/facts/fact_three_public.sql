-- The three public expenses by item and fund.
-- “三公”经费（项目 × 资金性质）
--
-- a row is: one item × one fund of one document; a total without items is one row not disclosed

create or replace table fact_three_public as

select
    amount_line.document_key,
    amount_line.division_key,
    amount_line.budgetary_unit_key,
    amount_line.fiscal_year,
    amount_line.figure_kind,
    coalesce(dim_three_public_item.three_public_item_key, 0) as three_public_item_key,
    coalesce(dim_fund.fund_key, 0) as fund_key,
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

left join dim_three_public_item
    on amount_line.member_code = dim_three_public_item.three_public_item_code

left join dim_fund
    on coalesce(nullif(amount_line.code_path, ''), 'fiscal_appropriation') = dim_fund.fund_code

where amount_line.fact_table = 'fact_three_public'
    and amount_line.is_fact
    and (amount_line.part_path = '/' or starts_with(amount_line.part_path, '/total/'))

order by amount_line.document_key, amount_line.figure_number;
