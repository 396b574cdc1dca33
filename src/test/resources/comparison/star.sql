-- The columns of the star that marts read, with a few rows that show every case.
--
-- Four finance bureaus, budget 2023: d1 and d2 disclose tables, d3 performance alone, d4 names
-- nobody; d9 has been superseded. Unit 2 and unit 5 publish in one document (d2).

create schema printed;
create schema compare;

create table dim_document (
    document_key varchar, file varchar, title varchar, stage varchar, scope varchar,
    fiscal_year integer, division_key integer, budgetary_unit_key integer,
    has_budget_tables boolean, has_final_tables boolean, has_performance boolean,
    has_statements boolean, source_address varchar, retrieved_on date, reading_outcome varchar,
    figure_count integer, share_of_figures_loaded decimal(9, 4), is_current boolean
);
insert into dim_document values
    ('d1', 'one.txt', '甲区财政局2023年预算', 'budget', 'department', 2023, 1, 1,
     true, false, true, true, null, date '2026-01-01', 'loaded', 9, 1, true),
    ('d2', 'two.txt', '乙区财政局2023年预算', 'budget', 'department', 2023, 2, 2,
     true, false, true, true, null, date '2026-01-01', 'loaded', 5, 1, true),
    ('d3', 'three.txt', '丙区财政局2023年绩效文本', 'budget', 'department', 2023, 3, 3,
     false, false, true, false, null, date '2026-01-01', 'loaded', 1, 1, true),
    ('d4', 'four.txt', null, 'budget', 'department', 2023, 0, 0,
     false, false, true, false, null, date '2026-01-01', 'loaded', 1, 1, true),
    ('d9', 'nine.txt', '甲区财政局2023年预算（旧）', 'budget', 'department', 2023, 1, 1,
     true, false, true, true, null, date '2026-01-01', 'loaded', 9, 1, false);
alter table dim_document add column disclosure_key varchar;
update dim_document set disclosure_key = document_key;

create table barred_figure (
    place_key varchar, document_key varchar, check_ids varchar, result_key varchar
);

create table dim_division (division_key integer, full_name varchar, kind varchar);
insert into dim_division values
    (0, '未知', null), (1, '某省甲区', 'administrative'), (2, '某省乙区', 'administrative'),
    (3, '某省丙开发区', 'development_zone');
alter table dim_division add column division_code varchar;
update dim_division set division_code = case when division_key = 0 then '' else '99000' || division_key end;
alter table dim_division add column level varchar default 'county';
alter table dim_division add column line_code varchar;
update dim_division set line_code = division_code;

create table division_change (line_code varchar, first_year integer, reason varchar);

create table dim_budgetary_unit (
    budgetary_unit_key integer, unit_name varchar, body_kind varchar, body_kind_name varchar,
    body_class varchar, body_class_name varchar, body_class_certainty varchar,
    conformed_unit varchar, unit_history_rule varchar, unit_history_reason varchar
);
insert into dim_budgetary_unit values
    (0, '未知', 'other', '其他', 'unknown', '未知', 'none', '', 'unchanged', null),
    (1, '甲区财政局', 'finance_bureau', '财政局', 'administrative', '行政单位', 'high',
     '甲区 财政局', 'unchanged', null),
    (2, '乙区财政局', 'finance_bureau', '财政局', 'administrative', '行政单位', 'high',
     '乙区 财政局', 'unchanged', null),
    (3, '丙开发区财政局', 'finance_bureau', '财政局', 'administrative', '行政单位', 'high',
     '丙开发区 财政局', 'unchanged', null),
    (5, '乙区国资中心', 'state_assets_centre', '国有资产事务中心', 'public_institution', '事业单位',
     'medium', '乙区 国资中心', 'unchanged', null);

create table dim_theme (
    subject varchar, theme_code varchar, theme_name varchar, parent_code varchar
);
insert into dim_theme values
    ('project', 'information_system', '信息系统运维', null),
    ('project', 'supplies', '物资采购', null),
    ('project_part', 'supplies.masks', '口罩', 'supplies'),
    ('indicator', 'satisfaction', '满意度', null), ('indicator', 'completion_rate', '完成率', null);

