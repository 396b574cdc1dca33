-- Each amount of the text beside the line of a table that must show it too.
-- 文字说明中的金额与应一致的表内金额
--
-- a row is: one sentence of one check. Where several lines may be meant (with and without what was
-- carried over, all money or one budget) one that agrees is taken; where none agrees and they
-- differ among themselves, nobody can say what the sentence is about

create or replace temp view sentence_pairing as

with

counterparts as (

    select
        list.check_id,
        list.measure,
        coalesce(list.book, '') as book,
        list.table_id,
        list.line_measure,
        coalesce(list.line_code, '') as line_code,
        cast(list.precedence as integer) as precedence

    from read_csv(vocabulary_file('sentence_counterpart'), all_varchar = true, header = true)
        as list

),

asked as (

    select
        check_sentence.*,
        counterparts.* exclude (measure, book, line_code),
        coalesce(counterparts.book = check_sentence.book, false) as is_said,
        case
            when counterparts.line_code = '=' then nullif(check_sentence.code, '')
            else counterparts.line_code
        end as line_code

    from check_sentence

    inner join counterparts
        on check_sentence.measure = counterparts.measure

    where check_sentence.figure_kind = check_sentence.stage
        and (
            counterparts.book in ('', check_sentence.book)
            or not check_sentence.is_firm
            or (check_sentence.book = 'fiscal_appropriation' and counterparts.book <> 'whole')
        )

),

lines as (

    select
        check_line.disclosure_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.measure as line_measure,
        check_line.code as line_code,
        check_line.document_key as line_document_key,
        concat_ws(' ', check_line.row_label, check_line.column_label) as line_label,
        check_line.amount_yuan,
        check_line.step_yuan,
        check_line.figure_key

    from check_line

    union all by name

    select
        blank_line.disclosure_key,
        blank_line.figure_kind,
        blank_line.table_id,
        blank_line.line_measure,
        blank_line.line_code,
        '空白（' || concat_ws(' ', blank_line.row_label, blank_line.column_label) || '已平）'
            as line_label,
        cast(0 as decimal(18, 2)) as amount_yuan,
        blank_line.step_yuan,
        blank_line.figure_key

    from blank_line

),

found as (

    select
        asked.*,
        lines.* exclude (
            disclosure_key, figure_kind, table_id, line_measure, line_code, step_yuan, figure_key
        ),
        lines.figure_key as line_figure_key,
        greatest(asked.step_yuan, lines.step_yuan) as tolerance_yuan,
        abs(asked.stated_value - lines.amount_yuan)
            <= greatest(asked.step_yuan, lines.step_yuan) as is_agreeing

    from asked

    left join lines
        on asked.disclosure_key = lines.disclosure_key
        and asked.figure_kind = lines.figure_kind
        and asked.table_id = lines.table_id
        and asked.line_measure = lines.line_measure
        and asked.line_code = lines.line_code
        and (lines.line_document_key is not null or asked.stated_value = 0)

),

ranked as (

    select
        found.*,
        max(found.amount_yuan) over sentence - min(found.amount_yuan) over sentence
            > max(found.tolerance_yuan) over sentence as is_open,
        row_number() over (
            partition by found.check_id, found.figure_key
            order by
                found.is_agreeing desc nulls last,
                found.is_said desc,
                found.line_document_key is null,
                found.precedence,
                found.line_figure_key
        ) as line_rank

    from found

    window sentence as (partition by found.check_id, found.figure_key)

)

select
    ranked.check_id,
    ranked.document_key,
    ranked.disclosure_key,
    nullif(ranked.line_document_key, ranked.document_key) as other_document_key,
    ranked.figure_kind,
    ranked.table_id,
    ranked.measure,
    ranked.row_label as subject,
    ranked.stated_value as stated_yuan,
    ranked.figure_key as stated_place,
    ranked.amount_yuan as line_yuan,
    ranked.table_id || ' ' || ranked.line_label as line_label,
    ranked.line_figure_key as line_place,
    ranked.tolerance_yuan,
    case when ranked.is_open and not ranked.is_agreeing then 'insufficient_data' end as verdict,
    case when ranked.is_open and not ranked.is_agreeing then 'condition_open' end as reason

from ranked

where ranked.line_rank = 1;
