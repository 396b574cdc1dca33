-- Sentences about a code, and the books whose facts they may state again: all expenditure, that
-- of grants, or that of one fund.
-- 按科目陈述金额的文字，及其可能复述的预算（全部支出、财政拨款支出或某一本预算）
--
-- a row is: one sentence about the document's own year and one book; is_said where the heading
-- names this book, is_other_fund where it names one fund and this book is not it

create or replace temp table sentence_book as

with

sentences as (

    select
        reading_figure.figure_key,
        reading_figure.document_key,
        reading_figure.fiscal_year,
        reading_figure.figure_kind,
        reading_figure.table_title,
        reading_figure.measure,
        reading_figure.dimension,
        reading_figure.code,
        reading_figure.figure_value,
        reading_figure.step_yuan,
        table_body.is_publisher

    from reading_figure

    inner join table_body
        on reading_figure.document_key = table_body.document_key
        and reading_figure.body_code = table_body.body_code
        and reading_figure.body_name = table_body.body_name

    where reading_figure.table_id = 'NARRATIVE'
        and reading_figure.role = 'item'
        and reading_figure.code <> ''
        and reading_figure.figure_value is not null
        and not reading_figure.doubtful
        and reading_figure.fiscal_year = reading_figure.document_year

),

words as (

    select
        list.words,
        list.fact_table,
        coalesce(list.partition_code, '') as partition_code,
        cast(list.precedence as integer) as precedence

    from vocabulary_list('sentence_book') as list

),

-- 一般公共预算财政拨款 is the fund, not all grants
said_books as (

    select
        sentences.figure_key,
        arg_min((words.fact_table, words.partition_code), words.precedence) as book

    from sentences

    inner join words
        on contains(sentences.table_title, words.words)

    inner join stg_amount_source
        on stg_amount_source.source_table = 'REPEATED'
        and sentences.measure = stg_amount_source.measure
        and words.fact_table = stg_amount_source.fact_table
        and words.partition_code = stg_amount_source.partition_code

    group by sentences.figure_key

)

select
    sentences.* exclude (table_title, measure),
    stg_amount_source.fact_table,
    stg_amount_source.partition_code,
    stg_amount_source.source_order,
    coalesce(
        (stg_amount_source.fact_table, stg_amount_source.partition_code) = said_books.book,
        false
    ) as is_said,
    coalesce(
        said_books.book[2] not in ('', 'fiscal_appropriation')
            and (stg_amount_source.fact_table, stg_amount_source.partition_code)
                <> said_books.book,
        false
    ) as is_other_fund

from sentences

inner join stg_amount_source
    on stg_amount_source.source_table = 'REPEATED'
    and sentences.measure = stg_amount_source.measure

left join said_books
    on sentences.figure_key = said_books.figure_key;