create table dim_project (
    project_key integer, project_name varchar, project_code varchar, theme_code varchar
);
insert into dim_project values
    (0, '未列明', null, ''), (1, '系统运维', 'P1', 'information_system'),
    (2, '系统服务', 'P2', 'information_system'), (3, '物资采购', 'P3', 'supplies'),
    (4, '无金额项目', 'P4', 'supplies'), (5, '用房维修', 'P5', ''),
    (6, '未具名系统', 'P6', 'information_system');
alter table dim_project add column theme_field varchar default 'name';
alter table dim_project add column theme_evidence varchar default '系统';
alter table dim_project add column subtheme_code varchar default '';
alter table dim_project add column subtheme_evidence varchar default '';
alter table dim_project add column project_natural_key varchar;
update dim_project set project_natural_key = coalesce(project_code, '');

create table printed.project (
    project_member_key varchar, document_key varchar, page integer, line integer,
    project_code varchar, project_name varchar, purpose varchar
);

create table fact_project (
    document_key varchar, budgetary_unit_key integer, figure_kind varchar, project_key integer,
    amount_yuan decimal(18, 2), figure_key varchar, page integer, line integer,
    printed_text varchar, printed_unit varchar
);
insert into fact_project values
    ('d1', 1, 'budget', 1, 100000.00, 'd1.1', 0, 10, '10.00', '万元'),
    ('d1', 1, 'budget', 1, 50000.00, 'd1.2', 0, 11, '5.00', '万元'),
    ('d1', 1, 'budget', 4, null, null, 0, 30, null, null),
    ('d1', 1, 'budget', 0, 700000.00, null, null, null, null, null),
    ('d2', 2, 'budget', 2, 300000.00, 'd2.1', 0, 12, '30.00', '万元'),
    ('d2', 2, 'budget', 3, 10000000.00, 'd2.2', 0, 13, '1000.00', '万元'),
    ('d2', 5, 'budget', 5, 80000.00, 'd2.3', 0, 14, '8.00', '万元'),
    ('d4', 0, 'budget', 6, 900000.00, 'd4.1', 0, 15, '90', '万元'),
    ('d9', 1, 'budget', 1, 999999.00, 'd9.1', 0, 10, '99.9999', '万元');

create table dim_indicator (
    indicator_type_key integer, level1_code varchar, level2_code varchar,
    theme_code varchar, direction varchar
);
insert into dim_indicator values
    (1, 'output', 'output_quantity', '', 'none'),
    (2, 'output', 'output_cost', '', 'less_is_better'),
    (3, 'satisfaction', 'satisfaction_service', 'satisfaction', 'more_is_better'),
    (4, 'output', 'output_quality', 'completion_rate', 'more_is_better'),
    (5, 'benefit', 'benefit_social', '', 'none');

create table indicator_text (
    indicator_key varchar, level3 varchar, description varchar, value_text varchar
);
create table indicator_value (
    indicator_key varchar, document_key varchar, budgetary_unit_key integer,
    project_key integer, indicator_type_key integer, horizon varchar, comparator varchar,
    lower_value decimal(18, 4), upper_value decimal(18, 4), unit varchar,
    lower_base_value decimal(24, 6), upper_base_value decimal(24, 6), base_unit varchar,
    quantity_kind varchar, per_unit varchar, is_quantified boolean, page integer, line integer
);
insert into indicator_text values
    ('d1.i1', '维护户数', '', '≥95户'), ('d1.i2', '资产系统一年一户1600元', '', '15.2万元'),
    ('d1.i3', '满意度', '', '≥95%'), ('d1.i4', '完成率', '', '100%'),
    ('d2.i1', '购买数量', '', '≥10000个'), ('d2.i2', '按标准安排经费', '物资成本', '≤100元/个'),
    ('d2.i3', '满意度', '', '≥90%'), ('d2.i4', '社会效益', '', '显著'),
    ('d2.i5', '服务户数', '', '100户'), ('d2.i6', '单位成本', '', '0.3万元/户'),
    ('d3.i1', '投诉率', '', '≤5%'), ('d9.i1', '满意度', '', '≥1%');
