-- Sections of which content moved to another COFOG group, and items of other sections that did.
with
succession as (
    select *
    from read_csv('warehouse-schema/reference/function_succession.csv', all_varchar = true)
),
moves as (
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
    where succession.rule <> 'split' or length(succession.code) = 5
    group by succession.code, succession.successor_code, succession.last_year
    having old_cofog <> new_cofog
),
sections as (
    select code from moves where length(code) = 5
)
select
    '| ' || last_year || ' | ' || code || ' ' || old_name || ' | ' || old_cofog || ' | '
        || successor_code || ' ' || new_name || ' | ' || new_cofog || ' |' as line
from moves
where length(code) = 5 or left(code, 5) not in (select code from sections)
order by last_year, code, successor_code
