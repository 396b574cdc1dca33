-- Where the content of each economic code went when its span of years ended.
-- 经济分类科目有效期结束后内容的去向（分级次）
--
-- a row is: one span × one successor (or none) × one level; an edge is a break of the level where
--           the content went to several codes of that level, or left the classification: nobody
--           states the shares

create or replace temp table economic_edge as

with

edges as (

    select
        former.economic_key,
        former.valid_to_year as last_year,
        successor.economic_key as successor_key,
        successor.code as successor_code,
        stated.first_year,
        stated.rule

    from stg_economic_succession as stated

    inner join stg_economic as former
        on stated.scheme = former.scheme
        and stated.code = former.code
        and stated.last_year = former.valid_to_year

    left join stg_economic as successor
        on stated.scheme = successor.scheme
        and stated.successor_code = successor.code
        and stated.first_year between coalesce(successor.valid_from_year, 0)
        and coalesce(successor.valid_to_year, 9999)

    union all

    -- a code of which nothing is stated kept its content under a new name
    select
        former.economic_key,
        former.valid_to_year as last_year,
        successor.economic_key as successor_key,
        successor.code as successor_code,
        successor.valid_from_year as first_year,
        'renamed' as rule

    from stg_economic as former

    inner join stg_economic as successor
        on former.scheme = successor.scheme
        and former.code = successor.code
        and former.valid_to_year + 1 = successor.valid_from_year

    anti join stg_economic_succession as stated
        on former.scheme = stated.scheme
        and former.code = stated.code
        and former.valid_to_year = stated.last_year

),

branches as (

    select
        edges.economic_key,
        levels.level,
        count(distinct left(edges.successor_code, levels.width)) as target_count,
        count(distinct left(edges.successor_code, 3)) as class_count,
        bool_or(edges.successor_key is null) as leaves

    from edges

    cross join (values ('class', 3), ('section', 5)) as levels (level, width)

    group by edges.economic_key, levels.level

)

select
    edges.economic_key,
    branches.level,
    edges.successor_key,
    edges.last_year,
    edges.first_year,
    edges.rule,
    branches.target_count > 1 or branches.leaves as is_break,
    case
        when branches.target_count = 0 then 'abolished'
        when branches.class_count = 1 and not branches.leaves then 'split_within_class'
        else 'split_undecidable'
    end as break_rule

from edges

inner join branches
    on edges.economic_key = branches.economic_key;
