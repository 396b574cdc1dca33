-- Tables that part their rows into personnel and operating expenditure by two subtotals.
-- 以“人员经费合计”“公用经费合计”分列的表
--
-- a row is: one table of one document and one kind of figure

create or replace temp table split_table as

select
    reading_figure.document_key,
    reading_figure.table_number,
    reading_figure.figure_kind

from reading_figure

where reading_figure.role = 'subtotal'
    and reading_figure.dimension like 'economic%'
    and reading_figure.measure = 'total'
    and reading_figure.code in ('personnel', 'operating')

group by
    reading_figure.document_key,
    reading_figure.table_number,
    reading_figure.figure_kind

having count(distinct reading_figure.code) = 2;
