with
succession as (
    select *
    from read_csv('warehouse-schema/reference/function_succession.csv', all_varchar = true)
),
pairs as (
    select
        succession.code,
        succession.successor_code,
        succession.last_year,
        any_value(old_code.function_name) as old_name,
        any_value(new_code.function_name) as new_name,
        any_value(old_code.cofog_code) as old_cofog,
        any_value(new_code.cofog_code) as new_cofog
    from succession
    inner join dim_function as old_code
        on succession.code = old_code.function_code
        and cast(succession.last_year as integer)
            between coalesce(old_code.valid_from_year, 0) and coalesce(old_code.valid_to_year, 9999)
    inner join dim_function as new_code
        on succession.successor_code = new_code.function_code
        and cast(succession.first_year as integer)
            between coalesce(new_code.valid_from_year, 0) and coalesce(new_code.valid_to_year, 9999)
    where length(succession.code) = 5 and length(succession.successor_code) = 5
    group by succession.code, succession.successor_code, succession.last_year
)
select
    '| ' || last_year || ' | ' || code || ' ' || old_name || ' | ' || old_cofog || ' | '
        || successor_code || ' ' || new_name || ' | ' || new_cofog || ' |'
from pairs
where old_cofog <> new_cofog
order by last_year, code, successor_code
