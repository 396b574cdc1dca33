-- The rows of fact_three_public under Chinese names.
-- 三公经费
--
-- a row is: one row of fact_three_public

create or replace view 分析.三公经费 as

select
    dim_division.full_name as 地区,
    dim_budgetary_unit.unit_name as 单位,
    dim_three_public_item.three_public_item_name as 三公经费项目,
    dim_fund.fund_name as 资金性质,
    fact_three_public.document_key as 文件主键,
    fact_three_public.division_key as 行政区划主键,
    fact_three_public.budgetary_unit_key as 预算单位主键,
    fact_three_public.fiscal_year as 年度,
    fact_three_public.figure_kind as 数字性质,
    fact_three_public.three_public_item_key as 三公项目主键,
    fact_three_public.fund_key as 资金性质主键,
    fact_three_public.value_state as 数值状态,
    fact_three_public.amount_yuan as 金额（元）,
    fact_three_public.figure_key as 印出数字主键,
    fact_three_public.page as 页码,
    fact_three_public.line as 行号,
    fact_three_public.table_id as 表编号,
    fact_three_public.row_code as 行编码,
    fact_three_public.row_label as 行名称,
    fact_three_public.column_label as 栏目,
    fact_three_public.printed_text as 原文,
    fact_three_public.printed_unit as 原文单位,
    fact_three_public.witness_count as 印证处数

from fact_three_public

left join dim_division
    on fact_three_public.division_key = dim_division.division_key

left join dim_budgetary_unit
    on fact_three_public.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

left join dim_three_public_item
    on fact_three_public.three_public_item_key = dim_three_public_item.three_public_item_key

left join dim_fund
    on fact_three_public.fund_key = dim_fund.fund_key;

comment on view 分析.三公经费 is
    '“三公”经费（项目 × 资金性质） | fact_three_public: The three public expenses by item and fund';
comment on column 分析.三公经费.地区 is '地区 | full name of the division';
comment on column 分析.三公经费.单位 is '单位 | name of the budgetary unit';
comment on column 分析.三公经费.三公经费项目 is '三公经费项目 | three-public item';
comment on column 分析.三公经费.资金性质 is '资金性质 | fund';
comment on column 分析.三公经费.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.三公经费.行政区划主键 is
    '行政区划主键 | division_key: key of the division, 0 where unknown';
comment on column 分析.三公经费.预算单位主键 is
    '预算单位主键 | budgetary_unit_key: key of the budgetary unit, 0 where unknown';
comment on column 分析.三公经费.年度 is '年度 | fiscal_year: fiscal year the figure is about';
comment on column 分析.三公经费.数字性质 is
    '数字性质 | figure_kind: what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column 分析.三公经费.三公项目主键 is
    '三公项目主键 | three_public_item_key: key of the item';
comment on column 分析.三公经费.资金性质主键 is '资金性质主键 | fund_key: key of the fund';
comment on column 分析.三公经费.数值状态 is
    '数值状态 | value_state: stated, zero, or not_disclosed';
comment on column 分析.三公经费.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.三公经费.印出数字主键 is
    '印出数字主键 | figure_key: key of the printed figure it was taken from';
comment on column 分析.三公经费.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.三公经费.行号 is '行号 | line: line of the page or file';
comment on column 分析.三公经费.表编号 is '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.三公经费.行编码 is '行编码 | row_code: code of the row as printed';
comment on column 分析.三公经费.行名称 is '行名称 | row_label: label of the row as printed';
comment on column 分析.三公经费.栏目 is
    '栏目 | column_label: header path of the column as printed';
comment on column 分析.三公经费.原文 is '原文 | printed_text: text as printed';
comment on column 分析.三公经费.原文单位 is '原文单位 | printed_unit: unit as printed';
comment on column 分析.三公经费.印证处数 is
    '印证处数 | witness_count: number of printed figures that state it again';
