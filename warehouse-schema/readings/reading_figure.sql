-- Printed figures with the year they are about and the code that their row was matched to.
-- 印出的数字，附所属年度与匹配到的科目
--
-- a row is: one printed figure of one document with a receipt

create or replace temp table reading_figure as

with

dated_figures as (

    select
        stg_figure.document_key || '.' || stg_figure.figure_number as figure_key,
        stg_figure.document_key,
        stg_figure.figure_number,
        effective_document.fiscal_year as document_year,
        coalesce(
            stg_figure.fiscal_year,
            effective_document.fiscal_year + stg_figure.year_offset
        ) as fiscal_year,
        coalesce(figure_context.fund_book, '') as fund_book,
        coalesce(figure_context.parent_code, '') as parent_code,
        coalesce(figure_context.parent_evidence, '') as parent_evidence,
        stg_figure.* exclude (document_key, figure_number, fiscal_year, year_offset)

    from stg_figure

    inner join effective_document
        on stg_figure.document_key = effective_document.document_key

    left join figure_context
        on stg_figure.document_key = figure_context.document_key
        and stg_figure.figure_number = figure_context.figure_number

),

matched_figures as (

    select
        dated_figures.*,
        case
            when dated_figures.table_id in ('NARRATIVE', 'OTHER') then 'STATEMENT'
            else dated_figures.table_id
        end as source_table,
        coalesce(dated_figures.amount_yuan, dated_figures.quantity) as figure_value,
        cast(
            printed_step_yuan(dated_figures.printed_text, dated_figures.printed_unit)
            as decimal(18, 6)
        ) as step_yuan,
        coalesce(figure_ruling.dimension, code_match.dimension, 'none') as dimension,
        coalesce(figure_ruling.code, code_match.code, '') as matched_code,
        coalesce(figure_ruling.role, code_match.role, 'item') as role,
        case
            when figure_ruling.line is not null then 'override'
            else code_match.match_method
        end as match_method,
        case
            when figure_ruling.line is null then code_match.evidence
            else ''
        end as match_evidence,
        case
            when figure_ruling.line is null then nullif(code_match.finding_kind, '')
        end as code_finding_kind,
        coalesce(figure_ruling.line, try_cast(code_match.override_lines as integer))
            as override_key

    from dated_figures

    left join code_match
        on dated_figures.table_id = code_match.table_id
        and dated_figures.measure = code_match.measure
        and dated_figures.row_code = code_match.row_code
        and dated_figures.row_label = code_match.row_label
        and coalesce(dated_figures.fiscal_year, 0) = code_match.fiscal_year
        and dated_figures.fund_book = code_match.fund_book
        and dated_figures.parent_code = code_match.parent_code
        and dated_figures.parent_evidence = code_match.parent_evidence

    left join figure_ruling
        on dated_figures.figure_key = figure_ruling.figure_key

),

-- 一般公共预算 stands twice in a fiscal balance: as the year's money, and below 上年结转 as a part
-- of what was carried over
revenue_rows as (

    select
        matched_figures.figure_key,
        matched_figures.role,
        max(matched_figures.row_number) filter (
            matched_figures.role = 'carry_over'
        ) over above as carried_row,
        max(matched_figures.row_number) filter (matched_figures.role = 'total') over above
            as total_row,
        min(matched_figures.row_number) filter (matched_figures.role = 'item') over above
            as first_item_row

    from matched_figures

    where matched_figures.table_id in ('BUD04', 'FIN04')
        and matched_figures.measure = 'revenue'

    window above as (
        partition by
            matched_figures.document_key,
            matched_figures.table_number,
            matched_figures.column_label
        order by matched_figures.row_number
        rows between unbounded preceding and 1 preceding
    )

),

carried_rows as (

    select revenue_rows.figure_key

    from revenue_rows

    where revenue_rows.role in ('item', 'of_which')
        and revenue_rows.carried_row > coalesce(revenue_rows.total_row, 0)
        and revenue_rows.carried_row > revenue_rows.first_item_row

)

select
    matched_figures.* exclude (matched_code),
    case
        when carried_rows.figure_key is null then matched_figures.matched_code
        else replace(matched_figures.matched_code, 'revenue_', 'carry_over_')
    end as code

from matched_figures

left join carried_rows
    on matched_figures.figure_key = carried_rows.figure_key;
