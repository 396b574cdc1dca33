-- What sentences state, each figure with its subject, its paragraph, and what it changed from.
-- 文字陈述的数字：事项、所在段落，以及增减所对应的本期数与基数
--
-- a row is: one figure of a sentence of the publisher about something known; a change or rate has
-- the last amount of its subject above it in the section (now), the amount it is compared with
-- where the paragraph states it (before), and the change in yuan that a percentage belongs to

create or replace temp table check_statement as

with

headed_paragraphs as (

    select
        narrative.document_key,
        narrative.paragraph_number,
        narrative.section,
        narrative.page * 100000 + narrative.line as place,
        lag(narrative.section) over (
            partition by narrative.document_key
            order by narrative.paragraph_number
        ) is distinct from narrative.section as is_section_begin

    from printed.narrative as narrative

),

base_words as (

    select
        words.words,
        words.base,
        words.names_a_book,
        cast(words.precedence as integer) as precedence

    from vocabulary_list('statement_base') as words

),

section_bases as (

    select
        sections.section,
        arg_min(base_words.base, (base_words.precedence, base_words.words)) as base

    from (select distinct headed_paragraphs.section from headed_paragraphs) as sections

    inner join base_words
        on contains(sections.section, base_words.words)

    group by sections.section

),

-- a heading below one that names a book is about that book
paragraphs as (

    select
        headed_paragraphs.*,
        count_if(headed_paragraphs.is_section_begin) over above as section_number,
        last_value(
            coalesce(
                section_bases.base,
                case
                    when regexp_matches(headed_paragraphs.section, '^[一二三四五六七八九十]+、|^第')
                        then ''
                end
            )
            ignore nulls
        ) over above as base

    from headed_paragraphs

    left join section_bases
        on headed_paragraphs.section = section_bases.section

    window above as (
        partition by headed_paragraphs.document_key
        order by headed_paragraphs.paragraph_number
        rows between unbounded preceding and current row
    )

    qualify row_number() over (
        partition by headed_paragraphs.document_key, headed_paragraphs.place
        order by headed_paragraphs.paragraph_number desc
    ) = 1

),

-- words before the measure name a book more nearly than the heading: 一般公共预算基本支出
label_bases as (

    select
        labels.row_label,
        arg_min(base_words.base, (base_words.precedence, base_words.words)) as base

    from (
        select distinct reading_figure.row_label
        from reading_figure
        where reading_figure.table_id = 'NARRATIVE'
    ) as labels

    inner join base_words
        on contains(labels.row_label, base_words.words)

    where base_words.names_a_book = 'true'

    group by labels.row_label

),

comparison_words as (

    select words.words, words.base, cast(words.precedence as integer) as precedence

    from vocabulary_list('comparison_base') as words

),

comparison_bases as (

    select
        labels.column_label,
        arg_min(comparison_words.base, (comparison_words.precedence, comparison_words.words))
            as compared_kind

    from (
        select distinct reading_figure.column_label
        from reading_figure
        where reading_figure.table_id = 'NARRATIVE'
    ) as labels

    inner join comparison_words
        on contains(labels.column_label, comparison_words.words)
        and comparison_words.base <> 'other_scope'

    group by labels.column_label

),

figures as (

    select
        reading_figure.document_key,
        dim_document.disclosure_key,
        dim_document.stage,
        reading_figure.document_year,
        reading_figure.fiscal_year,
        reading_figure.figure_key,
        reading_figure.figure_number,
        reading_figure.page * 100000 + reading_figure.line as place,
        reading_figure.figure_kind,
        reading_figure.measure,
        reading_figure.dimension,
        reading_figure.code,
        reading_figure.row_label as label,
        reading_figure.column_label as compared_with,
        comparison_bases.compared_kind,
        reading_figure.printed_text,
        reading_figure.printed_unit,
        reading_figure.quantity,
        reading_figure.step_yuan,
        reading_figure.doubtful,
        concat_ws(
            ' ',
            reading_figure.measure,
            nullif(reading_figure.code, ''),
            case
                when reading_figure.code = ''
                    and (
                        reading_figure.measure = 'project_budget'
                        or starts_with(reading_figure.measure, 'expenditure_function')
                    )
                    then reading_figure.row_label
            end
        ) as subject,
        not regexp_matches(reading_figure.printed_text, '[0-9０-９]') as is_word,
        case
            when reading_figure.amount_yuan is not null then reading_figure.amount_yuan
            when reading_figure.figure_kind = 'change_amount' and reading_figure.printed_unit = ''
                then 0
        end as amount_yuan,
        reading_figure.figure_kind in (
            'budget', 'adjusted_budget', 'execution', 'final_account', 'actual'
        ) as is_level,
        -- what the document is about: its own year, as planned or as spent
        coalesce(
            reading_figure.fiscal_year = reading_figure.document_year
                and (
                    (
                        dim_document.stage = 'final_account'
                        and reading_figure.figure_kind in ('final_account', 'actual')
                    )
                    or (
                        dim_document.stage = 'budget'
                        and reading_figure.figure_kind in ('budget', 'actual')
                    )
                ),
            false
        ) as is_own_level

    from reading_figure

    inner join dim_document
        on reading_figure.document_key = dim_document.document_key
        and dim_document.is_current
        and dim_document.reading_outcome <> 'quarantined'

    inner join table_body
        on reading_figure.document_key = table_body.document_key
        and reading_figure.body_code = table_body.body_code
        and reading_figure.body_name = table_body.body_name
        and table_body.is_publisher

    left join comparison_bases
        on reading_figure.column_label = comparison_bases.column_label

    where reading_figure.table_id = 'NARRATIVE'

),

