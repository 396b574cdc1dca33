-- Rows of tables, names beside them and what sentences are about, as questions to be matched.
-- 各表的行、同行所附科目与文字所述科目，供匹配用
--
-- a row is: one distinct row text of one year in one context

with

rows_and_names as (

    select
        stg_figure.table_id,
        stg_figure.measure,
        stg_figure.row_code,
        stg_figure.row_label,
        coalesce(
            stg_figure.fiscal_year,
            effective_document.fiscal_year + stg_figure.year_offset,
            0
        ) as fiscal_year,
        coalesce(figure_context.fund_book, '') as fund_book,
        coalesce(figure_context.parent_code, '') as parent_code,
        coalesce(figure_context.parent_evidence, '') as parent_evidence

    from stg_figure

    inner join effective_document
        on stg_figure.document_key = effective_document.document_key

    left join figure_context
        on stg_figure.document_key = figure_context.document_key
        and stg_figure.figure_number = figure_context.figure_number

    union

    select
        stg_name.table_id,
        stg_name.measure,
        stg_name.code,
        stg_name.name,
        name_context.fiscal_year,
        name_context.fund_book,
        '' as parent_code,
        '' as parent_evidence

    from stg_name

    inner join name_context
        on stg_name.document_key = name_context.document_key
        and stg_name.name_number = name_context.name_number

)

select rows_and_names.*

from rows_and_names

semi join vocabulary_list('coded_table') as coded_table
    on rows_and_names.table_id = coded_table.table_id
    and (
        coalesce(coded_table.measure, '') = '' or coded_table.measure = rows_and_names.measure
    )

order by all;
