-- The list of expected publications of a year, from the bodies that published the year before.
-- 由上年已公开的单位推出的应公开清单，供补充批复日期
--
-- a row is: one document that a body published for the year before; columns are those of
-- expected_publication.csv, dates are left to who knows them (parameter 1: the year)

select distinct
    dim_division.division_code,
    substr(dim_budgetary_unit.conformed_unit, length(dim_division.division_code) + 2)
        as unit_name,
    cast($1 as integer) as fiscal_year,
    dim_document.stage,
    dim_document.scope,
    cast(null as date) as approved_on,
    cast(null as date) as due_on,
    cast(null as date) as published_on

from dim_document

inner join dim_division
    on dim_document.division_key = dim_division.division_key

inner join dim_budgetary_unit
    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

where dim_document.is_current
    and dim_document.fiscal_year = cast($1 as integer) - 1
    and dim_document.stage is not null
    and dim_document.scope is not null
    and dim_division.division_code <> ''
    and dim_budgetary_unit.conformed_unit <> ''

order by all;
