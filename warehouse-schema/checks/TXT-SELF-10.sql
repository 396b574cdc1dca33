-- The prior-year figure implied by a change is the one printed elsewhere.
-- 推算上年数与所列上年数一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text, BUD11
-- condition: 表格或他处印有同一事项的上年数，且本年数相同 | a form, a table or another sentence
--     prints the year before of the same subject, and the same amount for this year
-- tolerance: E
-- bars: none
-- a row is: one change and one place that prints the amount of the year before

insert into check_case by name

with

changes as (

    select
        statement.*,
        regexp_matches(statement.compared_with, '执行|决算') as is_with_outcome

    from check_statement as statement

    where statement.figure_kind = 'change_amount'
        and statement.amount_yuan is not null
        and statement.now_yuan is not null
        and statement.compared_kind is null
        and not statement.is_other_scope
        and not statement.doubtful
        and coalesce(statement.fiscal_year, statement.document_year) = statement.document_year

),

earlier_sentences as (

    select
        changes.figure_key as change_key,
        '文中所列上年数' as source,
        null as own_yuan,
        first(earlier.amount_yuan order by earlier.figure_number) as prior_yuan,
        first(earlier.step_yuan order by earlier.figure_number) as step_yuan,
        list(earlier.figure_key order by earlier.figure_number) as prior_keys

    from changes

    inner join check_statement as earlier
        on changes.document_key = earlier.document_key
        and changes.subject = earlier.subject
        and changes.document_year - 1 = earlier.fiscal_year
        and earlier.is_level
        and earlier.amount_yuan is not null
        and changes.is_with_outcome
            = (earlier.figure_kind in ('execution', 'final_account'))

    group by changes.figure_key

    having min(earlier.amount_yuan) = max(earlier.amount_yuan)

),

counterparts as (

    select list.measure, list.alternative, list.counterpart

    from vocabulary_list('statement_counterpart') as list

),

form_amounts as (

    select
        reading_figure.document_key,
        reading_figure.measure,
        min(reading_figure.amount_yuan) filter (
            where reading_figure.fiscal_year = reading_figure.document_year
        ) as own_yuan,
        min(reading_figure.amount_yuan) filter (
            where reading_figure.fiscal_year = reading_figure.document_year - 1
        ) as prior_yuan,
        max(reading_figure.step_yuan) as step_yuan,
        min(reading_figure.figure_key) filter (
            where reading_figure.fiscal_year = reading_figure.document_year - 1
        ) as prior_key

    from reading_figure

    where starts_with(reading_figure.measure, 'department_')
        and reading_figure.figure_kind = 'budget'
        and reading_figure.amount_yuan is not null

    group by reading_figure.document_key, reading_figure.measure

    -- a form for each of several bodies says nothing of the whole
    having count(*) filter (where reading_figure.fiscal_year = reading_figure.document_year) = 1
        and count(*) filter (where reading_figure.fiscal_year = reading_figure.document_year - 1)
            = 1

),

counterpart_counts as (

    select counterparts.measure, counterparts.alternative, count(*) as part_count

    from counterparts

    group by counterparts.measure, counterparts.alternative

),

forms as (

    select
        changes.figure_key as change_key,
        '绩效目标表上年数' as source,
        sum(form_amounts.own_yuan) as own_yuan,
        sum(form_amounts.prior_yuan) as prior_yuan,
        sum(form_amounts.step_yuan) as step_yuan,
        list(form_amounts.prior_key order by form_amounts.prior_key) as prior_keys

    from changes

    inner join counterparts
        on changes.measure = counterparts.measure

    inner join counterpart_counts
        on counterparts.measure = counterpart_counts.measure
        and counterparts.alternative = counterpart_counts.alternative

    inner join form_amounts
        on changes.document_key = form_amounts.document_key
        and counterparts.counterpart = form_amounts.measure

    where not changes.is_with_outcome

    group by changes.figure_key, counterparts.alternative, counterpart_counts.part_count

    having count(*) = counterpart_counts.part_count

),

-- rows that print both years
table_rows as (

    select
        reading_figure.document_key,
        reading_figure.table_number,
        reading_figure.row_number,
        reading_figure.dimension,
        reading_figure.code,
        reading_figure.measure,
        any_value(reading_figure.table_title) as table_title,
        min(reading_figure.amount_yuan) filter (
            where reading_figure.fiscal_year = reading_figure.document_year
        ) as own_yuan,
        min(reading_figure.amount_yuan) filter (
            where reading_figure.fiscal_year = reading_figure.document_year - 1
        ) as prior_yuan,
        max(reading_figure.step_yuan) as step_yuan,
        min(reading_figure.figure_key) filter (
            where reading_figure.fiscal_year = reading_figure.document_year - 1
        ) as prior_key,
        bool_or(
            reading_figure.fiscal_year = reading_figure.document_year - 1
            and reading_figure.figure_kind in ('execution', 'final_account')
        ) as is_outcome

    from reading_figure

    where reading_figure.code <> ''
        and reading_figure.table_id not in ('NARRATIVE', 'OTHER', 'PERF')
        and reading_figure.amount_yuan is not null

    group by
        reading_figure.document_key,
        reading_figure.table_number,
        reading_figure.row_number,
        reading_figure.dimension,
        reading_figure.code,
        reading_figure.measure

    having own_yuan is not null and prior_yuan is not null

),

tables as (

    select
        changes.figure_key as change_key,
        '表内上年数' as source,
        table_rows.own_yuan,
        table_rows.prior_yuan,
        table_rows.step_yuan,
        [table_rows.prior_key] as prior_keys

    from changes

    inner join table_rows
        on changes.document_key = table_rows.document_key
        and changes.dimension = table_rows.dimension
        and changes.code = table_rows.code
        and changes.is_with_outcome = table_rows.is_outcome

    where changes.code <> ''

),

priors as (

    select * from earlier_sentences

    union all

    select * from forms

    union all

    select * from tables

)

select
    'TXT-SELF-10' as check_id,
    changes.document_key,
    changes.figure_kind,
    'NARRATIVE' as table_id,
    changes.subject_name || ' 上年数' as subject,
    '本年数减增减额' as left_label,
    changes.now_yuan - changes.amount_yuan as left_value,
    [changes.figure_key, changes.now_key] as left_places,
    priors.source as right_label,
    priors.prior_yuan as right_value,
    priors.prior_keys as right_places,
    (
        changes.now_step_yuan + coalesce(priors.step_yuan, 0)
        + case when changes.is_word then 0 else changes.step_yuan end
    ) / 2 as tolerance,
    -- the same subject and base: this year's amounts agree
    case
        when abs(changes.now_yuan - priors.own_yuan)
            > (changes.now_step_yuan + priors.step_yuan) / 2
            then 'insufficient_data'
    end as verdict,
    'condition_open' as reason

from changes

inner join priors
    on changes.figure_key = priors.change_key;
