-- The rows of printed.place under Chinese names.
-- 印处
--
-- a row is: one row of printed.place

create or replace view 分析.印处 as

select
    printed_place.place_key as 印处主键,
    printed_place.document_key as 文件主键,
    printed_place.page as 页码,
    printed_place.line as 行号,
    printed_place.table_id as 表编号,
    printed_place.table_title as 表名或标题,
    printed_place.row_label as 行,
    printed_place.column_label as 栏目,
    printed_place.printed_text as 原文,
    printed_place.printed_unit as 原文单位

from printed.place as printed_place;

comment on view 分析.印处 is
    '可被引用的印处：数字、指标行、项目、段落与表格 | printed.place: Every place that a check can point to: a figure, an indicator row, a project, a paragraph or a table';
comment on column 分析.印处.印处主键 is
    '印处主键 | place_key: key of the figure, indicator row, project, paragraph or table';
comment on column 分析.印处.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.印处.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.印处.行号 is '行号 | line: line of the page or file';
comment on column 分析.印处.表编号 is '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.印处.表名或标题 is
    '表名或标题（原文） | table_title: title of the table or heading above, as printed';
comment on column 分析.印处.行 is '行（原文） | row_label: code and label of the row as printed';
comment on column 分析.印处.栏目 is
    '栏目（原文） | column_label: header path of the column as printed, or description of the indicator';
comment on column 分析.印处.原文 is '原文 | printed_text: text as printed';
comment on column 分析.印处.原文单位 is '原文单位 | printed_unit: unit as printed';
