-- Of the documents of one unit, year, stage, scope and contents one is current.
-- 同一单位、年度、阶段、范围及内容的文件只有一份现行
--
-- severity: error
-- a row is: one identity with more (no rows means the audit passes)

select
    dim_document.division_key,
    dim_document.budgetary_unit_key,
    dim_document.fiscal_year,
    dim_document.stage,
    dim_document.scope,
    count(*) as document_count

from dim_document

where dim_document.is_current
    and dim_document.division_key > 0
    and dim_document.budgetary_unit_key > 0
    and dim_document.fiscal_year is not null
    and dim_document.stage is not null
    and dim_document.reading_outcome <> 'quarantined'

group by
    dim_document.division_key,
    dim_document.budgetary_unit_key,
    dim_document.fiscal_year,
    dim_document.stage,
    dim_document.scope,
    dim_document.has_budget_tables,
    dim_document.has_final_tables,
    dim_document.has_performance,
    dim_document.has_statements

having count(*) > 1

order by all;
