-- The documents that bodies are expected to publish, with the disclosure that answers each.
-- 应公开文件及对应的公开
--
-- a row is: one expected document, or one disclosure that no list expects; document_key of a
--     missing one is that to which it is put down: another of the body, else one of its
--     division

create or replace temp table expected_document as

with

-- whoever writes the list may name a body as its documents do
printed_names as (

    select
        dim_budgetary_unit.division_code,
        dim_budgetary_unit.unit_name as printed_name,
        min(substr(dim_budgetary_unit.conformed_unit, length(dim_budgetary_unit.division_code) + 2))
            as unit_name

    from dim_budgetary_unit

    where dim_budgetary_unit.conformed_unit is not null

    group by dim_budgetary_unit.division_code, dim_budgetary_unit.unit_name

),

lists as (

    select
        stg_expected_publication.* exclude (unit_name),
        coalesce(printed_names.unit_name, stg_expected_publication.unit_name) as unit_name

    from stg_expected_publication

    left join printed_names
        on stg_expected_publication.division_code = printed_names.division_code
        and stg_expected_publication.unit_name = printed_names.printed_name

),

disclosures as (

    select
        check_document.disclosure_key,
        min(check_document.stage) as stage,
        min(check_document.scope) as scope,
        min(check_document.fiscal_year) as fiscal_year,
        min(nullif(check_document.conformed_unit, '')) as conformed_unit,
        min(dim_division.division_code) as division_code,
        min(dim_document.published_on) as published_on,
        min(dim_document.retrieved_on) as retrieved_on

    from check_document

    inner join dim_document
        on check_document.document_key = dim_document.document_key

    left join dim_division
        on check_document.division_key = dim_division.division_key
        and check_document.division_key <> 0

    group by check_document.disclosure_key

),

-- a line without a body expects all that published the year before, unless a line names them
precedents as (

    select
        list.division_code,
        substr(disclosures.conformed_unit, length(list.division_code) + 2) as unit_name,
        list.fiscal_year,
        list.stage,
        list.scope,
        min(list.approved_on) as approved_on,
        min(list.due_on) as due_on,
        cast(null as date) as published_on

    from lists as list

    inner join disclosures
        on list.division_code = disclosures.division_code
        and list.fiscal_year = disclosures.fiscal_year + 1
        and list.stage = disclosures.stage
        and list.scope = disclosures.scope

    where list.unit_name is null
        and disclosures.conformed_unit is not null
        and not exists (
            select 1
            from lists as named
            where named.division_code || ' ' || named.unit_name = disclosures.conformed_unit
                and named.fiscal_year = list.fiscal_year
                and named.stage = list.stage
                and named.scope = list.scope
        )

    group by
        list.division_code,
        disclosures.conformed_unit,
        list.fiscal_year,
        list.stage,
        list.scope

),

listed as (

    select
        list.division_code,
        list.unit_name,
        list.fiscal_year,
        list.stage,
        list.scope,
        list.approved_on,
        list.due_on,
        list.published_on,
        false as is_expected_by_precedent

    from lists as list

    where list.unit_name is not null

    union all by name

    select precedents.*, true as is_expected_by_precedent

    from precedents

),

expected as (

    select
        listed.* exclude (due_on),
        listed.division_code || ' ' || listed.unit_name as conformed_unit,
        -- the law gives twenty days; where the approval is not known the day of the district counts
        coalesce(listed.approved_on + 20, listed.due_on) as due_on

    from listed

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

),

matched as (

    select
        coalesce(
            disclosures.disclosure_key,
            body_documents.disclosure_key,
            division_documents.disclosure_key
        ) as document_key,
        disclosures.disclosure_key is not null as is_loaded,
        expected.unit_name is not null as is_expected,
        coalesce(expected.is_expected_by_precedent, false) as is_expected_by_precedent,
        expected.unit_name,
        expected.fiscal_year,
        expected.stage,
        expected.scope,
        expected.approved_on,
        expected.due_on,
        coalesce(expected.published_on, disclosures.published_on) as published_on,
        disclosures.retrieved_on,
        expected.division_code,
        expected.conformed_unit,
        coalesce(
            getvariable('build_date'),
            (select last_load.load_date from last_load)
        ) as judged_on

    from expected

    full join disclosures
        on expected.conformed_unit = disclosures.conformed_unit
        and expected.fiscal_year = disclosures.fiscal_year
        and expected.stage = disclosures.stage
        and expected.scope = disclosures.scope

    left join body_documents
        on expected.conformed_unit = body_documents.conformed_unit

    left join division_documents
        on expected.division_code = division_documents.division_code

)

select
    matched.*,
    case
        when not matched.is_expected then null
        when not matched.is_loaded and matched.published_on is null and matched.due_on is null
            then 'missing_due_unknown'
        when not matched.is_loaded and matched.published_on is null
            and matched.due_on >= matched.judged_on then 'not_due'
        when not matched.is_loaded and matched.published_on is null then 'missing'
        when matched.due_on is null then 'due_unknown'
        when coalesce(matched.published_on, matched.retrieved_on) <= matched.due_on
            then 'on_time'
        when matched.published_on > matched.due_on then 'late'
        else 'date_unknown'
    end as publication_status

from matched;
