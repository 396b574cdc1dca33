-- Every body that a document names, the publisher included, and the unit it is.
-- 文件涉及的单位（含发布单位）及其对应的预算单位
--
-- a row is: one body of one document; blank code and name mean the publisher itself

create or replace temp table document_body as

with

bodies as (

    select document_key, '' as body_code, '' as body_name from effective_document

    union

    select document_key, body_code, body_name from stg_figure

    union

    select document_key, body_code, body_name from stg_project

    union

    select document_key, body_code, body_name from stg_indicator

)

select
    bodies.document_key,
    bodies.body_code,
    bodies.body_name,
    stated_division(
        division_match.match_method, division_match.code, effective_document.division_code
    ) as division_code,
    coalesce(division_match.match_method, 'unmatched') as division_match_method,
    coalesce(
        body_match.unit_code,
        stated(bodies.body_code, effective_document.unit_code),
        ''
    ) as unit_code,
    -- where a person said that it is no body, what is printed does not stand in
    case
        when body_match.match_method = 'override' then body_match.unit_name
        else coalesce(
            stated(body_match.unit_name, bodies.body_name), effective_document.unit_name
        )
    end as unit_name,
    coalesce(body_match.identity_name, '') as identity_name,
    coalesce(body_match.history_name, '') as history_name,
    coalesce(body_match.history_rule, 'unchanged') as history_rule,
    coalesce(body_match.department_code, '') as department_code,
    coalesce(nullif(body_match.body_kind, ''), 'other') as body_kind,
    coalesce(nullif(body_match.body_class, ''), 'unknown') as body_class,
    coalesce(nullif(body_match.class_certainty, ''), 'none') as class_certainty,
    coalesce(body_match.match_method, 'unmatched') as body_match_method,
    effective_document.fiscal_year

from bodies

inner join effective_document
    on bodies.document_key = effective_document.document_key

left join division_match
    on effective_document.division_code = division_match.division_code
    and effective_document.division_name = division_match.division_name
    and coalesce(effective_document.fiscal_year, 0) = division_match.fiscal_year

left join body_match
    on effective_document.division_code = body_match.division_code
    and effective_document.division_name = body_match.division_name
    and coalesce(effective_document.fiscal_year, 0) = body_match.fiscal_year
    and effective_document.unit_code = body_match.document_unit_code
    and effective_document.unit_name = body_match.document_unit_name
    and bodies.body_code = body_match.body_code
    and bodies.body_name = body_match.body_name;
