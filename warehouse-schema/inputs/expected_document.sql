-- The documents that bodies are expected to publish, with the disclosure that answers each.
-- 应公开文件及对应的公开
--
-- a row is: one expected document, or one disclosure that no list expects; shown_at is the
--     document to which a missing one is put down: another of the body, else one of its
--     division

create or replace temp table expected_document as

with

expected as (

    select
        list.division_code,
        list.unit_name,
        list.division_code || ' ' || list.unit_name as conformed_unit,
        list.fiscal_year,
        list.stage,
        list.scope,
        list.approved_on,
        list.due_on,
        list.published_on

    from stg_expected_publication as list

),

disclosures as (

    select
        check_document.disclosure_key,
        min(check_document.stage) as stage,
        min(check_document.scope) as scope,
        min(check_document.fiscal_year) as fiscal_year,
        min(nullif(check_document.conformed_unit, '')) as conformed_unit,
        min(dim_division.division_code) as division_code,
        min(dim_document.retrieved_on) as retrieved_on

    from check_document

    inner join dim_document
        on check_document.document_key = dim_document.document_key

    left join dim_division
        on check_document.division_key = dim_division.division_key
        and check_document.division_key <> 0

    group by check_document.disclosure_key

),

body_documents as (

    select disclosures.conformed_unit, min(disclosures.disclosure_key) as disclosure_key

    from disclosures

    group by disclosures.conformed_unit

),

division_documents as (

    select disclosures.division_code, min(disclosures.disclosure_key) as disclosure_key

    from disclosures

    group by disclosures.division_code

)

select
    coalesce(
        disclosures.disclosure_key,
        body_documents.disclosure_key,
        division_documents.disclosure_key
    ) as document_key,
    disclosures.disclosure_key is not null as is_loaded,
    expected.unit_name is not null as is_expected,
    expected.unit_name,
    expected.fiscal_year,
    expected.stage,
    expected.scope,
    coalesce(expected.approved_on + 20, expected.due_on) as due_on,
    expected.published_on,
    disclosures.retrieved_on,
    expected.division_code,
    expected.conformed_unit

from expected

full join disclosures
    on expected.conformed_unit = disclosures.conformed_unit
    and expected.fiscal_year = disclosures.fiscal_year
    and expected.stage = disclosures.stage
    and expected.scope = disclosures.scope

left join body_documents
    on expected.conformed_unit = body_documents.conformed_unit

left join division_documents
    on expected.division_code = division_documents.division_code;
