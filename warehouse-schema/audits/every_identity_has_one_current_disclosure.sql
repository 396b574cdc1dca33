-- The current documents of one unit, year, stage and scope are one disclosure.
-- 同一单位、年度、阶段、范围的现行文件属于同一次公开
--
-- severity: error
-- a row is: one identity with more (no rows means the audit passes)

select
    dim_document.division_key,
    dim_document.budgetary_unit_key,
    dim_document.fiscal_year,
    dim_document.stage,
    dim_document.scope,
    count(distinct dim_document.disclosure_key) as disclosure_count

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
    dim_document.scope

having count(distinct dim_document.disclosure_key) > 1

order by all;
