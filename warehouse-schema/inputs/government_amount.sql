-- What governments spend on each class of functions, as far as it is listed.
-- 本级政府各类支出（仅限已录入者）
--
-- a row is: one class of functions of one division, year and stage

create or replace temp table government_amount as

select
    dim_division.division_key,
    list.fiscal_year,
    list.stage,
    list.function_code as code,
    list.amount_yuan

from stg_government_expenditure as list

inner join dim_division
    on list.division_code = dim_division.division_code
    and list.fiscal_year
        between coalesce(dim_division.valid_from_year, 0)
            and coalesce(dim_division.valid_to_year, 9999);
