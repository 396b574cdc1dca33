-- Every span of a code that holds content of a given span, itself first, reform after reform.
-- 支出功能分类科目的历次沿革
--
-- a row is: one span of a code and one span, its own or a later one, that took content of it

create or replace temp table function_lineage as

with recursive

-- what the list says of the end of a span comes first, so that a code given to another thing
-- does not go on; a span of which it says nothing goes on under the same code
steps as (

    select
        succession.function_code,
        succession.last_year,
        succession.rule,
        succession.certainty = 'uncertain' as is_uncertain,
        successor.function_code as next_code,
        successor.last_year as next_last_year

    from stg_function_succession as succession

    inner join stg_function as successor
        on succession.successor_code = successor.function_code
        and succession.first_year between successor.first_year and successor.last_year
        -- every step leads to a span that ends later: where the list is wrong, the walk ends too
        and succession.last_year < successor.last_year

    union all

    select
        span.function_code,
        span.last_year,
        'renamed' as rule,
        false as is_uncertain,
        renamed.function_code as next_code,
        renamed.last_year as next_last_year

    from stg_function as span

    inner join stg_function as renamed
        on span.function_code = renamed.function_code
        and span.last_year + 1 = renamed.first_year

    where not exists (
        select 1
        from stg_function_succession as succession
        where span.function_code = succession.function_code
            and span.last_year = succession.last_year
    )

),

lineage as (

    select
        span.function_code,
        span.first_year,
        span.function_code as reached_code,
        span.last_year as reached_last_year,
        true as is_whole,
        false as has_moved,
        false as has_merged,
        false as is_uncertain

    from stg_function as span

    union

    select
        lineage.function_code,
        lineage.first_year,
        steps.next_code as reached_code,
        steps.next_last_year as reached_last_year,
        lineage.is_whole and steps.rule <> 'split' as is_whole,
        lineage.has_moved or steps.rule = 'moved' as has_moved,
        lineage.has_merged or steps.rule in ('merged', 'split') as has_merged,
        lineage.is_uncertain or steps.is_uncertain as is_uncertain

    from lineage

    inner join steps
        on lineage.reached_code = steps.function_code
        and lineage.reached_last_year = steps.last_year

)

select
    lineage.function_code,
    lineage.first_year,
    lineage.reached_code,
    lineage.reached_last_year,
    lineage.is_whole,
    lineage.has_moved,
    lineage.has_merged,
    lineage.is_uncertain,
    not exists (
        select 1
        from steps
        where lineage.reached_code = steps.function_code
            and lineage.reached_last_year = steps.last_year
    ) as is_end

from lineage;
