-- Every row of one body.
-- 一个单位的全部行
--
-- a row is: one row of the comparison
-- parameters: comparison

from query_table(?) as rows

where rows.history_key = getvariable('asked').history_key;
