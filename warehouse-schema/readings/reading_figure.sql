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
        stg_figure.* exclude (document_key, figure_number, fiscal_year, year_offset)

    from stg_figure

    inner join effective_document
        on stg_figure.document_key = effective_document.document_key

)

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
    coalesce(code_match.dimension, 'none') as dimension,
    coalesce(code_match.code, '') as code,
    coalesce(code_match.role, 'item') as role,
    code_match.match_method,
    nullif(code_match.finding_kind, '') as code_finding_kind

from dated_figures

left join code_match
    on dated_figures.table_id = code_match.table_id
    and dated_figures.measure = code_match.measure
    and dated_figures.row_code = code_match.row_code
    and dated_figures.row_label = code_match.row_label
    and coalesce(dated_figures.fiscal_year, 0) = code_match.fiscal_year;
