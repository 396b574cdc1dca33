-- What a body is expected to have disclosed since it did so in other years.
-- 按本单位其他年度：应有的文件、表、绩效目标
--
-- a row is: one document, table or set of targets of one body and year

create or replace temp table expectation_by_years as

with

-- a body that disclosed a stage before and after a year is expected to have disclosed it then
spans as (

    select
        disclosing_body.history_key,
        disclosing_body.stage,
        disclosing_body.scope,
        unnest(range(min(disclosing_body.fiscal_year) + 1, max(disclosing_body.fiscal_year)))
            as fiscal_year,
        distinct_words(disclosing_body.fiscal_year) as years

    from disclosing_body

    group by disclosing_body.history_key, disclosing_body.stage, disclosing_body.scope

),

span_bodies as (

    select
        spans.*,
        former.* exclude (history_key, stage, scope, fiscal_year),
        exists (
            select 1 from disclosing_body
            where disclosing_body.history_key = spans.history_key
                and disclosing_body.stage = spans.stage
                and disclosing_body.scope is not distinct from spans.scope
                and disclosing_body.fiscal_year = spans.fiscal_year
        ) as is_there

    from spans

    inner join disclosing_body as former
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
        disclosing_body.document_key,
        disclosing_body.history_key,
        disclosing_body.stage,
        disclosing_body.scope,
        disclosing_body.fiscal_year,
        required.table_id,
        required.name

    from disclosing_body

    inner join dim_document
        on disclosing_body.document_key = dim_document.disclosure_key
        and dim_document.is_current

    inner join printed.table as printed_table
        on dim_document.document_key = printed_table.document_key

    inner join vocabulary_list('required_table') as required
        on printed_table.table_id = required.table_id

)

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

-- a table that the body disclosed in an earlier year
select
    'table' as gap_kind,
    'other_years' as basis,
    max(former.fiscal_year) || ' 年已公开' as basis_text,
    former.table_id as subject_code,
    min(former.name) as subject_name,
    bool_or(same.table_id is not null) as is_met,
    disclosing_body.division_code,
    disclosing_body.history_key,
    disclosing_body.district_name,
    disclosing_body.body_name,
    disclosing_body.body_kind_name,
    disclosing_body.fiscal_year,
    disclosing_body.stage,
    disclosing_body.scope,
    disclosing_body.document_key

from disclosing_body

inner join disclosed_tables as former
    on disclosing_body.history_key = former.history_key
    and disclosing_body.stage = former.stage
    and disclosing_body.scope is not distinct from former.scope
    and disclosing_body.fiscal_year > former.fiscal_year

left join disclosed_tables as same
    on disclosing_body.document_key = same.document_key
    and former.table_id = same.table_id

where disclosing_body.has_tables

group by all

union all by name

select
    'performance' as gap_kind,
    'other_years' as basis,
    max(former.fiscal_year) || ' 年已公开' as basis_text,
    '' as subject_code,
    '绩效目标' as subject_name,
    disclosing_body.has_performance as is_met,
    disclosing_body.division_code,
    disclosing_body.history_key,
    disclosing_body.district_name,
    disclosing_body.body_name,
    disclosing_body.body_kind_name,
    disclosing_body.fiscal_year,
    disclosing_body.stage,
    disclosing_body.scope,
    disclosing_body.document_key

from disclosing_body

inner join disclosing_body as former
    on disclosing_body.history_key = former.history_key
    and disclosing_body.stage = former.stage
    and disclosing_body.scope is not distinct from former.scope
    and disclosing_body.fiscal_year > former.fiscal_year
    and former.has_performance

group by all;
