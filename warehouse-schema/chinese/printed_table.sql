-- The rows of printed.table under Chinese names.
-- 原文表格
--
-- a row is: one row of printed.table

create or replace view 分析.原文表格 as

select
    printed_table.table_key as 表主键,
    printed_table.document_key as 文件主键,
    printed_table.table_number as 表在文件中的序号,
    printed_table.page as 页码,
    printed_table.line as 行号,
    printed_table.table_id as 表编号,
    printed_table.table_title as 表名,
    printed_table.printed_unit as 表头计量单位,
    printed_table.fiscal_year as 表头年度,
    printed_table.body_code as 表上所印单位编码,
    printed_table.body_name as 表上所印单位名称,
    printed_table.column_count as 栏数,
    printed_table.row_count as 行数,
    printed_table.figure_count as 数字个数,
    printed_table.doubtful_figure_count as 存疑数字个数,
    printed_table.unread_cell_count as 未能读取的单元格数,
    printed_table.misplaced_row_count as 数值与栏不符的行数,
    printed_table.misplaced_rows as 数值与栏不符的行序号,
    printed_table.is_empty as 是否空表,
    printed_table.empty_note as 空表说明

from printed.table as printed_table;

comment on view 分析.原文表格 is
    '印出的全部表格（含空表），附表头与读取情况 | printed.table: Every printed table, form and sheet, also one in which no figure stands';
comment on column 分析.原文表格.表主键 is '表主键 | table_key: key of the table';
comment on column 分析.原文表格.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.原文表格.表在文件中的序号 is
    '表在文件中的序号 | table_number: number of the table in its document, as its figures bear it';
comment on column 分析.原文表格.页码 is
    '页码 | page: page on which it begins, 0 where the format has none';
comment on column 分析.原文表格.行号 is '行号 | line: line of the page or file on which it begins';
comment on column 分析.原文表格.表编号 is
    '表编号 | table_id: standard table, PERF for a performance sheet, OTHER for any other';
comment on column 分析.原文表格.表名 is '表名（原文） | table_title: title as printed, or blank';
comment on column 分析.原文表格.表头计量单位 is
    '表头计量单位（原文） | printed_unit: unit of money its head states, as printed, or blank';
comment on column 分析.原文表格.表头年度 is '表头年度 | fiscal_year: year its head states';
comment on column 分析.原文表格.表上所印单位编码 is
    '表上所印单位编码 | body_code: code of the body printed over the table';
comment on column 分析.原文表格.表上所印单位名称 is
    '表上所印单位名称 | body_name: name of the body printed over the table';
comment on column 分析.原文表格.栏数 is '栏数 | column_count: number of its columns';
comment on column 分析.原文表格.行数 is
    '行数 | row_count: number of its rows without its header; of a sheet all its rows';
comment on column 分析.原文表格.数字个数 is
    '数字个数 | figure_count: number of figures printed in it';
comment on column 分析.原文表格.存疑数字个数 is
    '存疑数字个数 | doubtful_figure_count: number of its figures that were read with doubt';
comment on column 分析.原文表格.未能读取的单元格数 is
    '未能读取的单元格数 | unread_cell_count: number of cells for figures in which no number could be read';
comment on column 分析.原文表格.数值与栏不符的行数 is
    '数值与栏不符的行数 | misplaced_row_count: number of rows with more or fewer values than the table has columns';
comment on column 分析.原文表格.数值与栏不符的行序号 is
    '数值与栏不符的行序号 | misplaced_rows: numbers of these rows, parted by blanks';
comment on column 分析.原文表格.是否空表 is '是否空表 | is_empty: whether no figure stands in it';
comment on column 分析.原文表格.空表说明 is
    '空表说明（原文） | empty_note: what is printed in or below it to say that it is empty, or blank';
