-- The golden files in the shape of a store, a receipt and matches.
-- 以标准答案文件生成的存储、回执与匹配文件
--
-- a file is: one hand-off of all five documents

create temp table manifest as

select *

from read_csv(getvariable('fixture') || '/manifest.csv', all_varchar = true);

create temp table golden_figure as

select
    '1111111111111111' as document_key,
    cast(list.line as integer) as line,
    list.table_id,
    cast(right(list.table_id, 2) as integer) as table_number,
    list.table_id as table_title,
    cast(
        dense_rank() over (
            partition by list.table_id order by cast(list.line as integer), list.row_label
        ) as integer
    ) as row_number,
    coalesce(list.row_code, '') as row_code,
    list.row_label,
    list.column_path as column_label,
    measure.measure,
    'budget' as figure_kind,
    cast(null as integer) as fiscal_year,
    list.printed_text,
    '万元' as printed_unit,
    cast(cast(list.printed_text as decimal(18, 6)) * 10000 as decimal(18, 2)) as amount_yuan,
    cast(null as decimal(18, 4)) as quantity

from read_csv(getvariable('golden') || '/001/figures.csv', all_varchar = true) as list

inner join read_csv(getvariable('fixture') || '/measure.csv', all_varchar = true) as measure
    on list.table_id = measure.table_id
    and list.column_path = measure.column_path;

insert into golden_figure by name

select
    manifest.document_key,
    cast(list.line as integer) as line,
    case
        when manifest.golden = '004' and cast(list.line as integer) > 458 then 'PERF'
        else 'NARRATIVE'
    end as table_id,
    0 as table_number,
    '' as table_title,
    0 as row_number,
    '' as row_code,
    list.label as row_label,
    '' as column_label,
    case
        when manifest.golden = '004'
            and cast(list.line as integer) > 458
            and list.measure <> 'project_budget' then case list.measure when 'fiscal_appropriation_total' then 'department_fiscal_appropriation' when 'expenditure_personnel' then 'department_personnel_projects' when 'expenditure_operating' then 'department_operating_projects' when 'expenditure_project' then 'department_special_projects' else 'department_' || list.measure end
        else list.measure
    end as measure,
    list.figure_kind,
    cast(list.fiscal_year as integer) as fiscal_year,
    list.printed_text,
    coalesce(list.printed_unit, '') as printed_unit,
    case
        when list.printed_unit = '万元'
            then cast(cast(list.signed_value as decimal(18, 6)) * 10000 as decimal(18, 2))
        when list.printed_unit = '亿元'
            then cast(cast(list.signed_value as decimal(18, 6)) * 100000000 as decimal(18, 2))
    end as amount_yuan,
    case
        when coalesce(list.printed_unit, '') not in ('万元', '亿元')
            then cast(list.signed_value as decimal(18, 4))
    end as quantity

from read_csv(
    getvariable('golden') || '/*/narrative.csv',
    all_varchar = true, union_by_name = true, filename = true
) as list

inner join manifest
    on contains(list.filename, '/' || manifest.golden || '/');

create temp table golden_project as

select
    manifest.document_key,
    manifest.golden,
    cast(list.project_number as integer) as project_number,
    459 + (cast(list.project_number as integer) - 1) * 325 as line,
    coalesce(list.unit_code, '') as body_code,
    case when manifest.golden = '004' then '' else coalesce(list.unit_name, '') end as body_name,
    coalesce(list.project_code, '') as project_code,
    list.project_name,
    list.printed_unit,
    cast(list.budget_yuan as decimal(18, 2)) as project_budget,
    case
        when list.fiscal_text is not null then cast(list.budget_yuan as decimal(18, 2))
    end as project_fiscal_funds,
    list.budget_text,
    list.march,
    list.june,
    list.october,
    list.december

from read_csv(
    getvariable('golden') || '/*/projects.csv',
    all_varchar = true, union_by_name = true, filename = true
) as list

inner join manifest
    on contains(list.filename, '/' || manifest.golden || '/');

insert into golden_figure by name

select
    document_key,
    line + 5 as line,
    'PERF' as table_id,
    0 as table_number,
    '' as table_title,
    1 as row_number,
    project_code as row_code,
    project_name as row_label,
    '' as column_label,
    measure,
    'budget' as figure_kind,
    budget_text as printed_text,
    printed_unit,
    amount_yuan

from golden_project

unpivot (amount_yuan for measure in (project_budget, project_fiscal_funds));

insert into golden_figure by name

select
    document_key,
    line + 6 as line,
    'PERF' as table_id,
    0 as table_number,
    '' as table_title,
    2 as row_number,
    project_code as row_code,
    project_name as row_label,
    case checkpoint
        when 'march' then '3月底'
        when 'june' then '6月底'
        when 'october' then '10月底'
        else '12月底'
    end as column_label,
    'planned_share' as measure,
    'budget' as figure_kind,
    share as printed_text,
    '%' as printed_unit,
    cast(share as decimal(18, 4)) as quantity

from golden_project

unpivot (share for checkpoint in (march, june, october, december));

