-- Every printed table, form and sheet, also one in which no figure stands.
-- 印出的全部表格（含空表），附表头与读取情况
--
-- a row is: one table, form or sheet of one document

create or replace table printed.table as

with

counts as (

    select
        reading_figure.document_key,
        reading_figure.table_number,
        cast(count(*) as integer) as figure_count,
        cast(count(*) filter (where reading_figure.doubtful) as integer) as doubtful_figure_count

    from reading_figure

    where reading_figure.table_number > 0

    group by reading_figure.document_key, reading_figure.table_number

)

select
    stg_table.document_key || '.t' || stg_table.table_number as table_key,
    stg_table.document_key,
    stg_table.table_number,
    stg_table.page,
    stg_table.line,
    stg_table.table_id,
    stg_table.table_title,
    stg_table.printed_unit,
    stg_table.fiscal_year,
    stg_table.body_code,
    stg_table.body_name,
    stg_table.column_count,
    stg_table.row_count,
    coalesce(counts.figure_count, 0) as figure_count,
    coalesce(counts.doubtful_figure_count, 0) as doubtful_figure_count,
    stg_table.unread_cell_count,
    cast(
        coalesce(len(string_split(nullif(stg_table.misplaced_rows, ''), ' ')), 0) as integer
    ) as misplaced_row_count,
    stg_table.misplaced_rows,
    counts.figure_count is null as is_empty,
    stg_table.empty_note

from stg_table

inner join effective_document
    on stg_table.document_key = effective_document.document_key

left join counts
    on stg_table.document_key = counts.document_key
    and stg_table.table_number = counts.table_number

order by stg_table.document_key, stg_table.table_number;

comment on table printed.table is
    '印出的全部表格（含空表），附表头与读取情况 | Every printed table, form and sheet, also one in which no figure stands';
comment on column printed.table.table_key is '表主键 | key of the table';
comment on column printed.table.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column printed.table.table_number is
    '表在文件中的序号 | number of the table in its document, as its figures bear it';
comment on column printed.table.page is
    '页码 | page on which it begins, 0 where the format has none';
comment on column printed.table.line is '行号 | line of the page or file on which it begins';
comment on column printed.table.table_id is
    '表编号 | standard table, PERF for a performance sheet, OTHER for any other';
comment on column printed.table.table_title is '表名（原文） | title as printed, or blank';
comment on column printed.table.printed_unit is
    '表头计量单位（原文） | unit of money its head states, as printed, or blank';
comment on column printed.table.fiscal_year is '表头年度 | year its head states';
comment on column printed.table.body_code is
    '表上所印单位编码 | code of the body printed over the table';
comment on column printed.table.body_name is
    '表上所印单位名称 | name of the body printed over the table';
comment on column printed.table.column_count is '栏数 | number of its columns';
comment on column printed.table.row_count is
    '行数 | number of its rows without its header; of a sheet all its rows';
comment on column printed.table.figure_count is '数字个数 | number of figures printed in it';
comment on column printed.table.doubtful_figure_count is
    '存疑数字个数 | number of its figures that were read with doubt';
comment on column printed.table.unread_cell_count is
    '未能读取的单元格数 | number of cells for figures in which no number could be read';
comment on column printed.table.misplaced_row_count is
    '数值与栏不符的行数 | number of rows with more or fewer values than the table has columns';
comment on column printed.table.misplaced_rows is
    '数值与栏不符的行序号 | numbers of these rows, parted by blanks';
comment on column printed.table.is_empty is '是否空表 | whether no figure stands in it';
comment on column printed.table.empty_note is
    '空表说明（原文） | what is printed in or below it to say that it is empty, or blank';
