-- Whose each document is, where and of which year; the members of an archive are one document.
select distinct
    split_part(document.file, '!/', 1),
    concat_ws('|', division.division_code, unit.unit_name, document.fiscal_year)
from dim_document as document
inner join dim_division as division on division.division_key = document.division_key
inner join dim_budgetary_unit as unit
    on unit.budgetary_unit_key = document.budgetary_unit_key
order by all
