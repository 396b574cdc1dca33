-- Every place that a check can point to: figure, indicator row, project, paragraph or table.
-- 可被引用的印处：数字、指标行、项目、段落与表格
--
-- a row is: one printed thing with a key of its own

create or replace view printed.place as

select
    printed_figure.figure_key as place_key,
    printed_figure.document_key,
    printed_figure.page,
    printed_figure.line,
    printed_figure.table_id,
    printed_figure.table_title,
    concat_ws(' ', nullif(printed_figure.row_code, ''), nullif(printed_figure.row_label, ''))
        as row_label,
    printed_figure.column_label,
    printed_figure.printed_text,
    printed_figure.printed_unit

from printed.figure as printed_figure

union all

select
    printed_indicator.indicator_key as place_key,
    printed_indicator.document_key,
    printed_indicator.page,
    printed_indicator.line,
    'BUD11' as table_id,
    printed_indicator.project_name as table_title,
    concat_ws(
        ' ',
        nullif(printed_indicator.level1, ''),
        nullif(printed_indicator.level2, ''),
        nullif(printed_indicator.level3, '')
    ) as row_label,
    printed_indicator.description as column_label,
    printed_indicator.value_text as printed_text,
    '' as printed_unit

from printed.indicator as printed_indicator

union all

select
    printed_project.project_member_key as place_key,
    printed_project.document_key,
    printed_project.page,
    printed_project.line,
    case when printed_project.has_sheet then 'BUD11' else 'BUD10' end as table_id,
    '' as table_title,
    printed_project.project_name as row_label,
    '' as column_label,
    concat_ws(
        ' ', nullif(printed_project.project_code, ''), printed_project.project_name
    ) as printed_text,
    '' as printed_unit

from printed.project as printed_project

union all

select
    printed_narrative.document_key || '.n' || printed_narrative.paragraph_number as place_key,
    printed_narrative.document_key,
    printed_narrative.page,
    printed_narrative.line,
    'NARRATIVE' as table_id,
    printed_narrative.section as table_title,
    '' as row_label,
    '' as column_label,
    printed_narrative.text as printed_text,
    '' as printed_unit

from printed.narrative as printed_narrative

union all

select
    printed_table.table_key as place_key,
    printed_table.document_key,
    printed_table.page,
    printed_table.line,
    printed_table.table_id,
    printed_table.table_title,
    '' as row_label,
    '' as column_label,
    coalesce(nullif(printed_table.empty_note, ''), printed_table.table_title) as printed_text,
    '' as printed_unit

from printed.table as printed_table;

comment on view printed.place is
    '可被引用的印处：数字、指标行、项目、段落与表格 | Every place that a check can point to: a figure, an indicator row, a project, a paragraph or a table';
comment on column printed.place.place_key is
    '印处主键 | key of the figure, indicator row, project, paragraph or table';
comment on column printed.place.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column printed.place.page is '页码 | page, 0 where the format has none';
comment on column printed.place.line is '行号 | line of the page or file';
comment on column printed.place.table_id is '表编号 | standard table, sheet or sentence';
comment on column printed.place.table_title is
    '表名或标题（原文） | title of the table or heading above, as printed';
comment on column printed.place.row_label is '行（原文） | code and label of the row as printed';
comment on column printed.place.column_label is
    '栏目（原文） | header path of the column as printed, or description of the indicator';
comment on column printed.place.printed_text is '原文 | text as printed';
comment on column printed.place.printed_unit is '原文单位 | unit as printed';
