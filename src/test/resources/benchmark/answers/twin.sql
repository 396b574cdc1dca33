-- Every row of one district under Chinese names.
-- 中文视图中一个地区的行
--
-- a row is: one row of the comparison
-- parameters: Chinese view

from query_table(?) as rows

where rows.区划代码 = getvariable('asked').division_code;
