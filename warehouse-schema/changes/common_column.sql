-- The columns that a comparison has before and after.
-- 一个比较前后两次都有的列
--
-- a row is: one column, in the order of the later warehouse

select after.column_name

from duckdb_columns() as after

inner join duckdb_columns() as before
    on after.schema_name = before.schema_name
    and after.table_name = before.table_name
    and after.column_name = before.column_name

where after.database_name = 'after'
    and before.database_name = 'before'
    and after.schema_name = 'compare'
    and after.table_name = getvariable('comparison')

order by after.column_index;
