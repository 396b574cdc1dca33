-- Each amount of the text beside the line of a table that must show it too.
-- 文字说明中的金额与应一致的表内金额
--
-- a row is: one sentence of one check. Of the lines that may be meant (with and without what was
-- carried over, all money or one budget) one that agrees is taken. Where none agrees, the
-- sentence is wrong about the budget that its heading names, or about all alike; else nobody can
-- say what it is about

create or replace temp table sentence_pairing as

with

counterparts as (

    select
        list.check_id,
        list.measure,
        coalesce(list.book, '') as line_book,
        list.table_id,
        coalesce(list.line_measure, '') as line_measure,
        list.line_code,
        cast(list.precedence as integer) as precedence

    from vocabulary_list('sentence_counterpart') as list

),

asked as materialized (

    select
        check_sentence.*,
        counterparts.* exclude (measure, line_code),
        counterparts.line_book in ('', check_sentence.book) as is_said,
        case
            when counterparts.line_code = '=' then nullif(check_sentence.code, '')
            else coalesce(counterparts.line_code, '')
        end as line_code

    from check_sentence

    inner join counterparts
        on check_sentence.measure = counterparts.measure

    where check_sentence.figure_kind = check_sentence.stage
        and (
            counterparts.line_book in ('', check_sentence.book)
            or not check_sentence.is_firm
            or (
                check_sentence.book = 'fiscal_appropriation'
                and counterparts.line_book <> 'whole'
            )
        )

),

-- of other tables only the one about operating expenses repeats codes of its own
expense_tables as (

    select distinct check_line.document_key, check_line.table_number

    from check_line

    where check_line.table_id = 'OTHER' and check_line.measure = 'agency_operating_expense'

),

doubtful_figures as (

    select reading_figure.figure_key

    from reading_figure

    where reading_figure.doubtful

),

lines as (

    select
        check_line.disclosure_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.measure as line_measure,
        check_line.code as line_code,
        check_line.document_key as line_document_key,
        check_line.row_label,
        check_line.column_label,
        cast(null as varchar) as class_label,
        false as is_blank,
        doubtful_figures.figure_key is not null as is_doubtful,
        check_line.amount_yuan,
        check_line.step_yuan,
        [check_line.figure_key] as places

    from check_line

    left join doubtful_figures
        on check_line.figure_key = doubtful_figures.figure_key

    left join expense_tables
        on check_line.document_key = expense_tables.document_key
        and check_line.table_number = expense_tables.table_number

    where check_line.table_id <> 'OTHER' or expense_tables.table_number is not null

    union all by name

    select
        class_sum.* exclude (document_key, table_number, line_label),
        class_sum.document_key as line_document_key,
        class_sum.line_label as class_label,
        'classes' as line_measure,
        false as is_blank,
        false as is_doubtful

    from class_sum

    union all by name

    select
        blank_line.disclosure_key,
        blank_line.figure_kind,
        blank_line.table_id,
        unnest([blank_line.line_measure, 'no_' || blank_line.line_measure]) as line_measure,
        blank_line.line_code,
        blank_line.row_label,
        blank_line.column_label,
        true as is_blank,
        false as is_doubtful,
        cast(0 as decimal(18, 2)) as amount_yuan,
        blank_line.step_yuan,
        [blank_line.figure_key] as places

    from blank_line

),

found as materialized (

    select
        asked.check_id,
        asked.figure_key,
        asked.document_key,
        asked.disclosure_key,
        asked.figure_kind,
        asked.table_id,
        asked.measure,
        asked.row_label,
        asked.stated_value,
        asked.is_said,
        asked.line_book,
        asked.precedence,
        lines.line_document_key,
        lines.row_label as line_row_label,
        lines.column_label as line_column_label,
        lines.class_label,
        lines.is_blank,
        lines.is_doubtful,
        lines.amount_yuan,
        lines.places,
        greatest(asked.step_yuan, lines.step_yuan) as tolerance_yuan,
        abs(asked.stated_value - lines.amount_yuan)
            <= greatest(asked.step_yuan, lines.step_yuan) as is_agreeing

    from asked

    inner join lines
        on asked.disclosure_key = lines.disclosure_key
        and asked.figure_kind = lines.figure_kind
        and asked.table_id = lines.table_id
        and asked.line_measure = lines.line_measure
        and asked.line_code = lines.line_code
        -- a blank shows that there is nothing; what was carried over may stand in other lines, and
        -- a fund without income of the year may spend what it has
        and (
            not lines.is_blank
            or asked.stated_value = 0
            or not (starts_with(asked.measure, 'carry_') or starts_with(asked.line_measure, 'no_'))
        )

),

-- the first line of each budget stands for it; its other lines are other readings of the same
budgets as (

    select
        found.check_id,
        found.figure_key,
        found.is_said,
        max(found.amount_yuan) - min(found.amount_yuan) > max(found.tolerance_yuan) as is_open

    from (
        select
            found.*,
            found.precedence = min(found.precedence) over (
                partition by
                    found.check_id, found.figure_key, found.is_said, found.line_book
            ) as is_first

        from found
    ) as found

    where found.is_first

    group by found.check_id, found.figure_key, found.is_said

),

taken as (

    select found.*

    from found

    qualify row_number() over (
        partition by found.check_id, found.figure_key
        order by
            found.is_agreeing desc,
            found.is_doubtful,
            found.is_said desc,
            found.is_blank,
            found.precedence,
            found.places
    ) = 1

),

-- most sentences could mean lines of several budgets, of which the tables print few
unanswered as (

    select asked.*

    from asked

    anti join taken
        on asked.check_id = taken.check_id
        and asked.figure_key = taken.figure_key

    qualify row_number() over (
        partition by asked.check_id, asked.figure_key
        order by asked.is_said desc, asked.precedence, asked.measure
    ) = 1

)

select
    taken.check_id,
    taken.document_key,
    taken.disclosure_key,
    nullif(taken.line_document_key, taken.document_key) as other_document_key,
    taken.figure_kind,
    'NARRATIVE' as table_id,
    taken.measure,
    taken.row_label as subject,
    taken.stated_value as left_value,
    [taken.figure_key] as left_places,
    case
        when taken.class_label is not null
            then known_table_name(taken.table_id) || taken.class_label
        else line_name(taken.table_id, taken.line_row_label, taken.line_column_label)
            || case when taken.is_blank then '（已平，本项空白）' else '' end
    end as right_label,
    taken.amount_yuan as right_value,
    taken.places as right_places,
    taken.tolerance_yuan as tolerance,
    case
        when budgets.is_open and not taken.is_agreeing then 'insufficient_data'
    end as verdict,
    case when budgets.is_open and not taken.is_agreeing then 'condition_open' end as reason

from taken

left join budgets
    on taken.check_id = budgets.check_id
    and taken.figure_key = budgets.figure_key
    and taken.is_said = budgets.is_said

union all by name

select
    unanswered.check_id,
    unanswered.document_key,
    unanswered.disclosure_key,
    unanswered.figure_kind,
    'NARRATIVE' as table_id,
    unanswered.measure,
    unanswered.row_label as subject,
    unanswered.stated_value as left_value,
    [unanswered.figure_key] as left_places,
    '表内金额' as right_label,
    unanswered.step_yuan as tolerance

from unanswered;
