-- Amounts and counts that the text of a document states of its own year, and the money they are
-- about.
-- 文字说明中本年度的金额与数量，及其口径
--
-- a row is: one amount or count in a sentence of the publisher, of the kind that the document is
-- about; a share in per cent has rows too, and a paragraph that says there is nothing has one of
-- 0. book is the budget that the heading names: whole for all money, blank where it names none.
-- It is firm where the words cannot mean another budget

create or replace temp table check_sentence as

with

words as (

    select
        list.words,
        case
            when list.fact_table = 'fact_expenditure' then 'whole'
            else coalesce(list.partition_code, '')
        end as book,
        cast(list.precedence as integer) as precedence

    from vocabulary_list('sentence_book') as list

    where list.fact_table <> 'fact_basic_expenditure'

),

headings as (

    select distinct reading_figure.table_title

    from reading_figure

    where reading_figure.table_id = 'NARRATIVE' and reading_figure.table_title <> ''

),

-- 一般公共预算财政拨款 is the fund, not all grants
named_books as (

    select
        headings.table_title,
        arg_min(words.book, (words.precedence, words.words)) as book,
        min(words.precedence) < 3 as is_firm

    from headings

    inner join words
        on contains(headings.table_title, words.words)

    group by headings.table_title

),

none_patterns as (

    select
        list.measure,
        list.subject,
        list.word,
        list.pattern,
        coalesce(list.section, '') as section

    from vocabulary_list('none_statement') as list

),

-- the words first, since a pattern that varies by row is compiled for each row; bodies that have
-- nothing say so in the same words, and each wording is asked once
none_wordings as materialized (

    select distinct
        narrative.section,
        narrative.text,
        none_patterns.measure,
        none_patterns.subject,
        none_patterns.pattern

    from printed.narrative as narrative

    inner join none_patterns
        on contains(narrative.section || narrative.text, none_patterns.word)
        and contains(narrative.section, none_patterns.section)

    where regexp_matches(narrative.text, '无|没有|未安排|未编制|不涉及|未发生|为零')

),

said_wordings as materialized (

    select distinct
        none_wordings.section,
        none_wordings.text,
        none_wordings.measure,
        none_wordings.subject

    from none_wordings

    where regexp_matches(none_wordings.text, none_wordings.pattern)

),

-- what holds for those who have nothing says nothing of this publisher; nor does another year
none_statements as (

    select
        narrative.document_key,
        said_wordings.measure,
        said_wordings.subject,
        narrative.section,
        narrative.page,
        narrative.line,
        narrative.document_key || '.n' || narrative.paragraph_number as paragraph_key

    from printed.narrative as narrative

    inner join said_wordings
        on narrative.section = said_wordings.section
        and narrative.text = said_wordings.text

    inner join check_document
        on narrative.document_key = check_document.document_key

    where not regexp_matches(narrative.text, '的[，,]仍|如无|若无')
        and regexp_extract(narrative.text, '20[0-9]{2}') in (
            '', cast(check_document.fiscal_year as varchar)
        )

    group by all

)

select
    reading_figure.document_key,
    check_document.disclosure_key,
    check_document.stage,
    reading_figure.fiscal_year,
    reading_figure.figure_number,
    reading_figure.figure_kind,
    reading_figure.table_title as heading,
    reading_figure.measure,
    reading_figure.code,
    reading_figure.row_label,
    reading_figure.column_label as compared_with,
    coalesce(named_books.book, '') as book,
    coalesce(named_books.is_firm, false) as is_firm,
    reading_figure.figure_value as stated_value,
    reading_figure.step_yuan,
    reading_figure.printed_unit,
    reading_figure.page,
    reading_figure.line,
    reading_figure.figure_key

from reading_figure

inner join check_document
    on reading_figure.document_key = check_document.document_key

inner join table_body
    on reading_figure.document_key = table_body.document_key
    and reading_figure.body_code = table_body.body_code
    and reading_figure.body_name = table_body.body_name

left join named_books
    on reading_figure.table_title = named_books.table_title

where reading_figure.table_id = 'NARRATIVE'
    and reading_figure.measure <> ''
    and reading_figure.figure_value is not null
    and table_body.is_publisher
    and (
        reading_figure.figure_kind = 'actual'
        or (
            reading_figure.fiscal_year = reading_figure.document_year
            and reading_figure.figure_kind in (check_document.stage, 'share_percent')
        )
    )

union all by name

select
    none_statements.document_key,
    check_document.disclosure_key,
    check_document.stage,
    check_document.fiscal_year,
    check_document.stage as figure_kind,
    none_statements.section as heading,
    none_statements.measure,
    '' as code,
    none_statements.subject || '（文字称无）' as row_label,
    '' as compared_with,
    '' as book,
    false as is_firm,
    0 as stated_value,
    0 as step_yuan,
    none_statements.page,
    none_statements.line,
    none_statements.paragraph_key as figure_key

from none_statements

inner join check_document
    on none_statements.document_key = check_document.document_key;
