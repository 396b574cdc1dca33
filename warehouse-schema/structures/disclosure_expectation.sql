-- What bodies are expected to have disclosed, on which ground, and whether it is there.
-- 应公开事项及其依据、是否已见公开
--
-- a row is: one document, table or content that one ground lets expect of one body, year, stage and
--           scope; without a ground nothing is expected

create or replace temp table disclosure_expectation as

with

publishers as (

    select
        mart_subject.*,
        disclosures.has_tables,
        disclosures.has_performance

    from mart_subject

    inner join (
        select
            dim_document.disclosure_key,
            bool_or(dim_document.has_budget_tables or dim_document.has_final_tables)
                as has_tables,
            bool_or(dim_document.has_performance) as has_performance

        from dim_document

        where dim_document.is_current

        group by dim_document.disclosure_key
    ) as disclosures
        on mart_subject.document_key = disclosures.disclosure_key

    where mart_subject.is_publisher and mart_subject.fiscal_year is not null

),

listed as (

    select
        expected_document.*,
        coalesce(
            (
                select min(dim_division.full_name) from dim_division
                where dim_division.division_code = expected_document.division_code
                    and expected_document.fiscal_year
                        between coalesce(dim_division.valid_from_year, 0)
                            and coalesce(dim_division.valid_to_year, 9999)
            ),
            expected_document.division_code
        ) as district_name,
        coalesce(
            (
                select min(dim_budgetary_unit.body_kind_name) from dim_budgetary_unit
                where dim_budgetary_unit.conformed_unit = expected_document.conformed_unit
            ),
            '类别不明'
        ) as body_kind_name

    from expected_document

    where expected_document.is_expected

),

-- a body that disclosed a stage before and after a year is expected to have disclosed it then
spans as (

    select
        publishers.history_key,
        publishers.stage,
        publishers.scope,
        unnest(range(min(publishers.fiscal_year) + 1, max(publishers.fiscal_year)))
            as fiscal_year,
        string_agg(distinct publishers.fiscal_year, '、' order by publishers.fiscal_year)
            as years

    from publishers

    group by publishers.history_key, publishers.stage, publishers.scope

),

span_bodies as (

    select
        spans.*,
        former.* exclude (history_key, stage, scope, fiscal_year),
        exists (
            select 1 from publishers
            where publishers.history_key = spans.history_key
                and publishers.stage = spans.stage
                and publishers.scope is not distinct from spans.scope
                and publishers.fiscal_year = spans.fiscal_year
        ) as is_there

    from spans

    inner join publishers as former
        on spans.history_key = former.history_key
        and spans.stage = former.stage
        and spans.scope is not distinct from former.scope
        and former.fiscal_year <= spans.fiscal_year

    qualify row_number() over (
        partition by spans.history_key, spans.stage, spans.scope, spans.fiscal_year
        order by former.fiscal_year desc, former.document_key
    ) = 1

),

disclosed_tables as (

    select distinct
        publishers.document_key,
        publishers.history_key,
        publishers.stage,
        publishers.scope,
        publishers.fiscal_year,
        required.table_id,
        required.name

    from publishers

    inner join dim_document
        on publishers.document_key = dim_document.disclosure_key
        and dim_document.is_current

    inner join printed.table as printed_table
        on dim_document.document_key = printed_table.document_key

    inner join read_csv(vocabulary_file('required_table'), all_varchar = true, header = true)
        as required
        on printed_table.table_id = required.table_id

),

-- the checks know a release from a part of one, and a table by the words of its title
checked as (

    select
        check_result.check_id,
        dim_document.disclosure_key as document_key,
        check_result.table_id,
        min(check_result.subject) as subject,
        bool_and(check_result.outcome = 'pass') as is_met

    from check_result

    inner join dim_document
        on check_result.document_key = dim_document.document_key

    where check_result.table_id is not null
        and check_result.outcome in ('pass', 'fail')
        and (
            check_result.check_id = 'CPL-01'
            or check_result.check_id = 'CPL-02' and exists (
                select 1 from printed.table as printed_table
                where printed_table.document_key = check_result.document_key
                    and printed_table.table_id = check_result.table_id
                    and printed_table.is_empty
            )
        )

    group by all

),

peer_contents as (

    select
        publishers.peer_group,
        count(distinct publishers.body_key) as body_count,
        count(distinct publishers.body_key) filter (publishers.has_performance)
            as performance_count

    from publishers

    group by publishers.peer_group

),

