-- The columns of every table and view of the published warehouse with their comments.
-- 数据仓库中全部表和视图的各列及其说明
--
-- a row is: one column, in the order of its table

select
    duckdb_columns.schema_name,
    duckdb_columns.table_name as relation_name,
    duckdb_columns.column_name,
    duckdb_columns.data_type,
    coalesce(duckdb_columns.comment, '') as column_comment

from duckdb_columns()

where duckdb_columns.database_name = current_database()
    and not duckdb_columns.internal

order by
    duckdb_columns.schema_name,
    duckdb_columns.table_name,
    duckdb_columns.column_index;
