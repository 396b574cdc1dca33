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
        false as is_created,
        ruled.is_uncertain

    from ruled

    where starts_with(ruled.rule, 'split') and not ruled.has_parts

),

-- codes of a later catalogue: what is not of the first one listed has stood elsewhere, or nowhere
later_codes as (

    select distinct
        levelled.level,
        levelled.function_code,
        levelled.first_year,
        levelled.last_year,
        levelled.digits

    from levelled

    where levelled.is_own_level
        and levelled.first_year > (
            select min(stg_function.first_year) from stg_function where stg_function.first_year > 0
        )

),

-- whose content is known to come from codes that stood as high: neither one item nor a share makes
-- a section; the share that an item took is a break of its own
arrivals as (

    select distinct
        later_codes.function_code,
        later_codes.first_year

    from later_codes

    inner join function_lineage as former
        on later_codes.function_code = former.reached_code
        and later_codes.last_year = former.reached_last_year
        and later_codes.first_year > former.first_year
        and length(former.function_code) <= later_codes.digits
        and (former.is_whole or later_codes.digits = 7)

    union

    select
        later_codes.function_code,
        later_codes.first_year

    from later_codes

    inner join stg_function_succession as arrival
        on later_codes.function_code = arrival.successor_code
        and later_codes.first_year = arrival.first_year
        and length(arrival.function_code) <= later_codes.digits
        and (arrival.rule <> 'split' or later_codes.digits = 7)

),

-- or of which every item is: its first catalogue lists none that nobody gave anything to
whole_arrivals as (

    select
        later_codes.function_code,
        later_codes.first_year

    from later_codes

    inner join stg_function as part
        on starts_with(part.function_code, later_codes.function_code)
        and length(part.function_code) = 7
        and later_codes.digits < 7
        and later_codes.first_year between part.first_year and part.last_year

    left join arrivals
        on part.function_code = arrivals.function_code
        and part.first_year = arrivals.first_year

    group by later_codes.function_code, later_codes.first_year

    having bool_and(arrivals.function_code is not null)

),

-- any other is not what stood under its number, or under nothing, in the years before
creations as (

    select
        later_codes.level,
        later_codes.function_code,
        later_codes.first_year,
        true as is_created,
        begun.is_uncertain

    from later_codes

    inner join stg_function as begun
        on later_codes.function_code = begun.function_code
        and later_codes.first_year = begun.first_year

    anti join arrivals
        on later_codes.function_code = arrivals.function_code
        and later_codes.first_year = arrivals.first_year

    anti join whole_arrivals
        on later_codes.function_code = whole_arrivals.function_code
        and later_codes.first_year = whole_arrivals.first_year

),

-- a code may begin and take a share in one year: what is new has nothing to compare it with
breaks as (

    select
        begun.level,
        begun.function_code,
        begun.first_year,
        bool_or(begun.is_created) as is_created,
        bool_or(begun.is_uncertain) as is_uncertain

    from (select * from shares union all select * from creations) as begun

    group by begun.level, begun.function_code, begun.first_year

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
        ) as is_created,
        -- the years between which it is comparable may be doubtful though no step on the way is
        coalesce(
            arg_max(breaks.is_uncertain, breaks.first_year)
                filter (breaks.first_year <= ruled.edition_year),
            false
        )
        or coalesce(
            arg_min(breaks.is_uncertain, breaks.first_year)
                filter (breaks.first_year > ruled.edition_year),
            false
        ) as has_uncertain_bound

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
        )
        or bounded.has_uncertain_bound as is_uncertain

from bounded

group by all;
