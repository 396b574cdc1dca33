-- The tables that are published as Parquet files.
-- 以 Parquet 发布的表
--
-- a row is: one table

select
    case
        when duckdb_tables.schema_name = 'main' then duckdb_tables.table_name
        else duckdb_tables.schema_name || '.' || duckdb_tables.table_name
    end as table_name

from duckdb_tables()

where not duckdb_tables.internal and not duckdb_tables.temporary

order by table_name;
