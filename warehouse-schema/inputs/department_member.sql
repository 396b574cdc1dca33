-- The units whose own disclosures belong to the disclosure of a department.
-- 部门公开所属单位的公开
--
-- a row is: one department's disclosure × one unit's disclosure of the same division, stage,
--     year and department code, or of the same body; a department of which no unit is loaded
--     has one row without a unit. unit_count is how many units the department says it has,
--     itself included

create or replace temp table department_member as

with

disclosures as (

    select
        check_document.disclosure_key,
        min(check_document.stage) as stage,
        min(check_document.scope) as scope,
        min(check_document.fiscal_year) as fiscal_year,
        min(check_document.division_key) as division_key,
        min(nullif(dim_budgetary_unit.department_code, '')) as department_code,
        min(nullif(check_document.conformed_unit, '')) as conformed_unit,
        min(dim_budgetary_unit.unit_name) as unit_name

    from check_document

    left join dim_budgetary_unit
        on check_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

    group by check_document.disclosure_key

),

first_counts as (

    select
        reading_figure.document_key,
        reading_figure.measure,
        arg_min(reading_figure.figure_key, reading_figure.figure_number) as figure_key

    from reading_figure

    where starts_with(reading_figure.measure, 'bodies_')

    group by reading_figure.document_key, reading_figure.measure

),

unit_counts as (

    select
        check_document.disclosure_key,
        sum(reading_figure.quantity) filter (
            reading_figure.measure in (
                'bodies_administrative',
                'bodies_civil_service_managed',
                'bodies_public_institution'
            )
        ) as kinds_count,
        max(reading_figure.quantity) filter (reading_figure.measure = 'bodies_subordinate') + 1
            as subordinate_count

    from reading_figure

    inner join check_document
        on reading_figure.document_key = check_document.document_key

    inner join first_counts
        on reading_figure.figure_key = first_counts.figure_key

    group by check_document.disclosure_key

),

-- by department code, and the body itself beside the units below it
members as (

    select department.disclosure_key, unit.disclosure_key as other_document_key, unit.unit_name

    from disclosures as department

    inner join disclosures as unit
        on department.division_key = unit.division_key
        and department.stage = unit.stage
        and department.fiscal_year = unit.fiscal_year
        and department.department_code = unit.department_code

    where department.scope = 'department'
        and unit.scope = 'unit'
        and department.division_key <> 0

    union

    select department.disclosure_key, unit.disclosure_key as other_document_key, unit.unit_name

    from disclosures as department

    inner join disclosures as unit
        on department.conformed_unit = unit.conformed_unit
        and department.stage = unit.stage
        and department.fiscal_year = unit.fiscal_year

    where department.scope = 'department' and unit.scope = 'unit'

)

select
    department.disclosure_key,
    members.other_document_key,
    members.unit_name,
    cast(
        greatest(unit_counts.kinds_count, unit_counts.subordinate_count) as integer
    ) as unit_count

from disclosures as department

left join members
    on department.disclosure_key = members.disclosure_key

left join unit_counts
    on department.disclosure_key = unit_counts.disclosure_key

where department.scope = 'department';
