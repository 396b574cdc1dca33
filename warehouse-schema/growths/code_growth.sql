-- How amounts by code grew from the year before, where the two are the same thing.
-- 各单位各科目逐年增减
--
-- a row is: one pair of amounts with what keeps it from being compared

create or replace temp table code_growth as

with

doubtful as (

    select
        code_pair.pair_number,
        array_to_string(list_sort(list_distinct(list(code_doubt.rule_name))), '、') as doubt

    from code_pair

    inner join code_doubt
        on code_pair.line_number = code_doubt.line_number
        and code_pair.level = code_doubt.level
        and starts_with(code_pair.comparable_code, code_doubt.code_prefix)

    group by code_pair.pair_number

),

-- where the document prints the sum, that is the figure to look at
printed_sums as (

    select
        code_pair.pair_number,
        min(figure.figure_key) as figure_key

    from code_pair

    inner join year_line
        on code_pair.line_number = year_line.line_number

    inner join mart_printed_figure as figure
        on year_line.document_key = figure.document_key
        and code_pair.amount_yuan = figure.amount_yuan
        and code_pair.comparable_code = figure.matched_code
        and year_line.dimension = figure.matched_dimension

    where code_pair.part_count > 1

    group by code_pair.pair_number

),

compared as (

    select
        code_pair.* exclude (figure_key),
        coalesce(printed_sums.figure_key, code_pair.figure_key) as figure_key,
        code_pair.part_count > 1 and printed_sums.figure_key is null as is_added_up,
        doubtful.doubt,
        year_line.peer_group,
        year_line.dimension,
        year_line.money,
        year_line.body_key,
        year_line.scope,
        year_line.division_kind,
        case
            when year_line.prior_year is not null
                then doubtful.doubt is null and not year_line.is_of_other_area
        end as is_comparable,
        case
            when year_line.prior_year is not null
                then coalesce(code_pair.amount_yuan, 0) - coalesce(code_pair.prior_year_yuan, 0)
        end as change_yuan

    from code_pair

    inner join year_line
        on code_pair.line_number = year_line.line_number

    left join doubtful
        on code_pair.pair_number = doubtful.pair_number

    left join printed_sums
        on code_pair.pair_number = printed_sums.pair_number

)

select
    compared.*,
    -- a negative base gives no growth
    case
        when compared.is_comparable and compared.barred_checks is null
            then cast(compared.change_yuan as double)
                / nullif(greatest(compared.prior_year_yuan, 0), 0)
    end as growth_share

from compared;
