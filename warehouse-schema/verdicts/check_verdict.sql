-- What becomes of each case: pass, fail, or why it could not be checked.
-- 各比较项的结论
--
-- a row is: one case of one check, its number being the row of check_case, which holds the rest; the
-- structural sentinel and figures read with doubt come before the comparison

create or replace temp table check_verdict as

with

-- the rounding envelope of a case counts each figure with its own last digit
summed_places as (

    select
        check_case.rowid as case_number,
        unnest(
            list_distinct(list_concat(check_case.left_places, check_case.right_places))
        ) as place_key

    from check_case

    inner join dim_check
        on check_case.check_id = dim_check.check_id

    where starts_with(dim_check.tolerance, 'E')
        and check_case.unit = '元'
        and check_case.tolerance is not null

),

coarse_cases as (

    select
        summed_places.case_number,
        sum(coarse_figure.excess_yuan) / 2 as excess_yuan

    from summed_places

    inner join coarse_figure
        on summed_places.place_key = coarse_figure.figure_key

    group by summed_places.case_number

),

cases as (

    select
        check_case.rowid as case_number,
        check_case.check_id,
        check_case.left_value,
        check_case.left_places,
        check_case.right_value,
        check_case.right_places,
        check_case.relation,
        check_case.verdict,
        check_case.severity,
        check_case.reason,
        check_case.note,
        check_case.is_about_words,
        check_case.tolerance + coalesce(coarse_cases.excess_yuan, 0) as tolerance

    from check_case

    left join coarse_cases
        on check_case.rowid = coarse_cases.case_number

),

compared as (

    select
        check_case.*,
        dim_check.is_sentinel,
        case
            when check_case.verdict is not null then check_case.verdict
            when check_case.left_value is null or check_case.right_value is null
                then 'insufficient_data'
            when check_case.relation = 'at_most'
                and check_case.left_value
                    <= check_case.right_value + coalesce(check_case.tolerance, 0)
                then 'pass'
            when check_case.relation = 'at_least'
                and check_case.left_value
                    >= check_case.right_value - coalesce(check_case.tolerance, 0)
                then 'pass'
            when abs(check_case.left_value - check_case.right_value)
                <= coalesce(check_case.tolerance, 0)
                then 'pass'
            else 'fail'
        end as outcome

    from cases as check_case

    inner join dim_check
        on check_case.check_id = dim_check.check_id

),

doubtful_figures as (

    select reading_figure.figure_key as place_key, 'doubtful_figure' as reason

    from reading_figure

    where reading_figure.doubtful

    union all

    -- an indicator row whose text was joined, or whose value was placed in its year, by rule
    select check_indicator.indicator_key as place_key, 'doubtful_indicator' as reason

    from check_indicator

    where check_indicator.is_doubtful

),

-- figures that a person has seen to be printed so
confirmed_figures as (

    select list(reading_figure.figure_key) as figure_keys

    from stg_confirmed_figure as confirmed

    inner join reading_figure
        on confirmed.document_key = reading_figure.document_key
        and coalesce(confirmed.page, 0) = coalesce(reading_figure.page, 0)
        and coalesce(confirmed.row_label, '') = coalesce(reading_figure.row_label, '')
        and coalesce(confirmed.column_label, '') = coalesce(reading_figure.column_label, '')
        and confirmed.printed_text = reading_figure.printed_text

),

sentinel_failures as (

    select
        compared.case_number,
        compared.left_places,
        coalesce(
            list_has_all(confirmed_figures.figure_keys, compared.left_places), false
        ) as is_confirmed

    from compared

    cross join confirmed_figures

    where compared.is_sentinel and compared.outcome = 'fail'

),

-- a marked total gives one finding, its own
marked_figures as (

    select distinct
        unnest(sentinel_failures.left_places) as place_key,
        'structure_broken' as reason

    from sentinel_failures

    where not sentinel_failures.is_confirmed

),

bad_places as (

    select * from doubtful_figures

    union all

    select * from marked_figures

),

used_places as (

    select
        compared.case_number,
        compared.is_sentinel,
        compared.is_about_words,
        unnest(list_concat(compared.left_places, compared.right_places)) as place_key

    from compared

    where compared.outcome in ('pass', 'fail')

),

doubted_cases as (

    select
        used_places.case_number,
        max(replace(bad_places.reason, 'indicator', 'figure')) filter (
            where bad_places.reason <> 'doubtful_indicator'
                or not coalesce(used_places.is_about_words, false)
        ) as reason

    from used_places

    inner join bad_places
        on used_places.place_key = bad_places.place_key
        and (bad_places.reason <> 'structure_broken' or not used_places.is_sentinel)

    group by used_places.case_number

)

select
    compared.case_number,
    compared.tolerance,
    case when sentinel_failures.is_confirmed then 'info' else compared.severity end as severity,
    compared.verdict is null
        and compared.relation = 'equal'
        and compared.left_value <> compared.right_value
        and compared.outcome = 'pass' as is_within_rounding,
    case
        when doubted_cases.reason is not null then 'unreadable'
        else compared.outcome
    end as outcome,
    case
        when doubted_cases.reason is not null then doubted_cases.reason
        when compared.outcome in ('pass', 'fail') then null
        when compared.reason is not null then compared.reason
        when compared.outcome = 'not_applicable' then 'condition_false'
        when compared.left_value is null and compared.right_value is null then 'both_absent'
        else 'side_absent'
    end as reason,
    case
        when sentinel_failures.is_confirmed then '所印数字已经核对'
        when doubted_cases.case_number is not null
            and doubted_cases.reason is null
            and compared.outcome = 'fail'
            then concat_ws(
                '；', rtrim(compared.note, '。'), '所用指标行的文字或位置按规则推定，请核对原文'
            )
        else compared.note
    end as note

from compared

left join doubted_cases
    on compared.case_number = doubted_cases.case_number

left join sentinel_failures
    on compared.case_number = sentinel_failures.case_number;
