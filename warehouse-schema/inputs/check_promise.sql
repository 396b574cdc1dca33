-- Figures that sentences about targets promise, each with its clause.
-- 目标文字中的目标值（附所在分句）
--
-- a row is: one figure of a sentence about targets; number is yuan for money, else as printed

create or replace temp table check_promise as

with

figures as (

    select
        reading_figure.*,
        check_document.disclosure_key

    from reading_figure

    inner join check_document
        on reading_figure.document_key = check_document.document_key

    where reading_figure.measure = 'performance_statement'

),

clauses as (

    select
        printed_narrative.document_key,
        printed_narrative.page,
        printed_narrative.line,
        unnest(string_split_regex(printed_narrative.text, '[，。；;：:]')) as clause

    from printed.narrative as printed_narrative

    semi join figures
        on printed_narrative.document_key = figures.document_key
        and printed_narrative.page = figures.page
        and printed_narrative.line = figures.line

),

-- the label of a figure is what stands before it in its clause
figure_clauses as (

    select figures.figure_key, min(trim(clauses.clause)) as clause

    from figures

    inner join clauses
        on figures.document_key = clauses.document_key
        and figures.page = clauses.page
        and figures.line = clauses.line
        and contains(
            clauses.clause, regexp_extract(figures.printed_text, '[0-9].*[0-9]|[0-9]')
        )
        and contains(clauses.clause, figures.row_label)

    group by figures.figure_key

)

select
    figures.document_key,
    figures.disclosure_key,
    figures.figure_key,
    coalesce(figure_clauses.clause, figures.row_label) as clause,
    figures.row_label,
    figures.column_label,
    figures.printed_text,
    figures.printed_unit,
    case
        when figures.printed_unit = '%' then 'percent'
        when figures.amount_yuan is not null then 'money'
        else 'count'
    end as unit_class,
    coalesce(figures.amount_yuan, figures.quantity) as number

from figures

left join figure_clauses
    on figures.figure_key = figure_clauses.figure_key;