expectations as (

    select
        'document' as gap_kind,
        'list' as basis,
        cast(null as varchar) as basis_text,
        '' as subject_code,
        '预算、决算文件' as subject_name,
        listed.is_loaded or listed.published_on is not null as is_met,
        listed.division_code,
        listed.conformed_unit as history_key,
        listed.district_name,
        listed.unit_name as body_name,
        listed.body_kind_name,
        listed.fiscal_year,
        listed.stage,
        listed.scope,
        case when listed.is_loaded then listed.document_key end as document_key

    from listed

    union all by name

    select
        'lateness' as gap_kind,
        'list' as basis,
        '应于 ' || strftime(listed.due_on, '%Y-%m-%d') || ' 前公开，'
            || strftime(coalesce(listed.published_on, listed.retrieved_on), '%Y-%m-%d')
            || case when listed.published_on is null then ' 已可取得' else ' 公开' end
            as basis_text,
        '' as subject_code,
        '预算、决算文件' as subject_name,
        coalesce(listed.published_on, listed.retrieved_on) <= listed.due_on as is_met,
        listed.division_code,
        listed.conformed_unit as history_key,
        listed.district_name,
        listed.unit_name as body_name,
        listed.body_kind_name,
        listed.fiscal_year,
        listed.stage,
        listed.scope,
        case when listed.is_loaded then listed.document_key end as document_key

    from listed

    -- retrieved late may have been published in time
    where listed.published_on is not null and listed.due_on is not null
        or listed.retrieved_on <= listed.due_on

    union all by name

    select
        'document' as gap_kind,
        'other_years' as basis,
        span_bodies.years || ' 年已公开' as basis_text,
        '' as subject_code,
        '预算、决算文件' as subject_name,
        span_bodies.is_there as is_met,
        span_bodies.division_code,
        span_bodies.history_key,
        span_bodies.district_name,
        span_bodies.body_name,
        span_bodies.body_kind_name,
        span_bodies.fiscal_year,
        span_bodies.stage,
        span_bodies.scope,
        case when span_bodies.is_there then span_bodies.document_key end as document_key

    from span_bodies

    union all by name

    select
        case checked.check_id when 'CPL-01' then 'table' else 'empty_table' end as gap_kind,
        case checked.check_id when 'CPL-01' then 'standard' else 'empty_table' end as basis,
        '检查 ' || checked.check_id as basis_text,
        checked.table_id as subject_code,
        checked.subject as subject_name,
        checked.is_met,
        publishers.division_code,
        publishers.history_key,
        publishers.district_name,
        publishers.body_name,
        publishers.body_kind_name,
        publishers.fiscal_year,
        publishers.stage,
        publishers.scope,
        publishers.document_key

    from checked

    inner join publishers
        on checked.document_key = publishers.document_key

    union all by name

    -- a table that the body disclosed in an earlier year
    select
        'table' as gap_kind,
        'other_years' as basis,
        max(former.fiscal_year) || ' 年已公开' as basis_text,
        former.table_id as subject_code,
        min(former.name) as subject_name,
        bool_or(same.table_id is not null) as is_met,
        publishers.division_code,
        publishers.history_key,
        publishers.district_name,
        publishers.body_name,
        publishers.body_kind_name,
        publishers.fiscal_year,
        publishers.stage,
        publishers.scope,
        publishers.document_key

    from publishers

    inner join disclosed_tables as former
        on publishers.history_key = former.history_key
        and publishers.stage = former.stage
        and publishers.scope is not distinct from former.scope
        and publishers.fiscal_year > former.fiscal_year

    left join disclosed_tables as same
        on publishers.document_key = same.document_key
        and former.table_id = same.table_id

    where publishers.has_tables

    group by all

    union all by name

    select
        'performance' as gap_kind,
        'other_years' as basis,
        max(former.fiscal_year) || ' 年已公开' as basis_text,
        '' as subject_code,
        '绩效目标' as subject_name,
        publishers.has_performance as is_met,
        publishers.division_code,
        publishers.history_key,
        publishers.district_name,
        publishers.body_name,
        publishers.body_kind_name,
        publishers.fiscal_year,
        publishers.stage,
        publishers.scope,
        publishers.document_key

    from publishers

    inner join publishers as former
        on publishers.history_key = former.history_key
        and publishers.stage = former.stage
        and publishers.scope is not distinct from former.scope
        and publishers.fiscal_year > former.fiscal_year
        and former.has_performance

    group by all

    union all by name

    select
        'performance' as gap_kind,
        'peers' as basis,
        peer_contents.body_count || ' 家同类中 ' || peer_contents.performance_count || ' 家已公开'
            as basis_text,
        '' as subject_code,
        '绩效目标' as subject_name,
        publishers.has_performance as is_met,
        publishers.division_code,
        publishers.history_key,
        publishers.district_name,
        publishers.body_name,
        publishers.body_kind_name,
        publishers.fiscal_year,
        publishers.stage,
        publishers.scope,
        publishers.document_key

    from publishers

    inner join peer_contents
        on publishers.peer_group = peer_contents.peer_group
        and peer_contents.body_count >= 10
        and peer_contents.performance_count * 2 > peer_contents.body_count

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

inner join read_csv(vocabulary_file('coverage_basis'), all_varchar = true, header = true) as basis
    on expectations.basis = basis.basis

group by
    expectations.gap_kind,
    expectations.subject_code,
    expectations.history_key,
    expectations.fiscal_year,
    expectations.stage,
    expectations.scope,
    expectations.document_key;
