-- Every row of one district.
-- 一个地区的全部行
--
-- a row is: one row of the comparison
-- parameters: comparison

from query_table(?) as rows

where rows.division_code = getvariable('asked').division_code;
