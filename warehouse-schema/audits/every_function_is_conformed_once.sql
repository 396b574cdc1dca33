-- Money by function has one answer in the newest catalogue at each level.
-- 每笔按功能分类的支出在每一级次恰有一个最新目录口径
--
-- severity: error
-- a row is: one function and year with none or several (no rows means the audit passes)

with

functions as (

    select function_key, fiscal_year from fact_expenditure

    union

    select function_key, fiscal_year from fact_grant_expenditure

),

levels as (

    select levels.level from (values ('class'), ('section'), ('item')) as levels (level)

)

select
    functions.function_key,
    functions.fiscal_year,
    levels.level,
    count(conformed_function.rule) as answer_count

from functions

cross join levels

left join conformed_function
    on functions.function_key = conformed_function.function_key
    and levels.level = conformed_function.level
    and functions.fiscal_year
        between coalesce(conformed_function.first_year, 0)
        and coalesce(conformed_function.last_year, 9999)

where functions.fiscal_year is not null

group by functions.function_key, functions.fiscal_year, levels.level

having count(conformed_function.rule) <> 1

order by all;
