-- Every printed number with its place, and what became of it.
-- 印出的全部数字、所在位置及去向
--
-- a row is: one printed number of one document

create or replace table printed.figure as

select
    reading_figure.figure_key,
    reading_figure.document_key,
    reading_figure.figure_number,
    reading_figure.page,
    reading_figure.line,
    reading_figure.table_id,
    reading_figure.table_number,
    reading_figure.table_title,
    reading_figure.row_number,
    reading_figure.row_code,
    reading_figure.row_label,
    reading_figure.column_label,
    reading_figure.measure,
    reading_figure.figure_kind,
    reading_figure.fiscal_year,
    reading_figure.body_code,
    reading_figure.body_name,
    reading_figure.printed_text,
    reading_figure.printed_unit,
    reading_figure.amount_yuan,
    reading_figure.quantity,
    reading_figure.step_yuan as printed_step,
    reading_figure.doubtful as is_doubtful,
    reading_figure.dimension as matched_dimension,
    nullif(reading_figure.code, '') as matched_code,
    reading_figure.role as row_role,
    reading_figure.match_method,
    nullif(reading_figure.match_evidence, '') as match_evidence,
    reading_figure.override_key,
    figure_disposition.disposition

from reading_figure

inner join figure_disposition
    on reading_figure.figure_key = figure_disposition.figure_key

order by reading_figure.document_key, reading_figure.figure_number;

comment on table printed.figure is
    '印出的全部数字、所在位置及去向 | Every printed number with its place, and what became of it';
comment on column printed.figure.figure_key is '印出数字主键 | key of the printed figure';
comment on column printed.figure.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column printed.figure.figure_number is
    '数字在文件中的序号 | number of the figure in its document';
comment on column printed.figure.page is '页码 | page, 0 where the format has none';
comment on column printed.figure.line is '行号 | line of the page or file';
comment on column printed.figure.table_id is '表编号 | standard table, sheet or sentence';
comment on column printed.figure.table_number is
    '表在文件中的序号 | number of the table in its document';
comment on column printed.figure.table_title is '表名（原文） | title as printed';
comment on column printed.figure.row_number is '行序号 | number of the row';
comment on column printed.figure.row_code is '行编码（原文） | code of the row as printed';
comment on column printed.figure.row_label is '行名称（原文） | label of the row as printed';
comment on column printed.figure.column_label is
    '栏目（原文） | header path of the column as printed';
comment on column printed.figure.measure is '计量内容 | what the column or sentence measures';
comment on column printed.figure.figure_kind is
    '数字性质 | what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column printed.figure.fiscal_year is '年度 | fiscal year the figure is about';
comment on column printed.figure.body_code is
    '表上所印单位编码 | code of the body printed over the table';
comment on column printed.figure.body_name is
    '表上所印单位名称 | name of the body printed over the table';
comment on column printed.figure.printed_text is '原文 | text as printed';
comment on column printed.figure.printed_unit is '原文单位 | unit as printed';
comment on column printed.figure.amount_yuan is '金额（元） | amount in yuan';
comment on column printed.figure.quantity is '数量 | number that is no money';
comment on column printed.figure.printed_step is
    '最小印出单位（元） | one printed unit: the last digit times the unit of money';
comment on column printed.figure.is_doubtful is
    '是否存疑 | whether text or place was decided by rule';
comment on column printed.figure.matched_dimension is
    '匹配到的目录 | list the row was matched to';
comment on column printed.figure.matched_code is '匹配到的编码 | code the row was matched to';
comment on column printed.figure.row_role is
    '行的角色 | item, subtotal, total, carry_over or of_which';
comment on column printed.figure.match_method is '匹配方法 | how the row was matched';
comment on column printed.figure.match_evidence is
    '匹配依据 | what the match rests on, see reference/match_evidence.csv';
comment on column printed.figure.override_key is
    '决定匹配结果的复核决定（行号） | line of the decision of a person that says what the row is';
comment on column printed.figure.disposition is
    '去向 | what became of the figure: fact, witness, stated_total, stated_comparison, target, kept_as_printed';
