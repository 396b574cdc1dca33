-- A row as a reader finds it in its table: its code and its label as printed.
-- 行的名称：印出的编码与名称
--
-- a value is: a text; a row without either is the table's only one, its total

create or replace temp macro row_name(row_code, row_label) as
    coalesce(nullif(trim(concat_ws(' ', trim(row_code), trim(row_label))), ''), '合计');
