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
    coalesce(list.figure_kind, 'budget') as figure_kind,
    coalesce(list.table_title, list.table_id) as table_title,
    cast(list.fiscal_year as integer) as fiscal_year,
    cast(row_number() over () as integer) as line

from read_csv(
    getvariable('figures'), all_varchar = true, header = true, null_padding = true
) as list;

copy (
    select
        small_figure.document_key,
        cast(small_figure.line as bigint) as figure_number,
        0 as page,
        small_figure.line,
        small_figure.table_id,
        small_figure.table_number,
        small_figure.table_title,
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
        small_figure.figure_kind,
        small_figure.fiscal_year,
        0 as year_offset,
        '' as body_code,
        small_figure.body_name,
        small_figure.amount as printed_text,
        '万元' as printed_unit,
        cast(cast(small_figure.amount as decimal(18, 6)) * 10000 as decimal(18, 2))
            as amount_yuan,
        cast(null as decimal(18, 4)) as quantity,
        ends_with(coalesce(small_figure.row_label, ''), '？') as doubtful
    from small_figure
) to (getvariable('batch') || '/figure.parquet');

copy (
    select
        small_figure.document_key,
        small_figure.table_number,
        0 as page,
        min(small_figure.line) as line,
        small_figure.table_id,
        min(small_figure.table_title) as table_title,
        '万元' as printed_unit,
        cast(null as integer) as fiscal_year,
        '' as body_code,
        min(small_figure.body_name) as body_name,
        '' as empty_note,
        0 as column_count,
        0 as row_count,
        0 as unread_cell_count,
        '' as misplaced_rows
    from small_figure
    where small_figure.table_number > 0
    group by small_figure.document_key, small_figure.table_number, small_figure.table_id
) to (getvariable('batch') || '/table.parquet');

copy (
    select
        small_figure.document_key,
        small_figure.document_key as sha256,
        1 as extractor_version,
        -- a document whose key says so states nothing of itself
        case
            when small_figure.document_key not like '%silent%' then 2023
        end as fiscal_year,
        case
            when small_figure.document_key like '%silent%' then null
            when bool_or(small_figure.table_id like 'FIN%') then 'final_account'
            else 'budget'
        end as stage,
        case
            when small_figure.document_key not like '%silent%' then 'department'
        end as scope,
        case when small_figure.document_key not like '%silent%' then '甲局' end as unit_name
    from small_figure
    group by small_figure.document_key
) to (getvariable('batch') || '/document.parquet');

copy (
    select
        cast(getvariable('load') as integer) as load_number,
        -- the first of a month for each load
        cast(date '2026-01-01' + to_months(cast(getvariable('load') as integer) - 1) as date)
            as load_date,
        documents.document_key,
        documents.document_key as sha256,
        documents.document_key || '.txt' as file,
        coalesce(manifest.division_code, '130306') as division_code,
        coalesce(manifest.division_name, '抚宁区') as division_name,
        coalesce(manifest.unit_code, '') as unit_code,
        coalesce(manifest.unit_name, '') as unit_name,
        cast(manifest.fiscal_year as integer) as fiscal_year,
        coalesce(manifest.stage, '') as stage,
        coalesce(manifest.scope, '') as scope,
        coalesce(manifest.published_on, '') as published_on,
        coalesce(manifest.retrieved_on, '') as retrieved_on,
        coalesce(manifest.withdrawn_on, '') as withdrawn_on
    from (select distinct document_key from small_figure) as documents
    left join read_csv(
        getvariable('manifest'),
        delim = ',', all_varchar = true, header = true, null_padding = true
    ) as manifest
        on documents.document_key = manifest.document_key
) to (getvariable('receipt') || '/manifest.parquet');

