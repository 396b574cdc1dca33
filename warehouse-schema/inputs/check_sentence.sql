-- Amounts and counts that the text of a document states of its own year, and the money they are
-- about.
-- 文字说明中本年度的金额与数量，及其口径
--
-- a row is: one amount or count in a sentence of the publisher, of the kind that the document is
-- about; a share in per cent has rows too. book is the budget that the heading names: whole for
-- all money, blank where it names none. It is firm where the words cannot mean another budget

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

    from read_csv(vocabulary_file('sentence_book'), all_varchar = true, header = true) as list

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

)

select
    reading_figure.document_key,
    check_document.disclosure_key,
    check_document.stage,
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
    );
