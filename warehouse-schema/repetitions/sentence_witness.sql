-- Facts that a sentence about a code states again, of the one book it is about.
-- 按科目陈述金额的文字所复述的事实（只取其所属的一本预算）
--
-- a row is: one fact and one sentence. A sentence is about the book with which it agrees; where
-- it agrees with none, about the one that its heading names, or about any where all money is of
-- one book. Where neither is so nobody can say what it is about, and it stays as printed

create or replace temp table sentence_witness as

with

pairs as (

    select
        sentence_book.figure_key as witness_figure_key,
        sentence_book.fact_table,
        sentence_book.partition_code,
        sentence_book.source_order,
        sentence_book.is_said,
        sentence_book.is_other_fund,
        sentence_book.figure_value as witness_value,
        sentence_book.step_yuan as witness_step_yuan,
        facts.figure_key,
        facts.figure_value,
        facts.step_yuan,
        facts.disclosure_key,
        facts.fiscal_year,
        facts.figure_kind,
        facts.is_closed

    from sentence_book

    inner join document_disclosure
        on sentence_book.document_key = document_disclosure.document_key

    inner join amount_selection as facts
        on document_disclosure.disclosure_key = facts.disclosure_key
        and sentence_book.fact_table = facts.fact_table
        and sentence_book.fiscal_year = facts.fiscal_year
        and sentence_book.figure_kind = facts.figure_kind
        and sentence_book.dimension = facts.dimension
        and sentence_book.is_publisher = facts.is_publisher
        and starts_with(facts.code_path, sentence_book.code)

    where facts.is_fact
        and sentence_book.partition_code in (facts.partition_code, 'fiscal_appropriation')

),

-- money of all funds, of all grants, and of each fund
book_totals as (

    select
        amount_selection.disclosure_key,
        amount_selection.fact_table,
        books.partition_code,
        amount_selection.fiscal_year,
        amount_selection.figure_kind,
        sum(amount_selection.figure_value) as total_value,
        rounding_envelope(count(*), max(amount_selection.step_yuan)) as tolerance

    from amount_selection

    inner join (
        select distinct stg_amount_source.fact_table, stg_amount_source.partition_code
        from stg_amount_source
        where stg_amount_source.source_table = 'REPEATED'
    ) as books
        on amount_selection.fact_table = books.fact_table
        and books.partition_code in (amount_selection.partition_code, 'fiscal_appropriation')

    where amount_selection.is_fact and amount_selection.is_publisher

    group by all

),

whole_books as (

    select totals.*

    from book_totals as totals

    inner join book_totals as others
        on totals.disclosure_key = others.disclosure_key
        and totals.fiscal_year = others.fiscal_year
        and totals.figure_kind = others.figure_kind
        and (totals.fact_table, others.fact_table) in (
            ('fact_grant_expenditure', 'fact_expenditure'),
            ('fact_expenditure', 'fact_grant_expenditure')
        )
        and others.partition_code in ('', 'fiscal_appropriation')

    where abs(totals.total_value - others.total_value)
        <= greatest(totals.tolerance, others.tolerance)

),

statements as (

    select
        pairs.witness_figure_key,
        pairs.fact_table,
        pairs.partition_code,
        abs(pairs.witness_value - sum(pairs.figure_value)) <= rounding_envelope(
            count(*), greatest(pairs.witness_step_yuan, max(pairs.step_yuan))
        ) as is_agreeing,
        pairs.is_said or (
            bool_or(whole_books.fact_table is not null) and not pairs.is_other_fund
        ) as is_about_it,
        -- the table may lack the line that the sentence counts
        bool_and(pairs.is_closed is distinct from false) as is_complete,
        pairs.is_said,
        pairs.source_order

    from pairs

    left join whole_books
        on pairs.disclosure_key = whole_books.disclosure_key
        and pairs.fact_table = whole_books.fact_table
        and pairs.partition_code = whole_books.partition_code
        and pairs.fiscal_year = whole_books.fiscal_year
        and pairs.figure_kind = whole_books.figure_kind

    group by
        pairs.witness_figure_key,
        pairs.fact_table,
        pairs.partition_code,
        pairs.witness_value,
        pairs.witness_step_yuan,
        pairs.is_said,
        pairs.is_other_fund,
        pairs.source_order

),

chosen_statements as (

    select
        statements.*,
        row_number() over (
            partition by statements.witness_figure_key
            order by
                statements.is_agreeing desc,
                statements.is_said desc,
                statements.source_order
        ) as book_rank

    from statements

    where statements.is_agreeing or (statements.is_about_it and statements.is_complete)

)

select
    pairs.fact_table,
    pairs.figure_key,
    pairs.witness_figure_key,
    pairs.figure_value,
    pairs.witness_value,
    pairs.step_yuan,
    pairs.witness_step_yuan

from chosen_statements

inner join pairs
    on chosen_statements.witness_figure_key = pairs.witness_figure_key
    and chosen_statements.fact_table = pairs.fact_table
    and chosen_statements.partition_code = pairs.partition_code

where chosen_statements.book_rank = 1;