insert into indicator_value values
    ('d1.i1', 'd1', 1, 1, 1, 'annual', 'ge', 95, null, '户', 95, null, '户', 'count', '', true, 0, 20),
    ('d1.i2', 'd1', 1, 1, 2, 'annual', 'eq', 15.2, 15.2, '万元', 152000, 152000, '元', 'money', '', true, 0, 21),
    ('d1.i3', 'd1', 1, 1, 3, 'annual', 'ge', 95, null, '%', 0.95, null, '比率', 'share', '', true, 0, 22),
    ('d1.i4', 'd1', 1, 1, 4, 'annual', 'eq', 100, 100, '%', 1, 1, '比率', 'share', '', true, 0, 23),
    ('d2.i1', 'd2', 2, 3, 1, 'annual', 'ge', 10000, null, '个', 10000, null, '个', 'count', '', true, 0, 24),
    ('d2.i2', 'd2', 2, 3, 2, 'annual', 'le', null, 100, '元', null, 100, '元', 'money', '个', true, 0, 25),
    ('d2.i3', 'd2', 2, 3, 3, 'annual', 'ge', 90, null, '%', 0.9, null, '比率', 'share', '', true, 0, 26),
    ('d2.i4', 'd2', 2, 3, 5, 'annual', '', null, null, '', null, null, '', '', '', false, 0, 27),
    ('d2.i5', 'd2', 2, 2, 1, 'annual', 'eq', 100, 100, '户', 100, 100, '户', 'count', '', true, 0, 28),
    ('d2.i6', 'd2', 2, 2, 2, 'annual', 'eq', 0.3, 0.3, '万元', 3000, 3000, '元', 'money', '户', true, 0, 29),
    ('d3.i1', 'd3', 3, 0, 3, 'annual', 'le', null, 5, '%', null, 0.05, '比率', 'share', '', true, 0, 30),
    ('d9.i1', 'd9', 1, 1, 3, 'annual', 'ge', 1, null, '%', 0.01, null, '比率', 'share', '', true, 0, 22);

create table fact_indicator as
select * from indicator_value inner join indicator_text using (indicator_key);
alter table fact_indicator add column basis varchar default '';
alter table fact_indicator add column qualitative_text varchar default '';
alter table fact_indicator add column is_doubtful boolean default false;

create table dim_three_public_item (
    three_public_item_key integer, three_public_item_code varchar, parent_code varchar,
    three_public_item_name varchar, sort_order integer, is_three_public boolean
);
insert into dim_three_public_item values
    (1, 'total', null, '“三公”经费合计', 10, true), (2, 'abroad', 'total', '因公出国（境）费', 20, true),
    (3, 'vehicles', 'total', '公务用车购置及运行维护费', 30, true),
    (4, 'vehicle_purchase', 'vehicles', '公务用车购置费', 31, true),
    (5, 'vehicle_operation', 'vehicles', '公务用车运行维护费', 32, true),
    (6, 'vehicles_not_split', 'vehicles', '公务用车（未分）', 33, true),
    (7, 'reception', 'total', '公务接待费', 40, true),
    (8, 'not_disclosed', 'total', '“三公”经费（未列明）', 50, true),
    (9, 'meetings', null, '会议费', 60, false);

create table fact_three_public (
    document_key varchar, budgetary_unit_key integer, three_public_item_key integer,
    fiscal_year integer, figure_kind varchar, amount_yuan decimal(18, 2), figure_key varchar,
    page integer, line integer, printed_text varchar, printed_unit varchar
);
insert into fact_three_public values
    ('d1', 1, 2, 2023, 'budget', 0, 'd1.3', 0, 40, '0', '万元'),
    ('d1', 1, 5, 2023, 'budget', 30000, 'd1.4', 0, 41, '3', '万元'),
    ('d1', 1, 7, 2023, 'budget', 20000, 'd1.5', 0, 42, '2', '万元'),
    ('d1', 1, 9, 2023, 'budget', 50000, 'd1.6', 0, 43, '5', '万元'),
    ('d2', 2, 6, 2023, 'budget', 10000, 'd2.4', 0, 44, '1', '万元');

