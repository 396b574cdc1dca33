-- What bodies are expected to have disclosed, on which ground, and whether it is there.
-- 应公开事项及其依据、是否已见公开
--
-- a row is: one document, table or content that one ground lets expect of one body, year, stage and
--           scope; without a ground nothing is expected

create or replace temp table disclosure_expectation as

with

expectations as (

    select expectation_by_list.*

    from expectation_by_list

    union all by name

    select expectation_by_years.*

    from expectation_by_years

    union all by name

    select expectation_by_standard.*

    from expectation_by_standard

    union all by name

    select expectation_by_peers.*

    from expectation_by_peers

)

select
    expectations.gap_kind,
    expectations.subject_code,
    min(expectations.subject_name) as subject_name,
    min(expectations.division_code) as division_code,
    expectations.history_key,
    min(expectations.district_name) as district_name,
    min(expectations.body_name) as body_name,
    min(expectations.body_kind_name) as body_kind_name,
    expectations.fiscal_year,
    expectations.stage,
    expectations.scope,
    expectations.document_key,
    -- a table that one ground knows by the words of its title is there
    bool_or(expectations.is_met) as is_met,
    string_agg(basis.name, '、' order by basis.sort_order) as basis_names,
    string_agg(expectations.basis_text, '；' order by basis.sort_order) as basis_text

from expectations

inner join vocabulary_list('coverage_basis') as basis
    on expectations.basis = basis.basis

group by
    expectations.gap_kind,
    expectations.subject_code,
    expectations.history_key,
    expectations.fiscal_year,
    expectations.stage,
    expectations.scope,
    expectations.document_key;
