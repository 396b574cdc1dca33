-- The years in which the money of an economic code can be compared, and under which code.
-- 经济分类科目的可比年度及所归入的编码（分级次）
--
-- a row is: one span of a code × one level; a segment lasts from one break of the level to the next

create or replace temp table economic_segment as

with recursive

beginnings as (

    -- a code that took a share of what was split
    select
        economic_edge.successor_key as economic_key,
        economic_edge.level,
        economic_edge.first_year as from_year,
        economic_edge.break_rule as from_rule

    from economic_edge

    where economic_edge.is_break and economic_edge.successor_key is not null

    union

    -- a code that came later than its scheme, from where is not known; the class of a new section
    -- is what it was before unless it is new as well
    select
        stg_economic.economic_key,
        levels.level,
        created.valid_from_year as from_year,
        'created' as from_rule

    from stg_economic

    cross join (values ('class', 3), ('section', 5)) as levels (level, width)

    inner join stg_economic as created
        on stg_economic.scheme = created.scheme
        and left(stg_economic.code, levels.width) = created.code
        and levels.level = created.level
        and created.valid_from_year <= coalesce(stg_economic.valid_to_year, 9999)
        and coalesce(created.valid_to_year, 9999) >= coalesce(stg_economic.valid_from_year, 0)

    where exists (
        select 1

        from stg_economic as earlier

        where earlier.scheme = created.scheme
            and coalesce(earlier.valid_from_year, 0) < created.valid_from_year
    )
        and created.economic_key not in (
            select economic_edge.successor_key

            from economic_edge

            where economic_edge.successor_key is not null
        )

    union

    select
        economic_edge.successor_key as economic_key,
        beginnings.level,
        beginnings.from_year,
        beginnings.from_rule

    from beginnings

    inner join economic_edge
        on beginnings.economic_key = economic_edge.economic_key
        and beginnings.level = economic_edge.level
        and not economic_edge.is_break

),

first_years as (

    select
        beginnings.economic_key,
        beginnings.level,
        max(beginnings.from_year) as from_year,
        arg_max(beginnings.from_rule, beginnings.from_year) as from_rule

    from beginnings

    group by beginnings.economic_key, beginnings.level

),

-- one step of a path that nothing breaks; the path ends where no such step is left
paths as (

    select
        stg_economic.economic_key,
        levels.level,
        stg_economic.economic_key as reached_key,
        0 as step_rank

    from stg_economic

    cross join (values ('class'), ('section')) as levels (level)

    union

    select
        paths.economic_key,
        paths.level,
        economic_edge.successor_key as reached_key,
        greatest(
            paths.step_rank,
            case economic_edge.rule when 'merged' then 3 when 'renamed' then 1 else 2 end
        ) as step_rank

    from paths

    inner join economic_edge
        on paths.reached_key = economic_edge.economic_key
        and paths.level = economic_edge.level
        and not economic_edge.is_break

),

ends as (

    select
        paths.economic_key,
        paths.level,
        min(reached.valid_to_year) as to_year,
        arg_max(reached.code, coalesce(reached.valid_from_year, 0)) as code,
        max(paths.step_rank) as step_rank,
        max(economic_edge.break_rule) as to_rule

    from paths

    inner join stg_economic as reached
        on paths.reached_key = reached.economic_key

    left join economic_edge
        on paths.reached_key = economic_edge.economic_key
        and paths.level = economic_edge.level
        and economic_edge.is_break

    where reached.valid_to_year is null or economic_edge.economic_key is not null

    group by paths.economic_key, paths.level

),

-- every code of today that the money may have come to, breaks or not
futures as (

    select stg_economic.economic_key, stg_economic.economic_key as reached_key

    from stg_economic

    union

    select futures.economic_key, economic_edge.successor_key as reached_key

    from futures

    inner join economic_edge
        on futures.reached_key = economic_edge.economic_key

    where economic_edge.successor_key is not null

),

candidates as (

    select
        futures.economic_key,
        levels.level,
        string_agg(
            distinct left(reached.code, levels.width), ' '
            order by left(reached.code, levels.width)
        ) as codes

    from futures

    inner join stg_economic as reached
        on futures.reached_key = reached.economic_key
        and reached.valid_to_year is null

    cross join (values ('class', 3), ('section', 5)) as levels (level, width)

    group by futures.economic_key, levels.level

)

select
    ends.economic_key,
    ends.level,
    left(ends.code, levels.width) as comparison_code,
    first_years.from_year,
    ends.to_year,
    candidates.codes as possible_codes,
    case
        when stg_economic.level = 'class' and ends.level = 'section' then 'not_broken_down'
        when ends.to_year is not null then ends.to_rule
        when first_years.from_year is not null then first_years.from_rule
        when left(ends.code, levels.width) <> left(stg_economic.code, levels.width)
            then case ends.step_rank when 3 then 'merged' else 'moved' end
        when ends.step_rank = 0 or (ends.level = 'class' and stg_economic.level = 'section')
            then 'unchanged'
        when ends.step_rank = 3 then 'merged'
        else 'renamed'
    end as rule

from ends

inner join stg_economic
    on ends.economic_key = stg_economic.economic_key

inner join (values ('class', 3), ('section', 5)) as levels (level, width)
    on ends.level = levels.level

left join first_years
    on ends.economic_key = first_years.economic_key
    and ends.level = first_years.level

left join candidates
    on ends.economic_key = candidates.economic_key
    and ends.level = candidates.level;
