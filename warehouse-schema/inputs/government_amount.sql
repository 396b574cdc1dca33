-- What governments spend on each class of functions, as far as it is listed.
-- 本级政府各类支出（仅限已录入者）
--
-- a row is: one class of functions of one division, year and stage

create or replace temp table government_amount as

select
    dim_division.division_key,
    cast(list.fiscal_year as integer) as fiscal_year,
    list.stage,
    list.function_code as code,
    cast(list.amount_yuan as decimal(18, 2)) as amount_yuan

from read_csv(
    expectation_file('government_expenditure'), all_varchar = true, header = true
) as list

inner join dim_division
    on list.division_code = dim_division.division_code
    and cast(list.fiscal_year as integer)
        between coalesce(dim_division.valid_from_year, 0)
            and coalesce(dim_division.valid_to_year, 9999);
