-- Division and budgetary unit of every body that a document names.
-- 文件涉及单位的行政区划与预算单位主键
--
-- a row is: one body of one document

create or replace temp table body_key as

select
    document_body.document_key,
    document_body.body_code,
    document_body.body_name,
    coalesce(max(dim_division.division_key), 0) as division_key,
    coalesce(max(dim_budgetary_unit.budgetary_unit_key), 0) as budgetary_unit_key

from document_body

left join dim_division
    on document_body.division_code = dim_division.division_code
    and coalesce(document_body.fiscal_year, 9999)
        between coalesce(dim_division.valid_from_year, 0)
        and coalesce(dim_division.valid_to_year, 9999)

left join dim_budgetary_unit
    on document_body.division_code = dim_budgetary_unit.division_code
    and coalesce(
        nullif(document_body.unit_code, ''),
        nullif(document_body.identity_name, ''),
        document_body.unit_name
    ) = dim_budgetary_unit.unit_natural_key

group by
    document_body.document_key,
    document_body.body_code,
    document_body.body_name;
