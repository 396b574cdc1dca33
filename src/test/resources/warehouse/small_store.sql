-- A store with the figures of one CSV file, each row matched to the code it prints.
-- 由一个 CSV 文件生成的小型存储，每行按印出的编码匹配
--
-- a file is: one hand-off

create temp table small_figure as

select
    list.document_key,
    list.table_id,
    cast(list.table_number as integer) as table_number,
    coalesce(list.row_code, '') as row_code,
    list.row_label,
    list.measure,
    list.amount,
    coalesce(list.body_name, '') as body_name,
    cast(row_number() over () as integer) as line

from read_csv(getvariable('figures'), all_varchar = true, header = true) as list;

copy (
    select
        small_figure.document_key,
        cast(small_figure.line as bigint) as figure_number,
        0 as page,
        small_figure.line,
        small_figure.table_id,
        small_figure.table_number,
        small_figure.table_id as table_title,
        cast(
            dense_rank() over (
                partition by small_figure.document_key, small_figure.table_number
                order by small_figure.row_code, small_figure.row_label
            ) as integer
        ) as row_number,
        small_figure.row_code,
        small_figure.row_label,
        small_figure.measure as column_label,
        small_figure.measure,
        'budget' as figure_kind,
        cast(null as integer) as fiscal_year,
        0 as year_offset,
        '' as body_code,
        small_figure.body_name,
        small_figure.amount as printed_text,
        '万元' as printed_unit,
        cast(cast(small_figure.amount as decimal(18, 6)) * 10000 as decimal(18, 2))
            as amount_yuan,
        cast(null as decimal(18, 4)) as quantity,
        ends_with(small_figure.row_label, '？') as doubtful
    from small_figure
) to (getvariable('batch') || '/figure.parquet');

copy (
    select distinct
        small_figure.document_key,
        small_figure.document_key as sha256,
        1 as extractor_version,
        2023 as fiscal_year,
        'budget' as stage,
        'department' as scope,
        '甲局' as unit_name
    from small_figure
) to (getvariable('batch') || '/document.parquet');

copy (
    select
        cast(getvariable('load') as integer) as load_number,
        date '2026-11-01' as load_date,
        documents.document_key,
        documents.document_key as sha256,
        documents.document_key || '.txt' as file,
        '130306' as division_code,
        '抚宁区' as division_name,
        '' as unit_code,
        '' as unit_name
    from (select distinct document_key from small_figure) as documents
) to (getvariable('receipt') || '/manifest.parquet');

copy (
    select distinct
        small_figure.table_id,
        small_figure.measure,
        small_figure.row_code,
        small_figure.row_label,
        2023 as fiscal_year,
        case
            when small_figure.measure = 'revenue' then 'revenue_source'
            when small_figure.table_id = 'BUD06' then 'economic_department'
            when small_figure.table_id = 'BUD07' then 'three_public'
            else 'function'
        end as dimension,
        case
            when small_figure.row_code <> '' then small_figure.row_code
            when small_figure.row_label in ('收入总计', '支出总计') then 'grand'
            when small_figure.row_label like '本年%' then 'current'
            else 'table_total'
        end as code,
        case
            when small_figure.row_label in ('合计', '收入总计', '支出总计')
                or small_figure.row_label like '本年%' then 'total'
            else 'item'
        end as role,
        'exact' as match_method,
        '' as finding_kind
    from small_figure
) to (getvariable('matches') || '/code_match.parquet');

copy (
    select
        names.project_code,
        names.project_name,
        '' as purpose,
        names.identity_name,
        'other' as theme_code,
        'unmatched' as match_method,
        '' as evidence
    from (
        values
            ('P1', '劳务派遣', '劳务派遣'),
            ('', '劳务派遣项目', '劳务派遣'),
            ('', '“劳务派遣”项目', '劳务派遣')
    ) as names (project_code, project_name, identity_name)
) to (getvariable('matches') || '/project_match.parquet');

copy (
    select
        '130306' as division_code,
        '' as document_unit_code,
        '甲局' as document_unit_name,
        '' as body_code,
        names.body_name,
        '' as unit_code,
        names.body_name as unit_name,
        '' as department_code,
        'other' as body_kind,
        '乙所' as identity_name,
        'name' as match_method
    from (values ('抚宁区乙所'), ('秦皇岛市抚宁区乙所')) as names (body_name)
) to (getvariable('matches') || '/body_match.parquet');
