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
        bool_or(function_lineage.has_merged) as has_merged,
        bool_or(function_lineage.is_uncertain) as is_uncertain

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
        paths.is_uncertain,
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
        end as comparable_code,
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
shares as (

    select
        ruled.level,
        unnest(string_split(ruled.possible_codes, ' ')) as function_code,
        ruled.divides_after_year + 1 as first_year,
        false as is_created

    from ruled

    where starts_with(ruled.rule, 'split') and not ruled.has_parts

),

-- nor is one of a later catalogue of which nobody says where its content stood before
creations as (

    select
        levelled.level,
        levelled.function_code,
        levelled.first_year,
        true as is_created

    from levelled

    where levelled.is_own_level
        and levelled.edition_year = levelled.first_year
        and levelled.first_year > (
            select min(stg_function.first_year) from stg_function where stg_function.first_year > 0
        )
        and not exists (
            select 1
            from function_lineage as former
            where levelled.function_code = former.reached_code
                and levelled.last_year = former.reached_last_year
                and levelled.first_year > former.first_year
        )
        and not exists (
            select 1
            from stg_function_succession as arrival
            where levelled.first_year = arrival.first_year
                and (
                    starts_with(arrival.successor_code, levelled.function_code)
                    or starts_with(levelled.function_code, arrival.successor_code)
                )
        )

),

breaks as (

    select * from shares

    union

    select * from creations

),

bounded as (

    select
        ruled.*,
        max(breaks.first_year) filter (breaks.first_year <= ruled.edition_year) as from_year,
        min(breaks.first_year) filter (breaks.first_year > ruled.edition_year) as next_year,
        coalesce(
            arg_max(breaks.is_created, breaks.first_year)
                filter (breaks.first_year <= ruled.edition_year),
            false
        ) as is_created

    from ruled

    left join breaks
        on ruled.level = breaks.level
        and ruled.possible_code = breaks.function_code
        and ruled.is_decided

    group by all

)

select
    bounded.function_code,
    bounded.first_year,
    bounded.level,
    bounded.is_own_level,
    min(bounded.edition_year) as run_first_year,
    max(bounded.edition_last_year) as run_last_year,
    case when bounded.is_decided then bounded.possible_code end as conformed_code,
    bounded.comparable_code,
    case
        when bounded.is_broken_down then bounded.possible_codes
        else bounded.possible_codes_of_own_level
    end as candidate_codes,
    bounded.from_year as comparable_from_year,
    coalesce(bounded.divides_after_year, bounded.next_year - 1) as comparable_to_year,
    bounded.is_decided and bounded.from_year is null and bounded.next_year is null
        as is_comparable,
    case
        when bounded.is_created and bounded.rule in ('unchanged', 'renamed') then 'created'
        else bounded.rule
    end as rule,
    bounded.is_uncertain
        and (
            bounded.rule in ('moved', 'merged', 'abolished') or starts_with(bounded.rule, 'split')
        ) as is_uncertain

from bounded

group by all;
