-- The rows of stated_total under Chinese names.
-- 印出合计
--
-- a row is: one row of stated_total

create or replace view 分析.印出合计 as

select
    dim_division.full_name as 地区,
    dim_budgetary_unit.unit_name as 单位,
    stated_total.document_key as 文件主键,
    stated_total.division_key as 行政区划主键,
    stated_total.budgetary_unit_key as 预算单位主键,
    stated_total.fiscal_year as 年度,
    stated_total.figure_kind as 数字性质,
    stated_total.fact_table as 事实表,
    stated_total.partition_code as 所属预算或指标,
    stated_total.code as 科目编码,
    stated_total.part_code as 分项编码,
    stated_total.level as 层次,
    stated_total.amount_yuan as 金额（元）,
    stated_total.quantity as 数量,
    stated_total.figure_key as 印出数字主键,
    stated_total.page as 页码,
    stated_total.line as 行号,
    stated_total.table_id as 表编号,
    stated_total.row_code as 行编码,
    stated_total.row_label as 行名称,
    stated_total.column_label as 栏目,
    stated_total.printed_text as 原文,
    stated_total.printed_unit as 原文单位

from stated_total

left join dim_division
    on stated_total.division_key = dim_division.division_key

left join dim_budgetary_unit
    on stated_total.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key;

comment on view 分析.印出合计 is
    '印出的小计、合计及其他未作为事实的数字 | stated_total: Printed subtotals and totals, and whatever else states an amount that facts hold in parts';
comment on column 分析.印出合计.地区 is '地区 | full name of the division';
comment on column 分析.印出合计.单位 is '单位 | name of the budgetary unit';
comment on column 分析.印出合计.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.印出合计.行政区划主键 is
    '行政区划主键 | division_key: key of the division, 0 where unknown';
comment on column 分析.印出合计.预算单位主键 is
    '预算单位主键 | budgetary_unit_key: key of the budgetary unit, 0 where unknown';
comment on column 分析.印出合计.年度 is '年度 | fiscal_year: fiscal year the figure is about';
comment on column 分析.印出合计.数字性质 is
    '数字性质 | figure_kind: what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column 分析.印出合计.事实表 is '事实表 | fact_table: fact table concerned';
comment on column 分析.印出合计.所属预算或指标 is
    '所属预算或指标 | partition_code: budget book or measure the figure belongs to';
comment on column 分析.印出合计.科目编码 is
    '科目编码 | code: code the figure stands for, blank for the whole';
comment on column 分析.印出合计.分项编码 is
    '分项编码 | part_code: part the figure stands for: source, kind or item';
comment on column 分析.印出合计.层次 is
    '层次 | level: total, subtotal, other_source, repeated, part_not_closing, carry_over or of_which';
comment on column 分析.印出合计.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.印出合计.数量 is '数量 | quantity: number that is no money';
comment on column 分析.印出合计.印出数字主键 is
    '印出数字主键 | figure_key: key of the printed figure it was taken from';
comment on column 分析.印出合计.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.印出合计.行号 is '行号 | line: line of the page or file';
comment on column 分析.印出合计.表编号 is '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.印出合计.行编码 is '行编码 | row_code: code of the row as printed';
comment on column 分析.印出合计.行名称 is '行名称 | row_label: label of the row as printed';
comment on column 分析.印出合计.栏目 is
    '栏目 | column_label: header path of the column as printed';
comment on column 分析.印出合计.原文 is '原文 | printed_text: text as printed';
comment on column 分析.印出合计.原文单位 is '原文单位 | printed_unit: unit as printed';
