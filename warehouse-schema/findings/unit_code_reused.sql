-- Codes that mean another body in another year, as findings.
-- 不同年度指不同单位的预算单位编码
--
-- a row is: one document of one of the bodies

insert into finding by name

select distinct
    'matching' as origin,
    unit_of_body.document_key,
    effective_document.file,
    'unit_code_reused' as kind,
    'info' as severity,
    cast(null as varchar) as check_id,
    0 as page,
    0 as line,
    '' as table_title,
    '预算单位' as row_label,
    '' as column_label,
    trim(unit_of_body.unit_code || ' ' || unit_of_body.unit_name) as printed_text,
    '同一编码在其他年度的单位：' || others.names || '；按两个单位处理' as expected

from unit_of_body

inner join effective_document
    on unit_of_body.document_key = effective_document.document_key

inner join (
    select
        units.division_code,
        units.unit_code,
        units.unit_natural_key,
        string_agg(
            other.unit_name || '（' || other.first_year || '—' || other.last_year || '）',
            '、'
            order by other.first_year
        ) as names

    from dim_budgetary_unit as units

    inner join dim_budgetary_unit as other
        on units.division_code = other.division_code
        and units.unit_code = other.unit_code
        and units.unit_natural_key <> other.unit_natural_key

    group by units.division_code, units.unit_code, units.unit_natural_key
) as others
    on unit_of_body.division_code = others.division_code
    and unit_of_body.unit_natural_key = others.unit_natural_key

where unit_of_body.is_code_reused

order by all;
