-- The current documents as the site lists them, kept for the session that writes it.
-- 网站所列的现行文件
--
-- a row is: one current document, with how the checks of it came out

create or replace temp table site_document as

with

outcomes as (

    select
        check_result.document_key,
        count(*) filter (check_result.outcome = 'pass') as passed_count,
        count(*) filter (check_result.outcome = 'fail') as failed_count,
        count(*) filter (check_result.outcome not in ('pass', 'fail')) as unchecked_count

    from check_result

    group by check_result.document_key

)

select
    dim_document.document_key,
    dim_document.disclosure_key,
    dim_document.sha256,
    dim_document.title,
    dim_document.file,
    coalesce(dim_division.division_code, '') as division_code,
    coalesce(nullif(dim_division.full_name, ''), '（未载明地区）') as district_name,
    coalesce(nullif(dim_budgetary_unit.unit_name, ''), '（未载明单位）') as body_name,
    dim_document.fiscal_year,
    case dim_document.stage
        when 'budget' then '预算' when 'final_account' then '决算' else '阶段不明'
    end as stage_name,
    dim_document.source_address,
    dim_document.retrieved_on,
    dim_document.reading_outcome,
    dim_document.figure_count,
    coalesce(outcomes.passed_count, 0) as passed_count,
    coalesce(outcomes.failed_count, 0) as failed_count,
    coalesce(outcomes.unchecked_count, 0) as unchecked_count

from dim_document

left join dim_division
    on dim_document.division_key = dim_division.division_key
    and dim_division.division_key <> 0

left join dim_budgetary_unit
    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key
    and dim_budgetary_unit.budgetary_unit_key <> 0

left join outcomes
    on dim_document.document_key = outcomes.document_key

where dim_document.is_current

order by dim_document.document_key;
