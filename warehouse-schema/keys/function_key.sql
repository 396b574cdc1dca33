-- The key of each function code in each year that documents speak of.
-- 各年度功能分类科目主键
--
-- a row is: one code in one year; 0 stands for a year that nobody says and gives the newest

create or replace temp table function_key as

with

years as (

    select distinct coalesce(effective_document.fiscal_year, 0) as fiscal_year

    from effective_document

)

select
    dim_function.function_code,
    years.fiscal_year,
    max(dim_function.function_key) as function_key

from dim_function

cross join years

where coalesce(nullif(years.fiscal_year, 0), 9999)
    between coalesce(dim_function.valid_from_year, 0)
    and coalesce(dim_function.valid_to_year, 9999)

group by dim_function.function_code, years.fiscal_year;