placed_figures as (

    select
        figures.* exclude (place),
        paragraphs.document_key || '.n' || paragraphs.paragraph_number as paragraph_key,
        paragraphs.paragraph_number,
        paragraphs.section_number,
        paragraphs.section,
        concat_ws('：', nullif(paragraphs.section, ''), figures.label) as subject_name,
        coalesce(
            label_bases.base,
            -- 一般公共预算基本支出 9 万元，其中人员经费 8 万元: the parts are of its book
            case
                when figures.measure in ('expenditure_personnel', 'expenditure_operating')
                    then nullif(
                        last_value(
                            case
                                when figures.measure = 'expenditure_basic'
                                    then coalesce(label_bases.base, '')
                            end
                            ignore nulls
                        ) over above_in_paragraph,
                        ''
                    )
            end,
            paragraphs.base,
            ''
        ) as base,
        row_number() over (
            partition by
                figures.document_key,
                paragraphs.paragraph_number,
                figures.printed_text,
                figures.printed_unit
            order by figures.figure_number
        ) as occurrence,
        {
            'yuan': figures.amount_yuan,
            'step_yuan': figures.step_yuan,
            'figure_key': figures.figure_key,
            'paragraph_number': paragraphs.paragraph_number
        } as statement

    from figures

    asof inner join paragraphs
        on figures.document_key = paragraphs.document_key
        and figures.place >= paragraphs.place

    left join label_bases
        on figures.label = label_bases.row_label

    window above_in_paragraph as (
        partition by figures.document_key, paragraphs.paragraph_number
        order by figures.figure_number
        rows between unbounded preceding and 1 preceding
    )

),

-- the text is long and joined last, since what is sorted is copied
paragraph_texts as materialized (

    select
        narrative.document_key,
        narrative.paragraph_number,
        regexp_replace(narrative.text, '\s', '', 'g') as text

    from printed.narrative as narrative

    semi join placed_figures
        on narrative.document_key = placed_figures.document_key
        and narrative.paragraph_number = placed_figures.paragraph_number

),

-- of changes: the paragraph cut at each number that is printed as the change is
cut_changes as materialized (

    select
        placed_figures.figure_key,
        placed_figures.occurrence,
        string_split_regex(
            paragraph_texts.text,
            '(?:^|[^0-9.,])'
                || regexp_replace(
                    placed_figures.printed_text || placed_figures.printed_unit,
                    '([\[\](){}.*+?|\\^$])',
                    '\\\1',
                    'g'
                )
        ) as pieces

    from placed_figures

    inner join paragraph_texts
        on placed_figures.document_key = paragraph_texts.document_key
        and placed_figures.paragraph_number = paragraph_texts.paragraph_number

    where placed_figures.figure_kind in ('change_amount', 'change_percent')

),

changes as (

    select
        cut_changes.figure_key,
        -- the paragraph from the figure on
        array_to_string(cut_changes.pieces[cut_changes.occurrence + 1:], '，') as rest,
        -- 按同口径比较: the change is not that of the amount stated
        exists (
            from comparison_words
            where comparison_words.base = 'other_scope'
                and contains(
                    array_to_string(cut_changes.pieces[:cut_changes.occurrence], '，'),
                    comparison_words.words
                )
        ) as is_other_scope

    from cut_changes

),

