-- The tables that checks are about, with what their heads say.
-- 勾稽关系所用的表格登记
--
-- a row is: one table, form or sheet of a document that is checked

create or replace temp table check_table as

select
    printed_table.table_key,
    printed_table.document_key,
    check_document.disclosure_key,
    printed_table.table_id,
    printed_table.table_number,
    printed_table.table_title,
    printed_table.printed_unit,
    printed_table.fiscal_year as head_year,
    printed_table.body_code,
    printed_table.body_name,
    printed_table.figure_count,
    printed_table.doubtful_figure_count,
    printed_table.unread_cell_count,
    printed_table.misplaced_rows,
    printed_table.empty_note

from printed.table as printed_table

inner join check_document
    on printed_table.document_key = check_document.document_key;