create table dim_fund (fund_key integer, fund_code varchar, fund_name varchar);
insert into dim_fund values (1, 'general_public', '一般公共预算'), (2, 'government_fund', '政府性基金');
create table dim_function (
    function_key integer, class_code varchar, class_name varchar, cofog_scope varchar,
    cofog_code varchar, cofog_certainty varchar
);
insert into dim_function values
    (0, null, null, 'unassigned', 'not_stated', 'none'),
    (1, '201', '一般公共服务支出', 'assigned', '01.1', 'high'),
    (2, '208', '社会保障和就业支出', 'unassigned', 'staff_cost', 'none');
create table conformed_function (
    function_key integer, level varchar, first_year integer, last_year integer,
    conformed_code varchar, comparable_code varchar, comparable_name varchar,
    candidate_codes varchar, comparable_from_year integer, comparable_to_year integer,
    rule varchar, rule_name varchar, is_uncertain boolean
);
insert into conformed_function values
    (0, 'class', null, null, null, '', '（未列明）', '', null, null, 'not_disclosed', '未按科目列明', false),
    (1, 'class', null, null, '201', '201', '一般公共服务支出', '201', null, null, 'unchanged', '未变', false),
    (2, 'class', null, null, '208', '208', '社会保障和就业支出', '208', null, null, 'unchanged', '未变', false);
create table dim_cofog (
    cofog_code varchar, cofog_scope varchar, cofog_division varchar, cofog_division_name varchar,
    cofog_group varchar, cofog_group_name varchar
);
insert into dim_cofog values
    ('01.1', 'assigned', '01', '一般公共服务', '01.1', '行政与立法机关'),
    ('staff_cost', 'unassigned', null, '（未归类）', null, '职工缴费'),
    ('not_stated', 'unassigned', null, '（未归类）', null, '文件未列明科目');
create table dim_economic (
    economic_key integer, scheme varchar, economic_code varchar, economic_name varchar,
    level varchar, class_code varchar, class_name varchar
);
insert into dim_economic values
    (0, 'department', '', '未列明', null, null, null),
    (1, 'department', '301', '工资福利支出', 'class', '301', '工资福利支出'),
    (2, 'department', '302', '商品和服务支出', 'class', '302', '商品和服务支出'),
    (3, 'government', '501', '机关工资福利支出', 'class', '501', '机关工资福利支出'),
    (4, 'government', '502', '机关商品和服务支出', 'class', '502', '机关商品和服务支出');
create table conformed_economic as
select
    economic_key, levels.level, economic_code as comparison_code, economic_name as comparison_name,
    case levels.level when 'class' then economic_code end as conformed_code,
    case levels.level when 'class' then 'unchanged' else 'not_broken_down' end as rule,
    case levels.level when 'class' then '未变' else '未细分到该级' end as rule_name,
    levels.level = 'class' as is_comparable, cast(null as integer) as comparable_from_year,
    cast(null as integer) as divides_after_year, economic_code as possible_codes
from dim_economic cross join (values ('class'), ('section')) as levels (level)
where economic_key <> 0;
create table economic_crosswalk (
    department_key integer, scope varchar, government_key integer, valid_from_year integer,
    valid_to_year integer, certainty varchar
);
insert into economic_crosswalk values
    (1, 'administrative', 3, 2018, null, 'recalled'), (2, 'administrative', 4, 2018, null, 'recalled');

create table fact_expenditure (
    document_key varchar, budgetary_unit_key integer, fiscal_year integer, figure_kind varchar,
    function_key integer, amount_yuan decimal(18, 2), figure_key varchar
);
insert into fact_expenditure values
    ('d1', 1, 2023, 'budget', 1, 8000000, 'd1.7'), ('d1', 1, 2023, 'budget', 2, 2000000, 'd1.8'),
    ('d2', 2, 2023, 'budget', 0, 4000000, 'd2.5');
