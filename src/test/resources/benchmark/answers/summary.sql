-- How many rows and bodies each district has.
-- 各地区的行数
--
-- a row is: one district and year
-- parameters: comparison

select division_code, district_name, fiscal_year, count(*), count(caution)

from query_table(?)

group by all

order by all;
