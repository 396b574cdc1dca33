-- One body with one project for each case of unit_costs.csv, its price and its quantities.

create temp table cases as
select *, 100 + row_number() over (order by "case") as n
from read_csv(
    'src/test/resources/comparison/unit_costs.csv', header = true, all_varchar = true
);

insert into dim_division (division_key, full_name, kind)
select n, '某省' || n || '县', 'administrative' from cases;
insert into dim_budgetary_unit
select n, n || '县财政局', 'finance_bureau', '财政局', 'administrative', '行政单位', 'high', n || '', 'unchanged', null
from cases;
insert into dim_document (
    document_key, file, title, stage, scope, fiscal_year, division_key, budgetary_unit_key,
    has_budget_tables, has_final_tables, has_performance, has_statements, source_address,
    retrieved_on, reading_outcome, figure_count, share_of_figures_loaded, is_current,
    disclosure_key
)
select
    'c' || n, n || '.txt', n || '县2023年预算', 'budget', 'department', 2023, n, n, true, false, true,
    true, null, date '2026-01-01', 'loaded', 9, 1, true, 'c' || n
from cases;
insert into dim_project
select n, project_name, 'C' || n, 'supplies', 'name', project_name, '', '', 'C' || n from cases;
insert into fact_project
select 'c' || n, n, 'budget', n, cast(budget_yuan as decimal(18, 2)), 'c' || n || '.1', 0, 1, budget_yuan, '元'
from cases;
insert into printed.project
select 'c' || n || '.p1', 'c' || n, 0, 1, 'C' || n, project_name, coalesce(purpose, '') from cases;

insert into fact_indicator by name
select
    'c' || n || '.i1' as indicator_key, 'c' || n as document_key, n as budgetary_unit_key,
    n as project_key, 2 as indicator_type_key, 'annual' as horizon, comparator,
    coalesce(price_yuan, amount_yuan) as upper_base_value, '元' as base_unit,
    'money' as quantity_kind, coalesce(per_unit, '') as per_unit, true as is_quantified,
    price_name as level3, coalesce(price_description, '') as description,
    price_text as value_text, coalesce(basis, '') as basis, 0 as page, 2 as line
from cases where price_name is not null;

insert into fact_indicator by name
select
    'c' || n || '.i' || number.number as indicator_key, 'c' || n as document_key,
    n as budgetary_unit_key, n as project_key, 1 as indicator_type_key, 'annual' as horizon,
    'eq' as comparator, number.quantity as lower_base_value, quantity_unit as base_unit,
    case when quantity_unit = '平方米' then 'area' else 'count' end as quantity_kind,
    '' as per_unit, true as is_quantified, quantity_name as level3,
    coalesce(quantity_description, '') as description,
    number.quantity || quantity_unit as value_text, 0 as page, number.number as line
from (
    select *, unnest([
        struct_pack(number := 3, quantity := quantity),
        struct_pack(number := 4, quantity := second_quantity)
    ]) as number from cases
)
where number.quantity is not null;