create table fact_grant_expenditure (
    document_key varchar, budgetary_unit_key integer, fiscal_year integer, figure_kind varchar,
    function_key integer, fund_key integer, amount_yuan decimal(18, 2), figure_key varchar
);
insert into fact_grant_expenditure values
    ('d1', 1, 2023, 'budget', 1, 1, 10000000, 'd1.7'), ('d1', 1, 2023, 'budget', 1, 2, 7, 'd1.8');
create table fact_basic_expenditure (
    document_key varchar, budgetary_unit_key integer, fiscal_year integer, figure_kind varchar,
    economic_key integer, amount_yuan decimal(18, 2), figure_key varchar
);
insert into fact_basic_expenditure values
    ('d1', 1, 2023, 'budget', 1, 6000000, 'd1.7'), ('d1', 1, 2023, 'budget', 2, 2000000, 'd1.8');

create table dim_key_figure (
    key_figure_key integer, measure_code varchar, member_code varchar, key_figure_name varchar
);
insert into dim_key_figure values
    (1, 'agency_operating_expense', 'total', '机关运行经费'),
    (2, 'staff', 'administrative', '行政人员'), (3, 'staff', 'quota', '员额人员'),
    (4, 'expenditure', 'basic', '基本支出');
create table fact_key_figure (
    document_key varchar, budgetary_unit_key integer, fiscal_year integer, figure_kind varchar,
    key_figure_key integer, amount_yuan decimal(18, 2), quantity decimal(18, 4),
    figure_key varchar
);
insert into fact_key_figure values
    ('d1', 1, 2023, 'budget', 1, 1000000, null, 'd1.9'),
    ('d1', 1, 2023, 'actual', 2, null, 15, 'd1.10'), ('d1', 1, 2023, 'actual', 3, null, 5, 'd1.11');

create table printed.figure (
    figure_key varchar, document_key varchar, page integer, line integer, table_id varchar,
    matched_dimension varchar, matched_code varchar, row_label varchar, measure varchar, figure_kind varchar, fiscal_year integer,
    printed_text varchar, printed_unit varchar, amount_yuan decimal(18, 2), quantity decimal(18, 4)
);
insert into printed.figure values
    ('d1.3', 'd1', 0, 40, 'BUD07', 'three_public', 'abroad', '因公出国', 'total', 'budget', 2023, '0', '万元', 0, null),
    ('d1.20', 'd1', 0, 39, 'BUD07', 'three_public', 'total', '合计', 'total', 'budget', 2023, '5.00', '万元', 50000, null),
    ('d1.12', 'd1', 0, 50, 'NARRATIVE', 'none', null, '基本支出', 'expenditure_basic', 'budget', 2023, '800', '万元', 8000000, null),
    ('d1.13', 'd1', 0, 50, 'NARRATIVE', 'none', null, '基本支出增加', 'expenditure_basic', 'change_amount', 2023, '100', '万元', 1000000, null),
    ('d1.14', 'd1', 0, 50, 'NARRATIVE', 'none', null, '基本支出增长', 'expenditure_basic', 'change_percent', 2023, '14.29', '%', null, 14.29),
    ('d1.15', 'd1', 0, 60, 'OTHER', 'none', null, '基本支出', 'expenditure_basic', 'budget', 2022, '650', '万元', 6500000, null);

-- what a change is measured by stands in the sentence alone
alter table printed.figure add column column_label varchar default '';
alter table printed.figure add column is_doubtful boolean default false;

