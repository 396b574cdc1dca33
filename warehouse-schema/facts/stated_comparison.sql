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

where printed_figure.figure_kind in ('change_amount', 'change_percent', 'share_percent')

order by printed_figure.document_key, printed_figure.figure_number;
