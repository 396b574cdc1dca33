-- The codes of functions and of the economic classification with their names and years.
-- 支出功能分类与经济分类科目及其有效年度
--
-- a row is: one code of one catalogue under one name in one span of years

create or replace temp table catalogue_code as

select
    'function' as dimension,
    dim_function.function_code as code,
    dim_function.function_name as name,
    plain_name(dim_function.function_name) as plain,
    coalesce(dim_function.valid_from_year, 0) as first_year,
    coalesce(dim_function.valid_to_year, 9999) as last_year

from dim_function

where dim_function.function_code is not null

union

select
    'economic' as dimension,
    dim_economic.economic_code as code,
    dim_economic.economic_name as name,
    plain_name(dim_economic.economic_name) as plain,
    coalesce(dim_economic.valid_from_year, 0) as first_year,
    coalesce(dim_economic.valid_to_year, 9999) as last_year

from dim_economic

where dim_economic.economic_code is not null;
