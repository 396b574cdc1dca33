-- What sentences and forms say of the year before: the figure itself, or this year's less the
-- change.
-- 文字与绩效表所述的上年数：直接列示，或由本年数与增减额推算
--
-- a row is: one figure of the year before; figure_key is the figure that tells what it is a
--     figure of (this year's, where the year before follows from a change). A change against
--     what was carried out, or against another year than the one before, gives none

create or replace temp table quoted_figure as

with

-- of one sentence: a change is about the figure of the same name before it
sentence_figures as (

    select
        reading_figure.document_key,
        reading_figure.figure_number,
        reading_figure.figure_key,
        reading_figure.figure_kind,
        reading_figure.measure,
        reading_figure.row_label,
        reading_figure.page,
        reading_figure.line,
        coalesce(
            reading_figure.amount_yuan,
            case when reading_figure.quantity = 0 and not reading_figure.doubtful then 0 end
        ) as amount_yuan,
        reading_figure.step_yuan,
        reading_figure.column_label,
        reading_figure.document_year,
        last_value(
            case
                when reading_figure.figure_kind in ('budget', 'final_account')
                    and reading_figure.fiscal_year = reading_figure.document_year
                    then reading_figure.figure_key
            end ignore nulls
        ) over (
            partition by
                reading_figure.document_key, reading_figure.measure, reading_figure.row_label
            order by reading_figure.figure_number
            rows between unbounded preceding and 1 preceding
        ) as own_key

    from reading_figure

    where reading_figure.table_id = 'NARRATIVE'
        and reading_figure.measure <> ''

),

base_words as (

    select
        list(list.word order by list.word) filter (list.base = 'year_before') as year_before,
        list(list.word order by list.word) filter (list.base = 'other') as other

    from vocabulary_list('change_base_word') as list

),

changes as (

    select
        sentence_figures.*,
        try_cast(
            regexp_extract(sentence_figures.column_label, '(20[0-9]{2})', 1) as integer
        ) as base_year,
        len(
            list_filter(
                base_words.year_before,
                lambda word: contains(sentence_figures.column_label, word)
            )
        ) > 0 as is_year_before,
        len(
            list_filter(
                base_words.other, lambda word: contains(sentence_figures.column_label, word)
            )
        ) > 0 as is_other_base

    from sentence_figures

    cross join base_words

    where sentence_figures.figure_kind = 'change_amount'
        and sentence_figures.amount_yuan is not null
        and sentence_figures.own_key is not null

),

implied as (

    select
        own.document_key,
        own.figure_key,
        own.figure_kind,
        own.amount_yuan - changes.amount_yuan as prior_yuan,
        greatest(own.step_yuan, changes.step_yuan) as prior_step_yuan,
        [own.figure_key, changes.figure_key] as places,
        'implied' as quoted_how

    from changes

    inner join sentence_figures as own
        on changes.own_key = own.figure_key

    where own.amount_yuan is not null
        and own.figure_number between changes.figure_number - 3 and changes.figure_number - 1
        and not changes.is_other_base
        and (
            changes.base_year = changes.document_year - 1
            or (changes.base_year is null and changes.is_year_before)
        )

),

stated as (

    select
        reading_figure.document_key,
        reading_figure.figure_key,
        reading_figure.figure_kind,
        reading_figure.amount_yuan as prior_yuan,
        reading_figure.step_yuan as prior_step_yuan,
        [reading_figure.figure_key] as places,
        'stated' as quoted_how

    from reading_figure

    where reading_figure.fiscal_year = reading_figure.document_year - 1
        and reading_figure.figure_kind in ('budget', 'final_account')
        and reading_figure.amount_yuan is not null
        and not regexp_matches(reading_figure.table_id, '^(BUD|FIN)[0-9]')

),

quoted as (

    select * from implied

    union all

    select * from stated

)

select quoted.*, check_document.disclosure_key

from quoted

inner join check_document
    on quoted.document_key = check_document.document_key;
