-- The rows of check_place under Chinese names.
-- 勾稽印处
--
-- a row is: one row of check_place

create or replace view 分析.勾稽印处 as

select
    check_place.result_key as 检查结果主键,
    check_place.side as 哪一侧,
    check_place.place_number as 该侧中的序号,
    check_place.place_key as 印处主键,
    check_place.document_key as 文件主键,
    check_place.page as 页码,
    check_place.line as 行号,
    check_place.table_id as 表编号,
    check_place.table_title as 表名或标题,
    check_place.row_label as 行,
    check_place.column_label as 栏目,
    check_place.printed_text as 原文,
    check_place.printed_unit as 原文单位

from check_place;

comment on view 分析.勾稽印处 is
    '各检查结果所用的印处及原文 | check_place: The places that each result used, with their printed texts';
comment on column 分析.勾稽印处.检查结果主键 is '检查结果主键 | result_key: key of the result';
comment on column 分析.勾稽印处.哪一侧 is '哪一侧 | side: left or right';
comment on column 分析.勾稽印处.该侧中的序号 is
    '该侧中的序号 | place_number: number among the places of the side, the one to look at first is 1';
comment on column 分析.勾稽印处.印处主键 is
    '印处主键 | place_key: key of the figure, indicator row, project, paragraph or table';
comment on column 分析.勾稽印处.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.勾稽印处.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.勾稽印处.行号 is '行号 | line: line of the page or file';
comment on column 分析.勾稽印处.表编号 is '表编号 | table_id: standard table, sheet or sentence';
comment on column 分析.勾稽印处.表名或标题 is
    '表名或标题（原文） | table_title: title of the table or heading above, as printed';
comment on column 分析.勾稽印处.行 is
    '行（原文） | row_label: code and label of the row as printed';
comment on column 分析.勾稽印处.栏目 is
    '栏目（原文） | column_label: header path of the column as printed, or description of the indicator';
comment on column 分析.勾稽印处.原文 is '原文 | printed_text: text as printed';
comment on column 分析.勾稽印处.原文单位 is '原文单位 | printed_unit: unit as printed';
