-- Documents that the list of expected publications asks for, and when each was due.
-- 按应公开清单：应有的文件及应公开的日期
--
-- a row is: one document of the list, or one date that it had to keep

create or replace temp table expectation_by_list as

with

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

    -- nothing is missing before it is due
    where expected_document.is_expected
        and expected_document.publication_status <> 'not_due'

)

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
    or listed.retrieved_on <= listed.due_on;
