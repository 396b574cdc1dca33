-- The tables that answer the questions of the answers benchmark.
-- 答复基准所问的表
--
-- a row is: one table, with its schema

select duckdb_tables.schema_name || '.' || duckdb_tables.table_name as asked_table

from duckdb_tables()

where duckdb_tables.schema_name = 'compare'
    or duckdb_tables.table_name in ('body_headline', 'body_measure')

order by all;