insert into printed.figure values
    ('d1.30', 'd1', 0, 70, 'NARRATIVE', 'none', null, '项目支出', 'expenditure_project', 'budget', 2023, '300', '万元', 3000000, null, '', false),
    ('d1.31', 'd1', 0, 70, 'NARRATIVE', 'none', null, '项目支出', 'expenditure_project', 'change_amount', 2023, '持平', '', null, 0, '与2022年预算', false),
    ('d1.32', 'd1', 0, 71, 'NARRATIVE', 'none', null, '公用经费', 'expenditure_operating', 'budget', 2023, '50', '万元', 500000, null, '', false),
    ('d1.33', 'd1', 0, 71, 'NARRATIVE', 'none', null, '公用经费', 'expenditure_operating', 'change_amount', 2023, '20', '万元', 200000, null, '比2022年预算执行数', false),
    ('d1.34', 'd1', 0, 72, 'NARRATIVE', 'none', null, '公用经费', 'expenditure_operating', 'change_amount', 2023, '10', '万元', 100000, null, '比2022年预算', false),
    ('d1.35', 'd1', 0, 73, 'NARRATIVE', 'none', null, '甲项', 'expenditure_function_item', 'budget', 2023, '7', '万元', 70000, null, '', false),
    ('d1.36', 'd1', 0, 73, 'NARRATIVE', 'none', null, '甲项', 'expenditure_function_item', 'change_percent', 2023, '5', '%', null, 5, '比2022年预算', false),
    ('d1.37', 'd1', 0, 74, 'NARRATIVE', 'none', null, '乙项', 'expenditure_function_item', 'budget', 2023, '9', '万元', 90000, null, '', false),
    ('d1.38', 'd1', 0, 75, 'NARRATIVE', 'none', null, '人员经费', 'expenditure_personnel', 'budget', 2023, '90', '万元', 900000, null, '', false),
    ('d1.39', 'd1', 0, 75, 'NARRATIVE', 'none', null, '人员经费', 'expenditure_personnel', 'change_amount', 2023, '基本持平', '', null, 0, '与上年', true);

alter table printed.figure add column row_role varchar default 'item';
alter table printed.figure add column table_number integer default 0;

create table stated_total (
    document_key varchar, budgetary_unit_key integer, fiscal_year integer, figure_kind varchar,
    fact_table varchar, partition_code varchar, part_code varchar, amount_yuan decimal(18, 2),
    quantity decimal(18, 4), figure_key varchar, page integer
);
insert into stated_total values
    ('d1', 1, 2023, 'budget', 'fact_three_public', null, 'total', 50000, null, 'd1.20', 0);

create table printed.narrative (
    document_key varchar, page integer, line integer, text varchar
);
create table printed.table (
    document_key varchar, page integer, line integer, table_id varchar, table_title varchar,
    is_empty boolean, empty_note varchar
);
create table three_public_count (
    document_key varchar, disclosure_key varchar, count_code varchar, quantity decimal(18, 4),
    places varchar[]
);
alter table dim_division add column if not exists division_code varchar default '';
create table if not exists handoff_file (hand_off varchar, path varchar);
alter table dim_division add column if not exists division_code varchar;
update dim_division set division_code = '99010' || division_key where division_key <> 0;

-- what targets rest on, and what stood in the years before
alter table fact_indicator add column subject varchar default 'project';
alter table fact_indicator add column target_date date;
alter table fact_indicator add column last_value_text varchar default '';
alter table fact_indicator add column last_comparator varchar;
alter table fact_indicator add column last_lower_base_value decimal(24, 6);
alter table fact_indicator add column last_upper_base_value decimal(24, 6);
alter table fact_indicator add column last_base_unit varchar;
alter table fact_indicator add column before_last_value_text varchar default '';
alter table fact_indicator add column before_last_comparator varchar;
alter table fact_indicator add column before_last_lower_base_value decimal(24, 6);
alter table fact_indicator add column before_last_upper_base_value decimal(24, 6);
alter table fact_indicator add column before_last_base_unit varchar;

-- macros that read hand-off files want their list
create table if not exists handoff_file (hand_off varchar, path varchar);

create table check_result (
    check_id varchar, outcome varchar, note varchar, left_text varchar, right_text varchar,
    difference decimal(24, 6), left_places varchar[]
);

-- what a build is named by
alter table dim_document add column if not exists load_number integer;
alter table dim_document add column if not exists load_date date;
alter table dim_document add column if not exists extractor_version varchar;
create table if not exists override (decided varchar);
create table if not exists match_account (counted varchar);
alter table dim_fund add column if not exists fund_name varchar default '';
