-- Whom each copy of the sample belongs to: one department of one county.
-- 样例每个副本所属的区县和部门
--
-- a row is: one copy; the counties are walked through first, then comes the next department
-- bound before: division_list (the code list), copy_count

create or replace temp table copies as

with

county as (

    select
        list.code,
        list.full_name,
        row_number() over (order by list.code) - 1 as county_number,
        count(*) over () as county_count

    from read_csv(getvariable('division_list'), all_varchar = true, header = true) as list

    where list.level = 'county'
        and list.valid_to is null

)

select
    numbers.copy,
    county.code as division_code,
    county.full_name as division_name,
    cast(318 + numbers.copy // county.county_count as varchar) as unit_code,
    county.full_name || '第' || (1 + numbers.copy // county.county_count) || '局' as unit_name

from range(getvariable('copy_count')) as numbers (copy)

inner join county
    on county.county_number = numbers.copy % county.county_count;
