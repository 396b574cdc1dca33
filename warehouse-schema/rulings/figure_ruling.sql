-- Figures whose row means something else in their division or body, as a person decided.
-- 只在本区划或本单位适用的科目决定所涉及的数字
--
-- a row is: one printed figure; a decision for its body goes before one for its division

create or replace temp table figure_ruling as

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

where code_ruling.division_code in ('', division_match.code)
    and code_ruling.body in ('', body_match.unit_code, body_match.unit_name)

order by
    figure_key,
    code_ruling.body = '',
    code_ruling.division_code = '',
    code_ruling.line;
