-- Every name that a question may use, for a console that completes it.
-- 语句中可用的全部名称，供控制台补全
--
-- a row is: one column, with the view or table it belongs to; a macro has no column

select
    duckdb_columns.schema_name,
    duckdb_columns.table_name as relation_name,
    duckdb_columns.column_name,
    false as is_macro

from duckdb_columns() as duckdb_columns

where duckdb_columns.database_name = current_database()
    and not duckdb_columns.internal

union all

select distinct
    duckdb_functions.schema_name,
    duckdb_functions.function_name as relation_name,
    '' as column_name,
    true as is_macro

from duckdb_functions() as duckdb_functions

where duckdb_functions.database_name = current_database()
    and not duckdb_functions.internal

order by 1, 2, 3;
