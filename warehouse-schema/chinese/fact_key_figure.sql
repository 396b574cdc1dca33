-- The rows of fact_key_figure under Chinese names.
-- 单列数字
--
-- a row is: one row of fact_key_figure

create or replace view 分析.单列数字 as

select
    dim_division.full_name as 地区,
    dim_budgetary_unit.unit_name as 单位,
    dim_key_figure.key_figure_name as 事项,
    fact_key_figure.document_key as 文件主键,
    fact_key_figure.division_key as 行政区划主键,
    fact_key_figure.budgetary_unit_key as 预算单位主键,
    fact_key_figure.fiscal_year as 年度,
    fact_key_figure.figure_kind as 数字性质,
    fact_key_figure.key_figure_key as 指标主键,
    fact_key_figure.measure_code as 指标编码,
    fact_key_figure.member_code as 分项编码,
    fact_key_figure.value_state as 数值状态,
    fact_key_figure.amount_yuan as 金额（元）,
    fact_key_figure.quantity as 数量,
    fact_key_figure.figure_key as 印出数字主键,
    fact_key_figure.page as 页码,
    fact_key_figure.line as 行号,
    fact_key_figure.table_id as 表编号,
    fact_key_figure.row_code as 行编码,
    fact_key_figure.row_label as 行名称,
    fact_key_figure.column_label as 栏目,
    fact_key_figure.printed_text as 原文,
    fact_key_figure.printed_unit as 原文单位,
    fact_key_figure.witness_count as 印证处数

from fact_key_figure

left join dim_division
    on fact_key_figure.division_key = dim_division.division_key

left join dim_budgetary_unit
    on fact_key_figure.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

left join dim_key_figure
    on fact_key_figure.key_figure_key = dim_key_figure.key_figure_key;

comment on view 分析.单列数字 is
    '单独列示的指标（机关运行经费、政府采购、编制、人员、车辆、以前年度数等） | fact_key_figure: Figures that are stated without a table of their own';
comment on column 分析.单列数字.地区 is '地区 | full name of the division';
comment on column 分析.单列数字.单位 is '单位 | name of the budgetary unit';
comment on column 分析.单列数字.事项 is '事项 | what is stated';
comment on column 分析.单列数字.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.单列数字.行政区划主键 is
    '行政区划主键 | division_key: key of the division, 0 where unknown';
comment on column 分析.单列数字.预算单位主键 is
    '预算单位主键 | budgetary_unit_key: key of the budgetary unit, 0 where unknown';
comment on column 分析.单列数字.年度 is '年度 | fiscal_year: fiscal year the figure is about';
comment on column 分析.单列数字.数字性质 is
    '数字性质 | figure_kind: what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column 分析.单列数字.指标主键 is
    '指标主键 | key_figure_key: key of the measure and member';
comment on column 分析.单列数字.指标编码 is '指标编码 | measure_code: code of the measure';
comment on column 分析.单列数字.分项编码 is '分项编码 | member_code: code of the member';
comment on column 分析.单列数字.数值状态 is
    '数值状态 | value_state: stated, zero, or not_disclosed';
comment on column 分析.单列数字.金额（元） is '金额（元） | amount_yuan: amount in yuan';
comment on column 分析.单列数字.数量 is '数量 | quantity: number that is no money';
comment on column 分析.单列数字.印出数字主键 is
    '印出数字主键 | figure_key: key of the printed figure it was taken from';
comment on column 分析.单列数字.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.单列数字.行号 is '行号 | line: line of the page or file';
comment on column 分析.单列数字.表编号 is '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.单列数字.行编码 is '行编码 | row_code: code of the row as printed';
comment on column 分析.单列数字.行名称 is '行名称 | row_label: label of the row as printed';
comment on column 分析.单列数字.栏目 is
    '栏目 | column_label: header path of the column as printed';
comment on column 分析.单列数字.原文 is '原文 | printed_text: text as printed';
comment on column 分析.单列数字.原文单位 is '原文单位 | printed_unit: unit as printed';
comment on column 分析.单列数字.印证处数 is
    '印证处数 | witness_count: number of printed figures that state it again';
