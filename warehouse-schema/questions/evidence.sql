-- One figure or indicator back to the cell in which it is printed.
-- 依据：由数字或绩效指标的标识回到原文所印之处
--
-- a row is: the figure or indicator with the key

create or replace macro evidence(key) as table

with

printed_things as (

    select
        figure.figure_key as evidence_key,
        '数字' as evidence_kind,
        figure.document_key,
        figure.page,
        figure.line,
        figure.table_id,
        figure.table_title,
        nullif(concat_ws(' ', nullif(figure.row_code, ''), figure.row_label), '') as row_label,
        nullif(figure.column_label, '') as column_label,
        figure.printed_text,
        nullif(figure.printed_unit, '') as printed_unit,
        figure.amount_yuan,
        figure.quantity,
        figure.fiscal_year,
        nullif(figure.matched_code, '') as matched_code,
        nullif(figure.match_method, '') as match_method,
        figure.is_doubtful

    from printed.figure as figure

    where figure.figure_key = cast(key as varchar)

    union all

    select
        indicator.indicator_key as evidence_key,
        '绩效指标' as evidence_kind,
        indicator.document_key,
        indicator.page,
        indicator.line,
        null as table_id,
        indicator.project_name as table_title,
        concat_ws(' / ', nullif(indicator.level1, ''), nullif(indicator.level2, ''),
            nullif(indicator.level3, '')) as row_label,
        nullif(indicator.description, '') as column_label,
        indicator.value_text as printed_text,
        null as printed_unit,
        null as amount_yuan,
        null as quantity,
        dim_document.fiscal_year,
        null as matched_code,
        null as match_method,
        indicator.is_doubtful

    from printed.indicator as indicator

    inner join dim_document
        on indicator.document_key = dim_document.document_key

    where indicator.indicator_key = cast(key as varchar)

),

witnesses as (

    select
        count(*) filter (fact_witness.is_agreeing) as agreeing_count,
        count(*) filter (not fact_witness.is_agreeing) as disagreeing_count

    from fact_witness

    where fact_witness.figure_key = cast(key as varchar)

),

failures as (

    select
        list_sort(list(distinct check_result.check_id || ' ' || dim_check.check_name))
            as failed_checks

    from check_place

    inner join check_result
        on check_place.result_key = check_result.result_key
        and check_result.outcome = 'fail'

    inner join dim_check
        on check_result.check_id = dim_check.check_id

    where check_place.place_key = cast(key as varchar)

),

verdict as (

    select
        case
            when (select count(*) from printed_things) > 0 then true
            else error(
                '没有标识为“' || coalesce(cast(key as varchar), '')
                    || '”的数字或绩效指标。标识见各比较结果的 figure_key、indicator_key 列'
            )
        end as is_any

)

select
    printed_things.evidence_key,
    printed_things.evidence_kind,
    coalesce(nullif(dim_division.full_name, ''), '（未载明地区）') as district_name,
    coalesce(nullif(dim_budgetary_unit.unit_name, ''), '（未载明单位）') as body_name,
    printed_things.fiscal_year,
    dim_document.title as document_title,
    dim_document.file as document_file,
    nullif(printed_things.page, 0) as page,
    printed_things.line,
    printed_things.table_id,
    printed_things.table_title,
    printed_things.row_label,
    printed_things.column_label,
    printed_things.printed_text,
    printed_things.printed_unit,
    printed_things.amount_yuan,
    printed_things.quantity,
    printed_things.matched_code,
    printed_things.match_method,
    printed_things.is_doubtful,
    witnesses.agreeing_count,
    witnesses.disagreeing_count,
    failures.failed_checks,
    not dim_document.is_current as is_superseded,
    dim_document.source_address,
    'landing/' || dim_document.sha256 as original_file

from verdict

cross join witnesses

cross join failures

left join printed_things
    on true

left join dim_document
    on printed_things.document_key = dim_document.document_key

left join dim_division
    on dim_document.division_key = dim_division.division_key
    and dim_division.division_key <> 0

left join dim_budgetary_unit
    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key
    and dim_budgetary_unit.budgetary_unit_key <> 0

where verdict.is_any

order by printed_things.evidence_key;

comment on macro table evidence is
    '依据：由数字或绩效指标的标识回到原文所印之处，如 evidence(''d0e9fb615d9c0379.244'') | one figure or indicator back to the cell in which it is printed';
