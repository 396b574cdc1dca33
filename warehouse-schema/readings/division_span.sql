-- Divisions by span of years, what they are today, and those that documents name beside the list.
-- 行政区划（分有效期）及其沿革，含目录之外的临时区划
--
-- a row is: one division in one span of years
-- conformed_code and history_code follow renaming, new codes and mergers, line_code the first two,
-- none a split

create or replace temp table division_span as

with recursive

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
        list.certainty

    from reference_list('division') as list

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

),

successions as (

    select
        list.code,
        cast(list.last_year as integer) as last_year,
        list.successor_code,
        cast(list.first_year as integer) as first_year,
        list.rule

    from reference_list('division_succession') as list

),

rules as (

    select
        list.code,
        list.name,
        cast(list.strength as integer) as strength,
        cast(list.is_one_to_one as boolean) as is_one_to_one

    from reference_list('division_rule') as list

),

-- the same code goes on where only the name of the prefecture changed
steps as (

    select
        successions.code,
        successions.last_year,
        successions.successor_code,
        successions.first_year,
        rules.strength

    from successions

    inner join rules
        on successions.rule = rules.code

    where successions.rule not in ('split', 'ceded', 'abolished')

    union all

    select
        divisions.division_code as code,
        divisions.valid_to_year as last_year,
        divisions.division_code as successor_code,
        divisions.valid_to_year + 1 as first_year,
        0 as strength

    from divisions

    inner join divisions as later
        on divisions.division_code = later.division_code
        and divisions.valid_to_year + 1 = later.valid_from_year

    anti join successions
        on divisions.division_code = successions.code
        and divisions.valid_to_year = successions.last_year

),

paths as (

    select
        divisions.division_code,
        divisions.valid_from_year,
        divisions.division_code as reached_code,
        divisions.valid_to_year as reached_until,
        0 as strength

    from divisions

    union all

    select
        paths.division_code,
        paths.valid_from_year,
        steps.successor_code as reached_code,
        successor.valid_to_year as reached_until,
        greatest(paths.strength, steps.strength) as strength

    from paths

    inner join steps
        on paths.reached_code = steps.code
        and paths.reached_until = steps.last_year

    inner join divisions as successor
        on steps.successor_code = successor.division_code
        and steps.first_year between coalesce(successor.valid_from_year, 0)
            and coalesce(successor.valid_to_year, 9999)

),

ends as (

    select
        paths.division_code,
        paths.valid_from_year,
        max(paths.reached_code) filter (where paths.reached_until is null) as conformed_code,
        max(paths.strength) as strength

    from paths

    group by paths.division_code, paths.valid_from_year

),

successor_lists as (

    select
        successions.code,
        successions.last_year,
        string_agg(successions.successor_code, ' ' order by successions.successor_code)
            as successor_code

    from successions

    where successions.rule <> 'ceded'

    group by successions.code, successions.last_year

)

select
    divisions.division_code,
    divisions.division_name,
    divisions.full_name,
    divisions.level,
    divisions.parent_code,
    divisions.province_name,
    divisions.prefecture_name,
    divisions.kind,
    divisions.code_kind,
    divisions.valid_from_year,
    divisions.valid_to_year,
    successor_lists.successor_code,
    ends.conformed_code,
    case when ends.conformed_code is null then 'split' else rules.code end as conformed_rule,
    coalesce(ends.conformed_code is not null and rules.is_one_to_one, false) as is_one_to_one,
    -- what was merged is part of the history of what it was merged into, and no line with it
    coalesce(ends.conformed_code, divisions.division_code) as history_code,
    case
        when ends.conformed_code is not null and rules.is_one_to_one then ends.conformed_code
        -- the code may have gone to what it was merged into
        when divisions.valid_to_year is not null
            and divisions.division_code = ends.conformed_code
            then divisions.division_code || '-' || divisions.valid_to_year
        else divisions.division_code
    end as line_code,
    divisions.certainty

from divisions

inner join ends
    on divisions.division_code = ends.division_code
    and divisions.valid_from_year is not distinct from ends.valid_from_year

inner join rules
    on ends.strength = rules.strength

left join successor_lists
    on divisions.division_code = successor_lists.code
    and divisions.valid_to_year = successor_lists.last_year;
