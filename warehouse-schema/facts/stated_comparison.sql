-- Changes and shares as printed: what the document says of its own figures.
-- 文件自述的增减额、增减率与占比
--
-- a row is: one printed change or share; a decrease is negative

create or replace table stated_comparison as

select
    printed_figure.document_key,
    body_key.division_key,
    body_key.budgetary_unit_key,
    printed_figure.fiscal_year,
    printed_figure.figure_kind,
    printed_figure.measure,
    printed_figure.row_code,
    printed_figure.row_label,
    printed_figure.amount_yuan,
    printed_figure.quantity as percent,
    printed_figure.figure_key,
    printed_figure.page,
    printed_figure.line,
    printed_figure.table_id,
    printed_figure.column_label,
    printed_figure.printed_text,
    printed_figure.printed_unit

from printed.figure as printed_figure

inner join body_key
    on printed_figure.document_key = body_key.document_key
    and printed_figure.body_code = body_key.body_code
    and printed_figure.body_name = body_key.body_name

where printed_figure.figure_kind in (
    'change_amount', 'change_percent', 'share_percent', 'completion_percent'
)

order by printed_figure.document_key, printed_figure.figure_number;

comment on table stated_comparison is
    '文件自述的增减额、增减率与占比 | Changes and shares as printed: what the document says of its own figures';
comment on column stated_comparison.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column stated_comparison.division_key is
    '行政区划主键 | key of the division, 0 where unknown';
comment on column stated_comparison.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit, 0 where unknown';
comment on column stated_comparison.fiscal_year is '年度 | fiscal year the figure is about';
comment on column stated_comparison.figure_kind is
    '数字性质 | what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column stated_comparison.measure is
    '计量内容 | what the column or sentence measures';
comment on column stated_comparison.row_code is '行编码（原文） | code of the row as printed';
comment on column stated_comparison.row_label is '行名称（原文） | label of the row as printed';
comment on column stated_comparison.amount_yuan is '金额（元） | amount in yuan';
comment on column stated_comparison.percent is '百分比 | percentage, a decrease is negative';
comment on column stated_comparison.figure_key is
    '印出数字主键 | key of the printed figure it was taken from';
comment on column stated_comparison.page is '页码 | page, 0 where the format has none';
comment on column stated_comparison.line is '行号 | line of the page or file';
comment on column stated_comparison.table_id is '表编号 | standard table, sheet or sentence';
comment on column stated_comparison.column_label is
    '栏目（原文） | header path of the column as printed';
comment on column stated_comparison.printed_text is '原文 | text as printed';
comment on column stated_comparison.printed_unit is '原文单位 | unit as printed';
