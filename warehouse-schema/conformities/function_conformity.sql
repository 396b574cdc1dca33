-- What becomes of a function code in the newest catalogue, at each level, and by which rule.
-- 各有效期功能分类科目按最新目录换算的结果（分级次）
--
-- a row is: one span of a code × one level × one run of years in which the answer is the same

create or replace temp table function_conformity as

with

paths as (

    select
        function_lineage.function_code,
        function_lineage.first_year,
        bool_or(function_lineage.has_moved) as has_moved,
        bool_or(function_lineage.has_merged) as has_merged

    from function_lineage

    where function_lineage.is_end

    group by function_lineage.function_code, function_lineage.first_year

),

levelled as (

    select
        possibility.*,
        left(possibility.function_code, possibility.digits) as own_code,
        possibility.is_broken_down and possibility.possible_count = 1 as is_decided,
        length(possibility.function_code) = possibility.digits as is_own_level,
        bool_or(possibility.level = 'section' and possibility.possible_count = 1) over whole
            as is_section_known,
        bool_or(possibility.level = 'class' and possibility.possible_count = 1) over whole
            as is_class_known,
        max(possibility.possible_codes)
            filter (length(possibility.function_code) = possibility.digits) over whole
            as possible_codes_of_own_level,
        max(possibility.edition_last_year) over (
            partition by
                possibility.function_code, possibility.level, possibility.possible_codes
        ) as same_possibilities_until

    from function_possibility as possibility

    window whole as (partition by possibility.function_code, possibility.edition_year)

),

ruled as (

    select
        levelled.*,
        case
            when not levelled.is_broken_down then 'not_broken_down'
            when levelled.possible_count = 0 then 'abolished'
            when levelled.is_decided
                then case
                    when levelled.possible_code <> levelled.own_code
                        or levelled.is_own_level and (paths.has_moved or paths.has_merged)
                        then case
                            when paths.has_moved and not paths.has_merged then 'moved'
                            else 'merged'
                        end
                    when newest.function_name = own.function_name then 'unchanged'
                    else 'renamed'
                end
            when levelled.level = 'item' and levelled.is_section_known
                then 'split_within_section'
            when levelled.level <> 'class' and levelled.is_class_known then 'split_within_class'
            else 'split_undecidable'
        end as rule,
        -- money that can't be followed stays under the last code under which it stood whole
        case
            when levelled.is_decided then levelled.possible_code
            when not levelled.is_broken_down then levelled.function_code
            when levelled.has_parts then levelled.own_code
            else levelled.whole_code
        end as comparison_code,
        case
            when levelled.is_decided or not levelled.is_broken_down then null
            when levelled.has_parts then levelled.same_possibilities_until
            else levelled.whole_last_year
        end as divides_after_year

    from levelled

    inner join paths
        on levelled.function_code = paths.function_code
        and levelled.first_year = paths.first_year

    inner join stg_function as own
        on levelled.own_code = own.function_code
        and levelled.edition_year between own.first_year and own.last_year

    left join stg_function as newest
        on levelled.possible_code = newest.function_code
        and newest.last_year = 9999

),

-- a code that took an unknown share of another is not what it was before
inflows as (

    select
        shares.level,
        shares.function_code,
        max(shares.divides_after_year) + 1 as first_year

    from (
        select
            ruled.level,
            ruled.divides_after_year,
            unnest(string_split(ruled.possible_codes, ' ')) as function_code

        from ruled

        where starts_with(ruled.rule, 'split') and not ruled.has_parts
    ) as shares

    group by shares.level, shares.function_code

)

select
    ruled.function_code,
    ruled.first_year,
    ruled.level,
    ruled.is_own_level,
    min(ruled.edition_year) as run_first_year,
    max(ruled.edition_last_year) as run_last_year,
    case when ruled.is_decided then ruled.possible_code end as conformed_code,
    ruled.comparison_code,
    case
        when ruled.is_broken_down then ruled.possible_codes
        else ruled.possible_codes_of_own_level
    end as possible_codes,
    ruled.divides_after_year,
    case when ruled.is_decided then inflows.first_year end as comparable_from_year,
    ruled.is_decided and ruled.edition_year >= coalesce(inflows.first_year, 0) as is_comparable,
    ruled.rule

from ruled

left join inflows
    on ruled.level = inflows.level
    and ruled.possible_code = inflows.function_code

group by all;
