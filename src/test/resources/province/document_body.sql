select division.division_code, unit.unit_name
from dim_document as document
inner join dim_division as division on division.division_key = document.division_key
inner join dim_budgetary_unit as unit on unit.budgetary_unit_key = document.budgetary_unit_key
where document.file = ?
