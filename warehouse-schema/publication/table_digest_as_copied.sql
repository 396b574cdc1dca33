-- What all columns of a table hold in the types of its Parquet copy, which knows no whole numbers
-- beyond 64 bits and keeps them as floating point.
-- 一张表按其 Parquet 副本的数据类型所得的行数和内容
--
-- a row is: the one table

select
    count(*) as row_count,
    coalesce(sum(hash(table_row)), 0) as content_digest

from (

    select *

    from query_table(getvariable('table_name'))

    union all

    select *

    from read_parquet(getvariable('parquet_file'))

    where false

) as table_row;
