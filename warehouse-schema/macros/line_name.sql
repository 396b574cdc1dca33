-- How a line of a table is named in a finding: BUD03 基本支出 合计.
-- 检查结果中对表内一行的称呼
--
-- a value is: the id of the table, and the words of row and column that are printed

create or replace temp macro line_name(table_id, row_label, column_label) as
    concat_ws(' ', table_id, nullif(row_label, ''), nullif(column_label, ''));
