-- The rows of stated_comparison under Chinese names.
-- 自述增减
--
-- a row is: one row of stated_comparison

create or replace view 分析.自述增减 as

select
    dim_division.full_name as 地区,
    dim_budgetary_unit.unit_name as 单位,
    stated_comparison.document_key as 文件主键,
    stated_comparison.division_key as 行政区划主键,
    stated_comparison.budgetary_unit_key as 预算单位主键,
    stated_comparison.fiscal_year as 年度,
    stated_comparison.figure_kind as 数字性质,
    stated_comparison.measure as 计量内容,
    stated_comparison.row_code as 行编码,
    stated_comparison.row_label as 行名称,
    stated_comparison.amount_yuan as 金额（元）,
    stated_comparison.percent as 百分比,
    stated_comparison.figure_key as 印出数字主键,
    stated_comparison.page as 页码,
    stated_comparison.line as 行号,
    stated_comparison.table_id as 表编号,
    stated_comparison.column_label as 栏目,
    stated_comparison.printed_text as 原文,
    stated_comparison.printed_unit as 原文单位

from stated_comparison

left join dim_division
    on stated_comparison.division_key = dim_division.division_key

left join dim_budgetary_unit
    on stated_comparison.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key;

comment on view 分析.自述增减 is
    '文件自述的增减额、增减率与占比 | stated_comparison: Changes and shares as printed: what the document says of its own figures';
comment on column 分析.自述增减.地区 is '地区 | full name of the division';
comment on column 分析.自述增减.单位 is '单位 | name of the budgetary unit';
comment on column 分析.自述增减.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.自述增减.行政区划主键 is
    '行政区划主键 | division_key: key of the division, 0 where unknown';
comment on column 分析.自述增减.预算单位主键 is
    '预算单位主键 | budgetary_unit_key: key of the budgetary unit, 0 where unknown';
comment on column 分析.自述增减.年度 is '年度 | fiscal_year: fiscal year the figure is about';
comment on column 分析.自述增减.数字性质 is
    '数字性质 | figure_kind: what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column 分析.自述增减.计量内容 is
    '计量内容 | measure: what the column or sentence measures';
comment on column 分析.自述增减.行编码 is '行编码 | row_code: code of the row as printed';
comment on column 分析.自述增减.行名称 is '行名称 | row_label: label of the row as printed';
comment on column 分析.自述增减.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.自述增减.百分比 is '百分比 | percent: percentage, a decrease is negative';
comment on column 分析.自述增减.印出数字主键 is
    '印出数字主键 | figure_key: key of the printed figure it was taken from';
comment on column 分析.自述增减.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.自述增减.行号 is '行号 | line: line of the page or file';
comment on column 分析.自述增减.表编号 is '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.自述增减.栏目 is
    '栏目 | column_label: header path of the column as printed';
comment on column 分析.自述增减.原文 is '原文 | printed_text: text as printed';
comment on column 分析.自述增减.原文单位 is '原文单位 | printed_unit: unit as printed';
