-- The places that each result used, with their printed texts.
-- 各检查结果所用的印处及原文
--
-- a row is: one place on one side of one result

create or replace view check_place as

with

used as (

    select
        check_result.result_key,
        'left' as side,
        unnest(check_result.left_places) as place_key,
        generate_subscripts(check_result.left_places, 1) as place_number

    from check_result

    union all

    select
        check_result.result_key,
        'right' as side,
        unnest(check_result.right_places) as place_key,
        generate_subscripts(check_result.right_places, 1) as place_number

    from check_result

)

select
    used.result_key,
    used.side,
    cast(used.place_number as integer) as place_number,
    place.place_key,
    place.document_key,
    place.page,
    place.line,
    place.table_id,
    place.table_title,
    place.row_label,
    place.column_label,
    place.printed_text,
    place.printed_unit

from used

inner join printed.place as place
    on used.place_key = place.place_key;

comment on view check_place is
    '各检查结果所用的印处及原文 | The places that each result used, with their printed texts';
comment on column check_place.result_key is '检查结果主键 | key of the result';
comment on column check_place.side is '哪一侧 | left or right';
comment on column check_place.place_number is
    '该侧中的序号 | number among the places of the side, the one to look at first is 1';
comment on column check_place.place_key is
    '印处主键 | key of the figure, indicator row, project, paragraph or table';
comment on column check_place.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column check_place.page is '页码 | page, 0 where the format has none';
comment on column check_place.line is '行号 | line of the page or file';
comment on column check_place.table_id is '表编号 | standard table, sheet or sentence';
comment on column check_place.table_title is
    '表名或标题（原文） | title of the table or heading above, as printed';
comment on column check_place.row_label is '行（原文） | code and label of the row as printed';
comment on column check_place.column_label is
    '栏目（原文） | header path of the column as printed, or description of the indicator';
comment on column check_place.printed_text is '原文 | text as printed';
comment on column check_place.printed_unit is '原文单位 | unit as printed';
