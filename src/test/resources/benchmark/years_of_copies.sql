-- One table over so many years, each a copy of the first with an earlier year.
-- 一张表的多年副本
--
-- a row is: one row of the table in one year; a table without a year is only repeated
-- bound before: asked_table, years; target_table stands for the table that is replaced

create or replace table target_table as

with

dated as (

    select cast(null as integer) as fiscal_year

    where false

    union all by name

    from query_table(getvariable('asked_table'))

)

select dated.* replace (dated.fiscal_year - numbers.year as fiscal_year)

from range(getvariable('years')) as numbers (year)

cross join dated

order by numbers.year;
