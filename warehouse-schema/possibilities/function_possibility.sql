-- Which codes of the newest catalogue may hold what a function code held, at each level.
-- 各有效期功能分类科目在最新目录中可能对应的科目（分级次）
--
-- a row is: one span of a code × one edition of the catalogue × one level; an edition is a run of
--           years in which no code of the list changes

create or replace temp table function_possibility as

with

levels as (

    select * from (values ('class', 3), ('section', 5), ('item', 7)) as levels (level, digits)

),

change_years as (

    select first_year from stg_function

    union

    select last_year + 1 as first_year from stg_function where last_year < 9999

),

editions as (

    select
        change_years.first_year as edition_year,
        coalesce(lead(change_years.first_year) over (order by change_years.first_year) - 1, 9999)
            as edition_last_year

    from change_years

),

in_force as (

    select
        stg_function.function_code,
        stg_function.first_year,
        stg_function.last_year,
        stg_function.fund_book,
        editions.edition_year,
        editions.edition_last_year

    from stg_function

    inner join editions
        on editions.edition_year between stg_function.first_year and stg_function.last_year

),

-- a class or section holds what the codes below it held in that edition: those of its own book,
-- since the money of funds below a class of the general budget is printed in tables of its own
upward as (

    select
        in_force.*,
        left(in_force.function_code, levels.digits) as whole_code

    from in_force

    inner join levels
        on length(in_force.function_code) >= levels.digits

),

parts as (

    select
        whole.function_code,
        whole.first_year,
        whole.edition_year,
        whole.edition_last_year,
        upward.function_code as part_code,
        upward.first_year as part_first_year

    from in_force as whole

    inner join upward
        on whole.function_code = upward.whole_code
        and whole.edition_year = upward.edition_year
        and whole.fund_book = upward.fund_book

),

newest as (

    select function_code from stg_function where last_year = 9999

),

ends as (

    select
        function_lineage.function_code,
        function_lineage.first_year,
        levels.level,
        levels.digits,
        -- an item that became a section is somewhere below it
        coalesce(finer.part_code, left(function_lineage.reached_code, levels.digits))
            as possible_code

    from function_lineage

    -- of levels below its own a code says nothing
    inner join levels
        on length(function_lineage.function_code) >= levels.digits

    left join parts as finer
        on function_lineage.reached_code = finer.function_code
        and finer.edition_last_year = 9999
        and length(function_lineage.reached_code) < levels.digits
        and length(finer.part_code) = levels.digits

    where function_lineage.is_end

),

possibilities as (

    select distinct
        parts.function_code,
        parts.first_year,
        parts.edition_year,
        ends.level,
        ends.possible_code

    from parts

    inner join ends
        on parts.part_code = ends.function_code
        and parts.part_first_year = ends.first_year
        and length(parts.function_code) >= ends.digits

    -- what was abolished at its own level stays in the section and class that live on
    inner join newest
        on ends.possible_code = newest.function_code

),

-- the last code under which the content stood whole
whole_codes as (

    select
        function_lineage.function_code,
        function_lineage.first_year,
        levels.level,
        left(
            arg_max(function_lineage.reached_code, function_lineage.reached_last_year),
            levels.digits
        ) as whole_code,
        max(function_lineage.reached_last_year) as whole_last_year

    from function_lineage

    inner join levels
        on length(function_lineage.reached_code) >= levels.digits

    where function_lineage.is_whole

    group by
        function_lineage.function_code,
        function_lineage.first_year,
        levels.level,
        levels.digits

),

part_counts as (

    select function_code, edition_year, count(*) as part_count from parts group by all

)

select
    in_force.function_code,
    in_force.first_year,
    in_force.last_year,
    in_force.edition_year,
    in_force.edition_last_year,
    levels.level,
    levels.digits,
    part_counts.part_count > 1 as has_parts,
    length(in_force.function_code) >= levels.digits as is_broken_down,
    whole_codes.whole_code,
    whole_codes.whole_last_year,
    count(possibilities.possible_code) as possible_count,
    min(possibilities.possible_code) as possible_code,
    coalesce(
        string_agg(possibilities.possible_code, ' ' order by possibilities.possible_code), ''
    ) as possible_codes

from in_force

cross join levels

inner join part_counts
    on in_force.function_code = part_counts.function_code
    and in_force.edition_year = part_counts.edition_year

left join possibilities
    on in_force.function_code = possibilities.function_code
    and in_force.first_year = possibilities.first_year
    and in_force.edition_year = possibilities.edition_year
    and levels.level = possibilities.level

left join whole_codes
    on in_force.function_code = whole_codes.function_code
    and in_force.first_year = whole_codes.first_year
    and levels.level = whole_codes.level

group by all;
