-- Division and budgetary unit of every body that a document names.
-- 文件涉及单位的行政区划与预算单位主键
--
-- a row is: one body of one document

create or replace temp table body_key as

with

-- of the spans of a code the one nearest to the year, since a code is used in the year of change
division_spans as (

    select distinct on (unit_of_body.division_code, unit_of_body.fiscal_year)
        unit_of_body.division_code,
        unit_of_body.fiscal_year,
        dim_division.division_key

    from unit_of_body

    inner join dim_division
        on unit_of_body.division_code = dim_division.division_code

    where dim_division.division_key <> 0

    order by
        unit_of_body.division_code,
        unit_of_body.fiscal_year,
        greatest(
            coalesce(dim_division.valid_from_year, 0)
                - coalesce(unit_of_body.fiscal_year, 9999),
            coalesce(unit_of_body.fiscal_year, 9999)
                - coalesce(dim_division.valid_to_year, 9999),
            0
        ),
        dim_division.valid_from_year desc

)

select
    unit_of_body.document_key,
    unit_of_body.body_code,
    unit_of_body.body_name,
    coalesce(max(division_spans.division_key), 0) as division_key,
    coalesce(max(dim_budgetary_unit.budgetary_unit_key), 0) as budgetary_unit_key

from unit_of_body

left join division_spans
    on unit_of_body.division_code = division_spans.division_code
    and unit_of_body.fiscal_year is not distinct from division_spans.fiscal_year

left join dim_budgetary_unit
    on unit_of_body.division_code = dim_budgetary_unit.division_code
    and unit_of_body.unit_natural_key = dim_budgetary_unit.unit_natural_key
    and dim_budgetary_unit.budgetary_unit_key <> 0

group by
    unit_of_body.document_key,
    unit_of_body.body_code,
    unit_of_body.body_name;
