-- What becomes of each case: pass, fail, or why it could not be checked.
-- 各比较项的结论
--
-- a row is: one case of one check; the structural sentinel and figures read with doubt come
-- before the comparison

create or replace temp table check_verdict as

with

compared as (

    select
        check_case.rowid as case_number,
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

    from check_case

    inner join dim_check
        on check_case.check_id = dim_check.check_id

),

doubtful_figures as (

    select reading_figure.figure_key as place_key, 'doubtful_figure' as reason

    from reading_figure

    where reading_figure.doubtful

),

-- figures that a person has seen to be printed so
confirmed_figures as (

    select list(reading_figure.figure_key) as figure_keys

    from read_csv(
            expectation_file('confirmed_figure'), all_varchar = true, header = true
        ) as confirmed

    inner join reading_figure
        on confirmed.document_key = reading_figure.document_key
        and cast(coalesce(confirmed.page, '0') as integer) = coalesce(reading_figure.page, 0)
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
        unnest(list_concat(compared.left_places, compared.right_places)) as place_key

    from compared

    where compared.outcome in ('pass', 'fail')

),

unreadable_cases as (

    select
        used_places.case_number,
        max(bad_places.reason) as reason

    from used_places

    inner join bad_places
        on used_places.place_key = bad_places.place_key
        and (bad_places.reason = 'doubtful_figure' or not used_places.is_sentinel)

    group by used_places.case_number

)

select
    compared.* exclude (outcome, verdict, reason, severity, note),
    case when sentinel_failures.is_confirmed then 'info' else compared.severity end as severity,
    case
        when sentinel_failures.is_confirmed then '所印数字已经核对'
        else compared.note
    end as note,
    compared.verdict is null
        and compared.relation = 'equal'
        and compared.left_value <> compared.right_value
        and compared.outcome = 'pass' as is_within_rounding,
    case
        when unreadable_cases.case_number is not null then 'unreadable'
        else compared.outcome
    end as outcome,
    case
        when unreadable_cases.case_number is not null then unreadable_cases.reason
        when compared.outcome in ('pass', 'fail') then null
        when compared.reason is not null then compared.reason
        when compared.outcome = 'not_applicable' then 'condition_false'
        when compared.left_value is null and compared.right_value is null then 'both_absent'
        else 'side_absent'
    end as reason

from compared

left join unreadable_cases
    on compared.case_number = unreadable_cases.case_number

left join sentinel_failures
    on compared.case_number = sentinel_failures.case_number;
