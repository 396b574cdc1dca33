select
    dim_document.file,
    fact_project.fiscal_year,
    fact_project.figure_kind,
    dim_budgetary_unit.unit_name,
    dim_project.project_code,
    dim_project.project_name,
    dim_project.theme_code,
    dim_fund.fund_code,
    fact_project.value_state,
    fact_project.amount_yuan,
    fact_project.table_id,
    fact_project.line,
    fact_project.row_label,
    fact_project.column_label,
    fact_project.printed_text,
    fact_project.printed_unit,
    fact_project.witness_count

from fact_project

inner join dim_document
    on fact_project.document_key = dim_document.document_key

left join dim_project
    on fact_project.project_key = dim_project.project_key

left join dim_fund
    on fact_project.fund_key = dim_fund.fund_key

left join dim_budgetary_unit
    on fact_project.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

order by all;
