-- The hundred rows that come first in the order of all columns.
-- 按全部列排序的前一百行
--
-- a row is: one row of the comparison
-- parameters: comparison

from query_table(?)

order by all

limit 100;
