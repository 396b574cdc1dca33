-- Every row of one district.
-- 一个地区的全部行
--
-- a row is: one row of the comparison
-- parameters: comparison, comparison

select * from query_table(?)

where division_code = (select max(division_code) from query_table(?));
