-- Twelve bodies of two kinds that state a ceiling for a printed copy, one of them twice and one
-- far above the others; a thirteenth states a fixed price.

create temp table printers as
select
    300 + range as n,
    case when range = 12 then 50 when range = 13 then 3 else 2 + range / 10.0 end as price,
    case when range = 13 then 'eq' else 'le' end as comparator,
    case when range = 11 then 'court' else 'finance_bureau' end as body_kind

from range(1, 14);

insert into dim_division (division_key, full_name, kind)
select n, '某省' || n || '县', 'administrative' from printers;
insert into dim_budgetary_unit
select
    n, n || '县印刷单位', body_kind, case body_kind when 'court' then '法院' else '财政局' end,
    'administrative', '行政单位', 'high', n || '', 'unchanged', null
from printers;
insert into dim_document (
    document_key, file, title, stage, scope, fiscal_year, division_key, budgetary_unit_key,
    has_budget_tables, has_final_tables, has_performance, has_statements, source_address,
    retrieved_on, reading_outcome, figure_count, share_of_figures_loaded, is_current,
    disclosure_key
)
select
    'p' || n, n || '.txt', n || '县2023年预算', 'budget', 'department', 2023, n, n, true, false, true,
    true, null, date '2026-01-01', 'loaded', 9, 1, true, 'p' || n
from printers;

create temp table printed_projects as
select n, n as project_key, price, comparator from printers
union all
select n, n + 100, price, comparator from printers where n = 301;

insert into dim_project
select
    project_key, '印刷费' || project_key, 'P' || project_key, 'supplies', 'name', '印刷', '', '',
    'P' || project_key
from printed_projects;
insert into fact_project
select
    'p' || n, n, 'budget', project_key, 100 * price, 'p' || n || '.' || project_key, 0, 1,
    '1', '元'
from printed_projects;
insert into fact_indicator by name
select
    'p' || n || '.i' || project_key as indicator_key, 'p' || n as document_key,
    n as budgetary_unit_key, project_key, 2 as indicator_type_key, 'annual' as horizon,
    comparator, price as upper_base_value, '元' as base_unit, 'money' as quantity_kind,
    '份' as per_unit, true as is_quantified, '印刷成本' as level3, '' as description,
    '≤' || price || '元/份' as value_text, 0 as page, 2 as line
from printed_projects;
insert into fact_indicator by name
select
    'p' || n || '.j' || project_key as indicator_key, 'p' || n as document_key,
    n as budgetary_unit_key, project_key, 1 as indicator_type_key, 'annual' as horizon,
    'eq' as comparator, 100 as lower_base_value, '份' as base_unit, 'count' as quantity_kind,
    '' as per_unit, true as is_quantified, '印刷数量' as level3, '' as description,
    '100份' as value_text, 0 as page, 3 as line
from printed_projects;
