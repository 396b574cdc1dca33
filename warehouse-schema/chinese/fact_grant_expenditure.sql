-- The rows of fact_grant_expenditure under Chinese names.
-- 财政拨款支出
--
-- a row is: one row of fact_grant_expenditure

create or replace view 分析.财政拨款支出 as

select
    dim_division.full_name as 地区,
    dim_budgetary_unit.unit_name as 单位,
    dim_function.function_code as 功能分类编码,
    dim_function.function_name as 功能分类,
    dim_fund.fund_name as 资金性质,
    dim_expenditure_kind.expenditure_kind_name as 支出类型,
    fact_grant_expenditure.document_key as 文件主键,
    fact_grant_expenditure.division_key as 行政区划主键,
    fact_grant_expenditure.budgetary_unit_key as 预算单位主键,
    fact_grant_expenditure.fiscal_year as 年度,
    fact_grant_expenditure.figure_kind as 数字性质,
    fact_grant_expenditure.function_key as 功能分类主键,
    fact_grant_expenditure.fund_key as 资金性质主键,
    fact_grant_expenditure.expenditure_kind_key as 支出类型主键,
    fact_grant_expenditure.value_state as 数值状态,
    fact_grant_expenditure.amount_yuan as 金额（元）,
    fact_grant_expenditure.figure_key as 印出数字主键,
    fact_grant_expenditure.page as 页码,
    fact_grant_expenditure.line as 行号,
    fact_grant_expenditure.table_id as 表编号,
    fact_grant_expenditure.row_code as 行编码,
    fact_grant_expenditure.row_label as 行名称,
    fact_grant_expenditure.column_label as 栏目,
    fact_grant_expenditure.printed_text as 原文,
    fact_grant_expenditure.printed_unit as 原文单位,
    fact_grant_expenditure.witness_count as 印证处数

from fact_grant_expenditure

left join dim_division
    on fact_grant_expenditure.division_key = dim_division.division_key

left join dim_budgetary_unit
    on fact_grant_expenditure.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

left join dim_function
    on fact_grant_expenditure.function_key = dim_function.function_key

left join dim_fund
    on fact_grant_expenditure.fund_key = dim_fund.fund_key

left join dim_expenditure_kind
    on fact_grant_expenditure.expenditure_kind_key = dim_expenditure_kind.expenditure_kind_key;

comment on view 分析.财政拨款支出 is
    '财政拨款支出（功能分类 × 预算 × 支出类型） | fact_grant_expenditure: Expenditure from fiscal appropriations by function, fund and kind';
comment on column 分析.财政拨款支出.地区 is '地区 | full name of the division';
comment on column 分析.财政拨款支出.单位 is '单位 | name of the budgetary unit';
comment on column 分析.财政拨款支出.功能分类编码 is '功能分类编码 | function code';
comment on column 分析.财政拨款支出.功能分类 is '功能分类 | function';
comment on column 分析.财政拨款支出.资金性质 is '资金性质 | fund';
comment on column 分析.财政拨款支出.支出类型 is '支出类型 | kind of expenditure';
comment on column 分析.财政拨款支出.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.财政拨款支出.行政区划主键 is
    '行政区划主键 | division_key: key of the division, 0 where unknown';
comment on column 分析.财政拨款支出.预算单位主键 is
    '预算单位主键 | budgetary_unit_key: key of the budgetary unit, 0 where unknown';
comment on column 分析.财政拨款支出.年度 is '年度 | fiscal_year: fiscal year the figure is about';
comment on column 分析.财政拨款支出.数字性质 is
    '数字性质 | figure_kind: what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column 分析.财政拨款支出.功能分类主键 is
    '功能分类主键 | function_key: key of the function code, 0 where not disclosed or unknown';
comment on column 分析.财政拨款支出.资金性质主键 is '资金性质主键 | fund_key: key of the fund';
comment on column 分析.财政拨款支出.支出类型主键 is
    '支出类型主键 | expenditure_kind_key: key of the kind of expenditure';
comment on column 分析.财政拨款支出.数值状态 is
    '数值状态 | value_state: stated, zero, or not_disclosed';
comment on column 分析.财政拨款支出.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.财政拨款支出.印出数字主键 is
    '印出数字主键 | figure_key: key of the printed figure it was taken from';
comment on column 分析.财政拨款支出.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.财政拨款支出.行号 is '行号 | line: line of the page or file';
comment on column 分析.财政拨款支出.表编号 is
    '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.财政拨款支出.行编码 is '行编码 | row_code: code of the row as printed';
comment on column 分析.财政拨款支出.行名称 is '行名称 | row_label: label of the row as printed';
comment on column 分析.财政拨款支出.栏目 is
    '栏目 | column_label: header path of the column as printed';
comment on column 分析.财政拨款支出.原文 is '原文 | printed_text: text as printed';
comment on column 分析.财政拨款支出.原文单位 is '原文单位 | printed_unit: unit as printed';
comment on column 分析.财政拨款支出.印证处数 is
    '印证处数 | witness_count: number of printed figures that state it again';
