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
    on amount_line.entry_code = economic_key.economic_code
    and coalesce(amount_line.fiscal_year, 0) = economic_key.fiscal_year
    and case
        when amount_line.dimension = 'none' then 'economic_department'
        else amount_line.dimension
    end = economic_key.dimension

left join dim_expenditure_kind
    on amount_line.member_code = dim_expenditure_kind.expenditure_kind_code

where amount_line.fact_table = 'fact_basic_expenditure' and amount_line.is_fact

order by amount_line.document_key, amount_line.figure_number;

comment on table fact_basic_expenditure is
    '基本支出（经济分类 × 人员／公用） | Basic expenditure by economic nature, personnel and operating apart';
comment on column fact_basic_expenditure.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column fact_basic_expenditure.division_key is
    '行政区划主键 | key of the division, 0 where unknown';
comment on column fact_basic_expenditure.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit, 0 where unknown';
comment on column fact_basic_expenditure.fiscal_year is
    '年度 | fiscal year the figure is about';
comment on column fact_basic_expenditure.figure_kind is
    '数字性质 | what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column fact_basic_expenditure.economic_key is
    '经济分类主键 | key of the economic code, 0 where not disclosed';
comment on column fact_basic_expenditure.expenditure_kind_key is
    '支出类型主键 | key of the kind of expenditure';
comment on column fact_basic_expenditure.value_state is
    '数值状态 | stated, zero, or not_disclosed';
comment on column fact_basic_expenditure.amount_yuan is '金额（元） | amount in yuan';
comment on column fact_basic_expenditure.figure_key is
    '印出数字主键 | key of the printed figure it was taken from';
comment on column fact_basic_expenditure.page is '页码 | page, 0 where the format has none';
comment on column fact_basic_expenditure.line is '行号 | line of the page or file';
comment on column fact_basic_expenditure.table_id is
    '表编号 | standard table, sheet or sentence';
comment on column fact_basic_expenditure.row_code is
    '行编码（原文） | code of the row as printed';
comment on column fact_basic_expenditure.row_label is
    '行名称（原文） | label of the row as printed';
comment on column fact_basic_expenditure.column_label is
    '栏目（原文） | header path of the column as printed';
comment on column fact_basic_expenditure.printed_text is '原文 | text as printed';
comment on column fact_basic_expenditure.printed_unit is '原文单位 | unit as printed';
comment on column fact_basic_expenditure.witness_count is
    '印证处数 | number of printed figures that state it again';
