-- Printed figures of current documents, under the key that comparisons know their disclosure by.
-- 现行文件的印出数字，以所属公开的主键标示
--
-- a row is: one printed figure of one current document

create or replace view mart_printed_figure as

select
    figure.figure_key,
    dim_document.disclosure_key as document_key,
    figure.table_id,
    figure.measure,
    figure.figure_kind,
    figure.fiscal_year,
    figure.matched_dimension,
    figure.matched_code,
    figure.amount_yuan

from printed.figure as figure

inner join dim_document
    on figure.document_key = dim_document.document_key

where dim_document.is_current;

comment on view mart_printed_figure is
    '印出数字：每行是一份现行文件的一个数字 | a row is a printed figure of a current document';
comment on column mart_printed_figure.figure_key is '数字主键 | key of the figure';
comment on column mart_printed_figure.document_key is
    '公开主键（其中表格最多的文件） | key of the disclosure, its leading document';
comment on column mart_printed_figure.table_id is '表编号 | standard table, sheet or sentence';
comment on column mart_printed_figure.measure is
    '计量内容 | what the column or sentence measures';
comment on column mart_printed_figure.figure_kind is
    '数字性质 | what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column mart_printed_figure.fiscal_year is '年度 | fiscal year the figure is about';
comment on column mart_printed_figure.matched_dimension is
    '匹配到的目录 | list that the row was matched to';
comment on column mart_printed_figure.matched_code is
    '匹配到的编码 | code that the row was matched to';
comment on column mart_printed_figure.amount_yuan is '金额（元） | amount in yuan';
