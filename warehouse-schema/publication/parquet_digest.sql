-- How many rows a Parquet copy has and what all its columns hold, told as of the table itself.
-- 一份 Parquet 副本的行数和全部各列的内容，算法与表相同
--
-- a row is: the one file

select
    count(*) as row_count,
    coalesce(sum(hash(table_row)), 0) as content_digest

from read_parquet(getvariable('parquet_file')) as table_row;
