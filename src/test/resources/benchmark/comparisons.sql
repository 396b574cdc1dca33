-- The comparisons of a warehouse with their rows.
-- 数据仓库中的各项比较及其行数
--
-- a row is: one comparison

select table_name, estimated_size

from duckdb_tables()

where schema_name = 'compare'

order by table_name;
