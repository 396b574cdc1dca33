-- Figures whose row means something else in their division or body, as a person decided.
-- 只在本区划或本单位适用的科目决定所涉及的数字
--
-- a row is: one printed figure; a decision for its body goes before one for its division

create or replace temp table figure_ruling as

with

-- a body has several names over the years, and the review list prints the newest; a code that
-- came to another body has another history
body_names as (

    select distinct
        division_match.code as division_code,
        body_match.unit_code,
        body_match.identity_name,
        body_match.history_name,
        body_match.unit_name

    from body_match

    inner join division_match
        on body_match.division_code = division_match.division_code
        and body_match.division_name = division_match.division_name
        and body_match.fiscal_year = division_match.fiscal_year

    where body_match.unit_name <> ''

)

select distinct on (figure_key)
    stg_figure.document_key || '.' || stg_figure.figure_number as figure_key,
    code_ruling.dimension,
    code_ruling.code,
    code_ruling.role,
    code_ruling.line

from code_ruling

inner join stg_figure
    on code_ruling.table_id = stg_figure.table_id
    and code_ruling.measure = stg_figure.measure
    and code_ruling.row_code = stg_figure.row_code
    and code_ruling.row_label = stg_figure.row_label

inner join effective_document
    on stg_figure.document_key = effective_document.document_key
    and code_ruling.fiscal_year = coalesce(
        stg_figure.fiscal_year,
        effective_document.fiscal_year + stg_figure.year_offset,
        0
    )

left join figure_context
    on stg_figure.document_key = figure_context.document_key
    and stg_figure.figure_number = figure_context.figure_number

inner join division_match
    on effective_document.division_code = division_match.division_code
    and effective_document.division_name = division_match.division_name
    and coalesce(effective_document.fiscal_year, 0) = division_match.fiscal_year

inner join body_match
    on effective_document.division_code = body_match.division_code
    and effective_document.division_name = body_match.division_name
    and coalesce(effective_document.fiscal_year, 0) = body_match.fiscal_year
    and effective_document.unit_code = body_match.document_unit_code
    and effective_document.unit_name = body_match.document_unit_name
    and stg_figure.body_code = body_match.body_code
    and stg_figure.body_name = body_match.body_name

where code_ruling.fund_book = coalesce(figure_context.fund_book, '')
    and code_ruling.parent_code = coalesce(figure_context.parent_code, '')
    and code_ruling.parent_evidence = coalesce(figure_context.parent_evidence, '')
    and code_ruling.division_code in (
        '', division_match.code, effective_document.division_code
    )
    and (
        code_ruling.body in (
            '',
            body_match.unit_code,
            body_match.unit_name,
            stg_figure.body_code,
            stg_figure.body_name
        )
        or exists (
            select 1

            from body_names

            where body_names.division_code = division_match.code
                and body_names.unit_name = code_ruling.body
                and (
                    body_names.identity_name = nullif(body_match.identity_name, '')
                    or (
                        body_names.unit_code = nullif(body_match.unit_code, '')
                        and body_names.history_name = nullif(body_match.history_name, '')
                    )
                )
        )
    )

order by
    figure_key,
    code_ruling.body = '',
    code_ruling.division_code = '',
    code_ruling.line;
