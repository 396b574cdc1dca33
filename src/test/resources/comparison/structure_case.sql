-- Bodies beside those of star.sql, each a case of a structure, an execution, a year or a gap.
--
-- Unit 20 discloses budgets of 2020, 2022 and 2023 and the final account of 2023; 21 has its
-- functions in the appropriations alone; 22 has personnel and operating in the table of basic
-- expenditure alone; 30 to 40 are schools, of which 40 spends everything on projects and 30 alone
-- states its grants; 23 has a fund that pays nothing.

insert into dim_division by name
select 10 as division_key, '某省丁区' as full_name, 'administrative' as kind,
    '330101' as division_code;

insert into dim_budgetary_unit by name
select
    unit.key as budgetary_unit_key, unit.name as unit_name, unit.kind as body_kind,
    unit.kind_name as body_kind_name, '丁区 ' || unit.name as conformed_unit,
    'unchanged' as unit_history_rule
from (
    values
        (20, '丁区民政局', 'civil_affairs', '民政局'), (21, '丁区档案馆', 'archives', '档案馆'),
        (22, '丁区图书馆', 'library', '图书馆'), (23, '丁区博物馆', 'museum', '博物馆')
    union all
    select range, '丁区第' || range || '小学', 'school', '学校' from range(30, 41)
) as unit (key, name, kind, kind_name);

create temp table made_document as
select * from (
    values
        ('b20', 20, 2020, 'budget'), ('b22', 20, 2022, 'budget'), ('b23', 20, 2023, 'budget'),
        ('f23', 20, 2023, 'final_account'), ('g23', 21, 2023, 'budget'),
        ('h23', 22, 2023, 'budget'), ('m23', 23, 2023, 'budget')
    union all
    select 's' || range, range, 2023, 'budget' from range(30, 41)
) as document (document_key, budgetary_unit_key, fiscal_year, stage);

insert into dim_document by name
select
    document_key, document_key || '.txt' as file, document_key as title, stage,
    'department' as scope, fiscal_year, 10 as division_key, budgetary_unit_key,
    stage = 'budget' as has_budget_tables, stage <> 'budget' as has_final_tables,
    document_key = 'b22' or starts_with(document_key, 's') and document_key <> 's40'
        as has_performance,
    true as has_statements, 'loaded' as reading_outcome, 1 as figure_count,
    1 as share_of_figures_loaded, true as is_current, document_key as disclosure_key
from made_document;

insert into dim_function by name
select 3 as function_key, '210' as class_code, '卫生健康支出' as class_name,
    'assigned' as cofog_scope, '01.1' as cofog_code, 'high' as cofog_certainty;

insert into fact_expenditure by name
select * from (
    values
        ('b20', 20, 2020, 'budget', 1, 4, 5000000, 'b20.1'),
        ('b22', 20, 2022, 'budget', 1, 4, 6000000, 'b22.1'),
        ('b23', 20, 2023, 'budget', 1, 4, 6000000, 'b23.1'),
        ('b23', 20, 2023, 'budget', 2, 5, 2000000, 'b23.2'),
        ('f23', 20, 2023, 'final_account', 1, 4, 5400000, 'f23.1'),
        ('f23', 20, 2023, 'final_account', 3, 5, 1800000, 'f23.2'),
        ('f23', 20, 2023, 'budget', 0, 11, 7500000, 'f23.3'),
        ('f23', 20, 2023, 'adjusted_budget', 0, 11, 9000000, 'f23.4'),
        ('g23', 21, 2023, 'budget', 0, 11, 1000000, 'g23.1'),
        ('h23', 22, 2023, 'budget', 0, 11, 500000, 'h23.1'),
        ('m23', 23, 2023, 'budget', 0, 11, 1000000, 'm23.1')
    union all
    select 's' || range, range, 2023, 'budget', 1, 4, case range when 40 then 0 else 500000 end,
        's' || range || '.1'
    from range(30, 41)
    union all
    select 's' || range, range, 2023, 'budget', 1, 5,
        case range when 40 then 1000000 else 500000 + 1000 * (range - 30) end,
        's' || range || '.2'
    from range(30, 41)
) as fact (
    document_key, budgetary_unit_key, fiscal_year, figure_kind, function_key,
    expenditure_kind_key, amount_yuan, figure_key
);

insert into fact_grant_expenditure by name
select 'g23' as document_key, 21 as budgetary_unit_key, 2023 as fiscal_year,
    'budget' as figure_kind, 1 as function_key, 1 as fund_key, 900000 as amount_yuan,
    'g23.2' as figure_key, 11 as expenditure_kind_key;
insert into fact_grant_expenditure by name
select 'm23' as document_key, 23 as budgetary_unit_key, 2023 as fiscal_year,
    'budget' as figure_kind, 1 as function_key, 1 as fund_key, 900000 as amount_yuan,
    'm23.2' as figure_key, 11 as expenditure_kind_key;
insert into fact_grant_expenditure by name
select * from (
    values
        ('m23', 23, 0, 2, 0, 'm23.3'),
        ('s30', 30, 1, 1, 1000, 's30.3')
) as fact (document_key, budgetary_unit_key, function_key, fund_key, amount_yuan, figure_key),
    (values (2023, 'budget', 11)) as same (fiscal_year, figure_kind, expenditure_kind_key);

-- sums as they are printed: the classes of one body, one sum rounded and one that is another
create temp table made_sum as
select * from (
    values
        ('m23', 23, 'budget', '201', 950000, 'm23.5', '95.00'),
        ('m23', 23, 'budget', '208', 50000, 'm23.6', '5.00'),
        ('b23', 20, 'budget', '', 8000400, 'b23.9', '800.0'),
        ('f23', 20, 'final_account', '', 7200500, 'f23.9', '720.05')
) as printed_sum (
    document_key, budgetary_unit_key, figure_kind, code, amount_yuan, figure_key, printed_text
);
insert into stated_total by name
select
    document_key, budgetary_unit_key, 2023 as fiscal_year, figure_kind,
    'fact_expenditure' as fact_table, 'total' as part_code, code, amount_yuan, figure_key, 1 as page
from made_sum;
insert into printed.figure by name
select
    figure_key, document_key, 1 as page, 1 as line, 'BUD01' as table_id, printed_text,
    '万元' as printed_unit, amount_yuan
from made_sum;

insert into fact_basic_expenditure by name
select * from (
    values
        ('h23', 22, 2023, 'budget', 1, 2, 300000, 'h23.2'),
        ('h23', 22, 2023, 'budget', 2, 3, 100000, 'h23.3')
) as fact (
    document_key, budgetary_unit_key, fiscal_year, figure_kind, economic_key,
    expenditure_kind_key, amount_yuan, figure_key
);

-- a figure of one school is barred
insert into barred_figure values ('s39.2', 's39', 'BUD-IN-10', 'r');

insert into expected_document by name
select * from (
    values
        (null, false, true, '丁区司法局', 2023, 'budget', 'department', date '2023-03-01', null,
         '330101', '丁区 丁区司法局', 'missing'),
        ('b23', true, true, '丁区民政局', 2023, 'budget', 'department', date '2023-03-01',
         date '2023-04-05', '330101', '丁区 丁区民政局', 'late')
) as list (
    document_key, is_loaded, is_expected, unit_name, fiscal_year, stage, scope, due_on,
    published_on, division_code, conformed_unit, publication_status
);

insert into check_result by name
select 'CPL-01' as check_id, outcome, 'b23' as document_key, table_id, subject
from (values ('pass', 'BUD03', '支出总表'), ('fail', 'BUD09', '国有资本经营预算支出表'))
    as result (outcome, table_id, subject);
