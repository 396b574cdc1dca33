-- The key of each economic code in each year that documents speak of.
-- 各年度经济分类科目主键
--
-- a row is: one code of one scheme in one year; 0 stands for a year that nobody says

create or replace temp table economic_key as

with

years as (

    select distinct coalesce(effective_document.fiscal_year, 0) as fiscal_year

    from effective_document

)

select
    'economic_' || dim_economic.scheme as dimension,
    dim_economic.economic_code,
    years.fiscal_year,
    max(dim_economic.economic_key) as economic_key

from dim_economic

cross join years

where coalesce(nullif(years.fiscal_year, 0), 9999)
    between coalesce(dim_economic.valid_from_year, 0)
    and coalesce(dim_economic.valid_to_year, 9999)

group by all;
