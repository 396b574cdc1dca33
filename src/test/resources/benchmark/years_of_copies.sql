-- One comparison over so many years, each a copy of the first with an earlier year.
-- 一项比较的多年副本
--
-- a row is: one row of the comparison in one year
-- bound before: comparison, years; target_table stands for the table that is made

create table target_table as

select comparisons.* replace (comparisons.fiscal_year - numbers.year as fiscal_year)

from range(getvariable('years')) as numbers (year)

cross join query_table(getvariable('comparison')) as comparisons

order by numbers.year;
