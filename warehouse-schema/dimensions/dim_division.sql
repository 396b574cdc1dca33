-- Divisions by span of validity, and those that documents name beside the list.
-- 行政区划（分有效期），含目录之外的临时区划
--
-- a row is: one division in one span of years; key 0 is the unknown division

create or replace table dim_division as

with

listed_divisions as (

    select
        list.code as division_code,
        list.name as division_name,
        list.full_name,
        list.level,
        list.parent_code,
        list.province_name,
        list.prefecture_name,
        list.kind,
        list.code_kind,
        cast(list.valid_from as integer) as valid_from_year,
        cast(list.valid_to as integer) as valid_to_year,
        list.successor_code,
        list.certainty

    from read_csv(reference_file('division'), all_varchar = true, header = true) as list

),

provisional_divisions as (

    select
        division_match.code as division_code,
        max(division_match.name) as division_name,
        max(division_match.full_name) as full_name,
        max(division_match.level) as level,
        max(division_match.parent_code) as parent_code,
        max(division_match.province_name) as province_name,
        max(division_match.prefecture_name) as prefecture_name,
        max(division_match.kind) as kind,
        'provisional' as code_kind,
        cast(null as integer) as valid_from_year,
        cast(null as integer) as valid_to_year,
        cast(null as varchar) as successor_code,
        'provisional' as certainty

    from division_match

    where division_match.code <> ''
        and division_match.code not in (select division_code from listed_divisions)

    group by division_match.code

),

divisions as (

    select * from listed_divisions

    union all

    select * from provisional_divisions

)

select
    cast(
        row_number() over (
            order by divisions.division_code, divisions.valid_from_year nulls first
        ) as integer
    ) as division_key,
    divisions.*

from divisions

union all by name

select
    0 as division_key,
    '' as division_code,
    '未知' as division_name,
    '未知' as full_name

order by division_key;
