-- The natural key of the unit that each body of a document is.
-- 文件涉及的单位所属预算单位的自然键
--
-- a row is: one body of one document; the key is blank where nothing is known of it

create or replace temp table unit_of_body as

with

candidates as (

    select
        document_body.*,
        unit_body.unit_natural_key,
        unit_body.body_name as code_body_name,
        unit_body.is_code_reused,
        row_number() over (
            partition by
                document_body.document_key, document_body.body_code, document_body.body_name
            order by
                abs(unit_body.fiscal_year - coalesce(document_body.fiscal_year, 0)),
                unit_body.fiscal_year
        ) as place

    from document_body

    -- a body that prints its code alone is that of the nearest year with a name
    left join unit_body
        on document_body.division_code = unit_body.division_code
        and document_body.unit_code = unit_body.unit_code

)

select
    candidates.document_key,
    candidates.body_code,
    candidates.body_name,
    candidates.division_code,
    candidates.unit_code,
    candidates.unit_name,
    candidates.department_code,
    candidates.body_kind,
    candidates.body_class,
    candidates.class_certainty,
    candidates.history_name,
    candidates.history_rule,
    candidates.fiscal_year,
    coalesce(candidates.is_code_reused, false) as is_code_reused,
    coalesce(
        candidates.unit_natural_key,
        nullif(candidates.unit_code, ''),
        nullif(candidates.identity_name, ''),
        candidates.unit_name
    ) as unit_natural_key

from candidates

where candidates.place = 1;
