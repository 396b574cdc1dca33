-- The rows of one table or view in an order that depends on nothing but themselves.
-- 一张表或一个视图的全部行，按各列依次排序
--
-- a row is: one row of it
-- parameters: name with its schema

from query_table(?) order by all;