copy (
    select
        document_key,
        row_number() over (partition by document_key order by line, table_id, row_number,
            column_label, measure, fiscal_year, printed_text, row_label) as figure_number,
        0 as page,
        line,
        table_id,
        table_number,
        table_title,
        row_number,
        row_code,
        row_label,
        column_label,
        measure,
        figure_kind,
        fiscal_year,
        0 as year_offset,
        '' as body_code,
        '' as body_name,
        printed_text,
        printed_unit,
        amount_yuan,
        quantity,
        false as doubtful
    from golden_figure
) to (getvariable('batch') || '/figure.parquet');

copy (
    select
        golden_figure.document_key,
        golden_figure.table_number,
        0 as page,
        min(golden_figure.line) as line,
        golden_figure.table_id,
        golden_figure.table_title,
        '万元' as printed_unit,
        cast(null as integer) as fiscal_year,
        '' as body_code,
        '' as body_name,
        '' as empty_note,
        0 as column_count,
        0 as row_count,
        0 as unread_cell_count,
        '' as misplaced_rows
    from golden_figure
    where golden_figure.table_number > 0
    group by
        golden_figure.document_key,
        golden_figure.table_number,
        golden_figure.table_id,
        golden_figure.table_title
) to (getvariable('batch') || '/table.parquet');

copy (
    select
        document_key,
        project_number,
        0 as page,
        line,
        project_number as sheet_number,
        project_code,
        project_name,
        body_code,
        body_name,
        '' as category,
        '' as purpose
    from golden_project
) to (getvariable('batch') || '/project.parquet');

copy (
    select
        manifest.document_key,
        row_number() over (
            partition by manifest.document_key order by cast(list.line as integer), list.level3
        ) as indicator_number,
        0 as page,
        cast(list.line as integer) as line,
        1 as sheet_number,
        coalesce(list.subject, '') = 'department' as whole_department,
        '' as project_code,
        coalesce(list.subject, '') as project_name,
        '' as body_code,
        '' as body_name,
        list.horizon,
        1 as objective_number,
        cast(list.row_number as integer) as row_number,
        coalesce(list.level1, '') as level1,
        coalesce(list.level2, '') as level2,
        coalesce(list.level3, '') as level3,
        coalesce(list.description, '') as description,
        coalesce(list.value_text, '') as value_text,
        coalesce(list.basis, '') as basis,
        coalesce(list.last_value_text, '') as last_value_text,
        coalesce(list.before_last_value_text, '') as before_last_value_text,
        false as doubtful
    from read_csv(
        getvariable('golden') || '/*/indicators.csv',
        all_varchar = true, union_by_name = true, filename = true
    ) as list
    inner join manifest
        on contains(list.filename, '/' || manifest.golden || '/')
) to (getvariable('batch') || '/indicator.parquet');

copy (
    select
        document_key,
        document_key || repeat('0', 48) as sha256,
        '1' as extractor_version,
        'text/plain' as media_type,
        cast(1 as bigint) as byte_count,
        cast(1 as bigint) as line_count,
        '' as title,
        cast(null as integer) as fiscal_year,
        cast(null as varchar) as stage,
        cast(null as varchar) as scope,
        '' as division_name,
        '' as unit_code,
        '' as unit_name
    from manifest
) to (getvariable('batch') || '/document.parquet');

copy (
    select
        1 as load_number,
        '2026-11-01' as load_date,
        document_key,
        document_key || repeat('0', 48) as sha256,
        file,
        coalesce(division_code, '') as division_code,
        coalesce(division_name, '') as division_name,
        '' as unit_code,
        coalesce(unit_name, '') as unit_name,
        cast(fiscal_year as integer) as fiscal_year,
        stage,
        scope,
        '' as source_address,
        '' as retrieved_on,
        '' as note
    from manifest
) to (getvariable('receipt') || '/manifest.parquet');

copy (
    select distinct
        golden_figure.table_id,
        golden_figure.measure,
        golden_figure.row_code,
        golden_figure.row_label,
        2023 as fiscal_year,
        case
            when golden_figure.table_id in ('BUD05', 'FIN05') then 'general_public'
            when golden_figure.table_id in ('BUD08', 'FIN07') then 'government_fund'
            when golden_figure.table_id in ('BUD09', 'FIN08') then 'state_capital'
            else ''
        end as fund_book,
        coalesce(
            code_match.dimension,
            case when golden_figure.table_id = 'BUD06' then 'economic_department'
            else 'function' end
        ) as dimension,
        coalesce(
            code_match.code, nullif(golden_figure.row_code, ''), 'table_total'
        ) as code,
        coalesce(
            code_match.role,
            case when golden_figure.row_code = '' then 'total' else 'item' end
        ) as role,
        'exact' as match_method,
        '' as finding_kind
    from golden_figure
    left join read_csv(getvariable('fixture') || '/code_match.csv', all_varchar = true)
        as code_match
        on golden_figure.table_id = code_match.table_id
        and golden_figure.row_label = code_match.row_label
    where golden_figure.table_id like 'BUD%'
) to (getvariable('matches') || '/code_match.parquet');
