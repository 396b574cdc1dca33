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
    reading_figure.doubtful as is_doubtful,
    reading_figure.dimension as matched_dimension,
    nullif(reading_figure.code, '') as matched_code,
    reading_figure.role as row_role,
    reading_figure.match_method,
    figure_disposition.disposition

from reading_figure

inner join figure_disposition
    on reading_figure.figure_key = figure_disposition.figure_key

order by reading_figure.document_key, reading_figure.figure_number;
