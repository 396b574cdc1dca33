-- How a line of a table is named in a finding: 支出总表“行政运行”支出预算/合计.
-- 检查结果中对表内一行的称呼
--
-- a value is: the name of the table, and the words of row and column that are printed

create or replace temp macro line_name(table_id, row_label, column_label) as
    concat(
        known_table_name(table_id),
        case when row_label <> '' then '“' || trim(row_label, '“”') || '”' end,
        nullif(column_label, '')
    );
