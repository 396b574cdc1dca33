-- Every table and column is described in Chinese and English.
-- 每张表、每个字段都有中英文说明
--
-- severity: error
-- a row is: one table or column that is not (no rows means the audit passes)

select
    duckdb_tables.schema_name,
    duckdb_tables.table_name,
    '' as column_name

from duckdb_tables()

where not duckdb_tables.internal
    and coalesce(duckdb_tables.comment, '') not like '% | %'

union all

select
    duckdb_columns.schema_name,
    duckdb_columns.table_name,
    duckdb_columns.column_name

from duckdb_columns()

where not duckdb_columns.internal
    and coalesce(duckdb_columns.comment, '') not like '% | %'

order by all;
