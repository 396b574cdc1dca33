-- The counts that go with three public expenses: groups, persons, vehicles, receptions.
-- 勾稽关系所用的“三公”经费相关统计数
--
-- a row is: one kind of count of one document, of its own year: that of a table, else the one that
-- a sentence states first

create or replace temp table three_public_count as

with

words as (

    select
        list.count_code,
        list.measure,
        nullif(list.label_pattern, '') as label_pattern,
        cast(list.sort_order as integer) as word_order

    from vocabulary_list('three_public_count') as list

),

counts as (

    select
        reading_figure.document_key,
        words.count_code,
        reading_figure.table_id,
        reading_figure.figure_number,
        reading_figure.figure_key,
        reading_figure.quantity,
        reading_figure.printed_unit,
        min(words.word_order) over (partition by reading_figure.figure_key) = words.word_order
            as is_first_word

    from reading_figure

    inner join words
        on reading_figure.measure = words.measure
        or (
            reading_figure.table_id in ('BUD07', 'FIN09')
            and reading_figure.measure = ''
            and regexp_matches(
                reading_figure.row_label || reading_figure.column_label, words.label_pattern
            )
        )

    where reading_figure.quantity is not null
        and reading_figure.table_id in ('BUD07', 'FIN09', 'NARRATIVE', 'OTHER')
        and reading_figure.fiscal_year is not distinct from reading_figure.document_year
        and reading_figure.figure_kind in ('final_account', 'actual', 'execution')

)

select
    counts.document_key,
    check_document.disclosure_key,
    counts.count_code,
    arg_min(
        counts.quantity, (counts.table_id in ('NARRATIVE', 'OTHER'), counts.figure_number)
    ) as quantity,
    min(counts.quantity) as smallest_quantity,
    max(counts.quantity) as largest_quantity,
    arg_min(
        counts.printed_unit, (counts.table_id in ('NARRATIVE', 'OTHER'), counts.figure_number)
    ) as printed_unit,
    list(
        counts.figure_key
        order by counts.table_id in ('NARRATIVE', 'OTHER'), counts.figure_number
    ) as places

from counts

inner join check_document
    on counts.document_key = check_document.document_key

where counts.is_first_word

group by counts.document_key, check_document.disclosure_key, counts.count_code;
