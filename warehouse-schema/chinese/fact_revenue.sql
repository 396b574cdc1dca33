-- The rows of fact_revenue under Chinese names.
-- 收入
--
-- a row is: one row of fact_revenue

create or replace view 分析.收入 as

select
    dim_division.full_name as 地区,
    dim_budgetary_unit.unit_name as 单位,
    dim_function.function_code as 功能分类编码,
    dim_function.function_name as 功能分类,
    dim_revenue_source.revenue_source_name as 收入来源,
    fact_revenue.document_key as 文件主键,
    fact_revenue.division_key as 行政区划主键,
    fact_revenue.budgetary_unit_key as 预算单位主键,
    fact_revenue.fiscal_year as 年度,
    fact_revenue.figure_kind as 数字性质,
    fact_revenue.function_key as 功能分类主键,
    fact_revenue.revenue_source_key as 收入来源主键,
    fact_revenue.value_state as 数值状态,
    fact_revenue.amount_yuan as 金额（元）,
    fact_revenue.figure_key as 印出数字主键,
    fact_revenue.page as 页码,
    fact_revenue.line as 行号,
    fact_revenue.table_id as 表编号,
    fact_revenue.row_code as 行编码,
    fact_revenue.row_label as 行名称,
    fact_revenue.column_label as 栏目,
    fact_revenue.printed_text as 原文,
    fact_revenue.printed_unit as 原文单位,
    fact_revenue.witness_count as 印证处数

from fact_revenue

left join dim_division
    on fact_revenue.division_key = dim_division.division_key

left join dim_budgetary_unit
    on fact_revenue.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

left join dim_function
    on fact_revenue.function_key = dim_function.function_key

left join dim_revenue_source
    on fact_revenue.revenue_source_key = dim_revenue_source.revenue_source_key;

comment on view 分析.收入 is
    '收入（功能分类 × 收入来源） | fact_revenue: Revenue by function and source';
comment on column 分析.收入.地区 is '地区 | full name of the division';
comment on column 分析.收入.单位 is '单位 | name of the budgetary unit';
comment on column 分析.收入.功能分类编码 is '功能分类编码 | function code';
comment on column 分析.收入.功能分类 is '功能分类 | function';
comment on column 分析.收入.收入来源 is '收入来源 | source of revenue';
comment on column 分析.收入.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.收入.行政区划主键 is
    '行政区划主键 | division_key: key of the division, 0 where unknown';
comment on column 分析.收入.预算单位主键 is
    '预算单位主键 | budgetary_unit_key: key of the budgetary unit, 0 where unknown';
comment on column 分析.收入.年度 is '年度 | fiscal_year: fiscal year the figure is about';
comment on column 分析.收入.数字性质 is
    '数字性质 | figure_kind: what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column 分析.收入.功能分类主键 is
    '功能分类主键 | function_key: key of the function code, 0 where not disclosed or unknown';
comment on column 分析.收入.收入来源主键 is
    '收入来源主键 | revenue_source_key: key of the source of revenue';
comment on column 分析.收入.数值状态 is '数值状态 | value_state: stated, zero, or not_disclosed';
comment on column 分析.收入.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.收入.印出数字主键 is
    '印出数字主键 | figure_key: key of the printed figure it was taken from';
comment on column 分析.收入.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.收入.行号 is '行号 | line: line of the page or file';
comment on column 分析.收入.表编号 is '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.收入.行编码 is '行编码 | row_code: code of the row as printed';
comment on column 分析.收入.行名称 is '行名称 | row_label: label of the row as printed';
comment on column 分析.收入.栏目 is '栏目 | column_label: header path of the column as printed';
comment on column 分析.收入.原文 is '原文 | printed_text: text as printed';
comment on column 分析.收入.原文单位 is '原文单位 | printed_unit: unit as printed';
comment on column 分析.收入.印证处数 is
    '印证处数 | witness_count: number of printed figures that state it again';
