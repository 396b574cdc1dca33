-- Figures that are stated without a table of their own.
-- 单独列示的指标（机关运行经费、政府采购、编制、人员、车辆、以前年度数等）
--
-- a row is: one leaf member of one measure of one document and year; a plain sum over members
-- of one measure and year is right, sums over measures mean nothing

create or replace table fact_key_figure as

select
    amount_line.document_key,
    amount_line.division_key,
    amount_line.budgetary_unit_key,
    amount_line.fiscal_year,
    amount_line.figure_kind,
    coalesce(dim_key_figure.key_figure_key, 0) as key_figure_key,
    amount_line.partition_code as measure_code,
    amount_line.member_code,
    amount_line.value_state,
    amount_line.amount_yuan,
    amount_line.quantity,
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

left join dim_key_figure
    on amount_line.partition_code = dim_key_figure.measure_code
    and amount_line.member_code = dim_key_figure.member_code

where amount_line.fact_table = 'fact_key_figure'
    and amount_line.is_fact

order by amount_line.document_key, amount_line.figure_number;

comment on table fact_key_figure is
    '单独列示的指标（机关运行经费、政府采购、编制、人员、车辆、以前年度数等） | Figures that are stated without a table of their own';
comment on column fact_key_figure.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column fact_key_figure.division_key is
    '行政区划主键 | key of the division, 0 where unknown';
comment on column fact_key_figure.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit, 0 where unknown';
comment on column fact_key_figure.fiscal_year is '年度 | fiscal year the figure is about';
comment on column fact_key_figure.figure_kind is
    '数字性质 | what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column fact_key_figure.key_figure_key is '指标主键 | key of the measure and member';
comment on column fact_key_figure.measure_code is '指标编码 | code of the measure';
comment on column fact_key_figure.member_code is '分项编码 | code of the member';
comment on column fact_key_figure.value_state is '数值状态 | stated, zero, or not_disclosed';
comment on column fact_key_figure.amount_yuan is '金额（元） | amount in yuan';
comment on column fact_key_figure.quantity is '数量 | number that is no money';
comment on column fact_key_figure.figure_key is
    '印出数字主键 | key of the printed figure it was taken from';
comment on column fact_key_figure.page is '页码 | page, 0 where the format has none';
comment on column fact_key_figure.line is '行号 | line of the page or file';
comment on column fact_key_figure.table_id is '表编号 | standard table, sheet or sentence';
comment on column fact_key_figure.row_code is '行编码（原文） | code of the row as printed';
comment on column fact_key_figure.row_label is '行名称（原文） | label of the row as printed';
comment on column fact_key_figure.column_label is
    '栏目（原文） | header path of the column as printed';
comment on column fact_key_figure.printed_text is '原文 | text as printed';
comment on column fact_key_figure.printed_unit is '原文单位 | unit as printed';
comment on column fact_key_figure.witness_count is
    '印证处数 | number of printed figures that state it again';
