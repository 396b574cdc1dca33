-- Every table that a printed figure stands in is a row of the register of tables.
-- 印出数字所在的表均在表格登记之中
--
-- severity: error
-- a row is: one table that is not, or that the register takes for another (no rows means the
--     audit passes)

select distinct
    printed_figure.document_key,
    printed_figure.table_number,
    printed_figure.table_id

from printed.figure as printed_figure

anti join printed.table as printed_table
    on printed_figure.document_key = printed_table.document_key
    and printed_figure.table_number = printed_table.table_number
    and printed_figure.table_id = printed_table.table_id

where printed_figure.table_number > 0

order by printed_figure.document_key, printed_figure.table_number, printed_figure.table_id;