copy (
    select distinct
        list.table_id,
        list.measure,
        coalesce(list.row_code, '') as row_code,
        coalesce(list.row_label, '') as row_label,
        years.fiscal_year,
        case
            when list.table_id in ('BUD05', 'FIN05') then 'general_public'
            when list.table_id in ('BUD08', 'FIN07') then 'government_fund'
            when list.table_id in ('BUD09', 'FIN08') then 'state_capital'
            else ''
        end as fund_book,
        case
            when named_rows.dimension is not null then named_rows.dimension
            when list.measure = 'revenue' then 'revenue_source'
            when list.table_id in ('BUD06', 'FIN06')
                or starts_with(list.measure, 'expenditure_economic_') then 'economic_department'
            when list.table_id in ('BUD07', 'FIN09') then 'three_public'
            else 'function'
        end as dimension,
        -- what alone is known of the row, a dash for nothing;
        -- = before the entry that a code of another year is
        coalesce(
            ltrim(replace(list.known_code, '-', ''), '='),
            named_rows.code,
            nullif(list.row_code, ''),
            'table_total'
        ) as code,
        coalesce(named_rows.role, 'item') as role,
        case
            when list.known_code is null then 'exact'
            when list.known_code = '-' then 'unmatched'
            when starts_with(list.known_code, '=') then 'repaired'
            else 'parent'
        end as match_method,
        case
            when list.known_code is null or starts_with(list.known_code, '=') then ''
            else 'code_unknown_in_year'
        end
            as finding_kind
    from read_csv(
        getvariable('all_figures'), all_varchar = true, header = true, null_padding = true
    ) as list
    cross join (
        select 2023 as fiscal_year
        union
        select cast(manifest.fiscal_year as integer)
        from read_csv(
            getvariable('manifest'),
            delim = ',', all_varchar = true, header = true, null_padding = true
        ) as manifest
        where manifest.fiscal_year is not null
        union
        select cast(figures.fiscal_year as integer)
        from read_csv(
            getvariable('all_figures'), all_varchar = true, header = true, null_padding = true
        ) as figures
        where figures.fiscal_year is not null
    ) as years
    left join (
        values
            ('合计', null, 'table_total', 'total'),
            ('收入总计', null, 'grand', 'total'),
            ('支出总计', null, 'grand', 'total'),
            ('本年收入合计', null, 'current', 'total'),
            ('本年支出合计', null, 'current', 'total'),
            ('年初结转和结余', null, 'carry_over', 'carry_over'),
            ('年末结转和结余', null, 'carried_forward', 'carry_over'),
            ('人员经费合计', null, 'personnel', 'subtotal'),
            ('公用经费合计', null, 'operating', 'subtotal'),
            ('一般公共预算财政拨款', 'revenue_source', 'revenue_general_public', 'item'),
            ('政府性基金预算财政拨款', 'revenue_source', 'revenue_government_fund', 'item'),
            ('公务用车购置及运行维护费', 'three_public', 'vehicles', 'subtotal'),
            ('公务用车运行维护费', 'three_public', 'vehicle_operation', 'item'),
            ('公务接待费', 'three_public', 'reception', 'item'),
            ('会议费', 'three_public', 'meetings', 'item'),
            ('基本支出', 'expenditure_kind', 'basic', 'item'),
            ('项目支出', 'expenditure_kind', 'project', 'item')
    ) as named_rows (row_label, dimension, code, role)
        on list.row_label = named_rows.row_label
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
        '抚宁区' as division_name,
        years.fiscal_year,
        '' as document_unit_code,
        '甲局' as document_unit_name,
        '' as body_code,
        names.body_name,
        '' as unit_code,
        names.body_name as unit_name,
        '' as department_code,
        'other' as body_kind,
        'unknown' as body_class,
        'none' as class_certainty,
        '乙所' as identity_name,
        '乙所' as history_name,
        'unchanged' as history_rule,
        'name' as match_method
    from (values ('抚宁区乙所'), ('秦皇岛市抚宁区乙所')) as names (body_name)
    cross join (values (2022), (2023), (2024)) as years (fiscal_year)

    union all

    select distinct
        coalesce(manifest.division_code, '130306') as division_code,
        coalesce(manifest.division_name, '抚宁区') as division_name,
        cast(manifest.fiscal_year as integer) as fiscal_year,
        coalesce(manifest.unit_code, '') as document_unit_code,
        manifest.unit_name as document_unit_name,
        '' as body_code,
        -- a table prints nothing of its publisher, or the name alone
        printed.body_name,
        coalesce(manifest.unit_code, '') as unit_code,
        manifest.unit_name,
        '' as department_code,
        lines.body_kind,
        lines.body_class,
        case lines.body_class when 'unknown' then 'none' else 'high' end as class_certainty,
        manifest.unit_name as identity_name,
        lines.history_name,
        case
            when lines.history_rule = 'merged' and manifest.fiscal_year > '2019' then 'unchanged'
            else lines.history_rule
        end as history_rule,
        'exact' as match_method
    from read_csv(
        getvariable('manifest'),
        delim = ',', all_varchar = true, header = true, null_padding = true
    ) as manifest
    inner join (
        values
            ('环境保护局', '生态环境局', 'renamed', 'ecology', 'administrative'),
            ('生态环境局', '生态环境局', 'unchanged', 'ecology', 'administrative'),
            ('国土资源局', '国土资源局', 'merged', 'other', 'unknown'),
            ('地震局', '地震局', 'merged', 'other', 'unknown'),
            ('自然资源和规划局', '自然资源和规划局', 'unchanged', 'other', 'unknown'),
            ('老干部局', '老干部局', 'unchanged', 'other', 'unknown'),
            ('数据局', '数据局', 'unchanged', 'other', 'unknown'),
            ('卫生健康局', '卫生健康局', 'unchanged', 'other', 'unknown'),
            ('卫健局机关事务处', '卫生健康局机关事务处', 'unchanged', 'other', 'unknown'),
            ('甲法院', '甲法院', 'unchanged', 'court', 'administrative'),
            ('甲小学', '甲小学', 'unchanged', 'primary_school', 'public_institution'),
            ('综合事务统筹中心', '综合事务统筹中心', 'unchanged', 'other', 'public_institution')
    ) as lines (unit_name, history_name, history_rule, body_kind, body_class)
        on manifest.unit_name = lines.unit_name
    cross join lateral (values (''), (manifest.unit_name)) as printed (body_name)
) to (getvariable('matches') || '/body_match.parquet');
