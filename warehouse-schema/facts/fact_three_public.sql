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

comment on table fact_three_public is
    '“三公”经费（项目 × 资金性质） | The three public expenses by item and fund';
comment on column fact_three_public.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column fact_three_public.division_key is
    '行政区划主键 | key of the division, 0 where unknown';
comment on column fact_three_public.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit, 0 where unknown';
comment on column fact_three_public.fiscal_year is '年度 | fiscal year the figure is about';
comment on column fact_three_public.figure_kind is
    '数字性质 | what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column fact_three_public.three_public_item_key is '“三公”项目主键 | key of the item';
comment on column fact_three_public.fund_key is '资金性质主键 | key of the fund';
comment on column fact_three_public.value_state is '数值状态 | stated, zero, or not_disclosed';
comment on column fact_three_public.amount_yuan is '金额（元） | amount in yuan';
comment on column fact_three_public.figure_key is
    '印出数字主键 | key of the printed figure it was taken from';
comment on column fact_three_public.page is '页码 | page, 0 where the format has none';
comment on column fact_three_public.line is '行号 | line of the page or file';
comment on column fact_three_public.table_id is '表编号 | standard table, sheet or sentence';
comment on column fact_three_public.row_code is '行编码（原文） | code of the row as printed';
comment on column fact_three_public.row_label is '行名称（原文） | label of the row as printed';
comment on column fact_three_public.column_label is
    '栏目（原文） | header path of the column as printed';
comment on column fact_three_public.printed_text is '原文 | text as printed';
comment on column fact_three_public.printed_unit is '原文单位 | unit as printed';
comment on column fact_three_public.witness_count is
    '印证处数 | number of printed figures that state it again';
