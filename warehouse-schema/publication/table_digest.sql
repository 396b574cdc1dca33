-- How many rows a table has and what all its columns hold, in whatever order; it reads every block.
-- 一张表的行数和全部各列的内容（与行序无关）；逐块读过整张表
--
-- a row is: the one table

select
    count(*) as row_count,
    coalesce(sum(hash(table_row)), 0) as content_digest

from query_table(getvariable('table_name')) as table_row;
