select
    dim_document.file,
    dim_document.title,
    dim_document.stage,
    dim_document.scope,
    dim_document.fiscal_year,
    dim_division.division_code,
    dim_division.full_name as division_name,
    dim_division.code_kind,
    dim_budgetary_unit.unit_code,
    dim_budgetary_unit.unit_name,
    dim_budgetary_unit.body_kind,
    dim_document.has_budget_tables,
    dim_document.has_final_tables,
    dim_document.has_performance,
    dim_document.has_statements,
    dim_document.media_type,
    dim_document.line_count,
    dim_document.reading_outcome,
    dim_document.figure_count,
    dim_document.loaded_figure_count,
    dim_document.is_current

from dim_document

left join dim_division
    on dim_document.division_key = dim_division.division_key

left join dim_budgetary_unit
    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

order by all;