linked_figures as (

    select
        placed_figures.* exclude (statement, occurrence),
        changes.rest,
        coalesce(changes.is_other_scope, false) as is_other_scope,
        placed_figures.figure_kind in ('change_amount', 'change_percent', 'completion_percent')
            as is_comparison,
        last_value(
            case when placed_figures.is_own_level then placed_figures.statement end ignore nulls
        ) over above_in_section as now_stated,
        last_value(
            case
                when placed_figures.is_level
                    and placed_figures.fiscal_year = placed_figures.document_year - 1
                    then placed_figures.statement
            end ignore nulls
        ) over above_in_section as prior_stated,
        last_value(
            case
                when placed_figures.figure_kind = 'adjusted_budget'
                    and placed_figures.fiscal_year = placed_figures.document_year
                    then placed_figures.statement
            end ignore nulls
        ) over above_in_section as adjusted_stated,
        last_value(
            case
                when placed_figures.figure_kind = 'budget'
                    and placed_figures.fiscal_year = placed_figures.document_year
                    then placed_figures.statement
            end ignore nulls
        ) over above_in_section as budget_stated,
        last_value(
            case
                when placed_figures.figure_kind = 'change_amount'
                    and placed_figures.amount_yuan is not null
                    then placed_figures.statement
            end ignore nulls
        ) over compared_alike as change_stated

    from placed_figures

    left join changes
        on placed_figures.figure_key = changes.figure_key

    where placed_figures.measure <> '' and placed_figures.figure_kind <> 'target'

    window
        above_in_section as (
            partition by
                placed_figures.document_key,
                placed_figures.section_number,
                placed_figures.subject
            order by placed_figures.figure_number
            rows between unbounded preceding and 1 preceding
        ),
        compared_alike as (
            partition by
                placed_figures.document_key,
                placed_figures.paragraph_number,
                placed_figures.subject,
                placed_figures.compared_with
            order by placed_figures.figure_number
            rows between unbounded preceding and 1 preceding
        )

),

-- a change in a section of its own is about the one amount that the document gives
only_levels as (

    select
        placed_figures.document_key,
        placed_figures.subject,
        first(placed_figures.statement order by placed_figures.figure_number) as statement

    from placed_figures

    where placed_figures.is_own_level

    group by placed_figures.document_key, placed_figures.subject

    having min(placed_figures.amount_yuan) = max(placed_figures.amount_yuan)

),

linked_comparisons as (

    select
        linked_figures.* exclude (
            now_stated, prior_stated, adjusted_stated, budget_stated, change_stated
        ),
        case
            when not linked_figures.is_comparison or linked_figures.is_other_scope then null
            when linked_figures.now_stated.paragraph_number
                >= linked_figures.paragraph_number - 2
                then linked_figures.now_stated
            else only_levels.statement
        end as now_stated,
        case
            when not linked_figures.is_comparison or linked_figures.is_other_scope then null
            when linked_figures.compared_kind = 'adjusted_budget'
                then linked_figures.adjusted_stated
            when linked_figures.compared_kind = 'budget'
                and linked_figures.stage = 'final_account'
                then linked_figures.budget_stated
            when linked_figures.stage = 'final_account'
                and linked_figures.figure_kind = 'completion_percent'
                then coalesce(linked_figures.budget_stated, linked_figures.adjusted_stated)
            else linked_figures.prior_stated
        end as before_stated,
        case
            when linked_figures.figure_kind = 'change_percent' then linked_figures.change_stated
        end as change_stated

    from linked_figures

    left join only_levels
        on linked_figures.document_key = only_levels.document_key
        and linked_figures.subject = only_levels.subject

),

-- an amount further up is about something else
compared_figures as (

    select
        linked_comparisons.* exclude (before_stated),
        case
            when linked_comparisons.before_stated.paragraph_number
                >= linked_comparisons.paragraph_number - 1
                then linked_comparisons.before_stated
        end as before_stated

    from linked_comparisons

)

select
    compared_figures.* exclude (now_stated, before_stated, change_stated),
    paragraph_texts.text,
    compared_figures.now_stated.yuan as now_yuan,
    compared_figures.now_stated.step_yuan as now_step_yuan,
    compared_figures.now_stated.figure_key as now_key,
    compared_figures.before_stated.yuan as before_yuan,
    compared_figures.before_stated.step_yuan as before_step_yuan,
    compared_figures.before_stated.figure_key as before_key,
    compared_figures.change_stated.yuan as change_yuan,
    compared_figures.change_stated.step_yuan as change_step_yuan,
    compared_figures.change_stated.figure_key as change_key

from compared_figures

inner join paragraph_texts
    on compared_figures.document_key = paragraph_texts.document_key
    and compared_figures.paragraph_number = paragraph_texts.paragraph_number;
