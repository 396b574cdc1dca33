-- What the comparisons of structures, years and coverage read of the star besides star.sql: kinds of
-- expenditure, revenue, printed totals, expected documents and a price index without any row.

set variable schema_folder = 'warehouse-schema';

create table dim_expenditure_kind (
    expenditure_kind_key integer, expenditure_kind_code varchar, expenditure_kind_name varchar
);
insert into dim_expenditure_kind values
    (0, '', '未知'), (2, 'personnel', '人员经费'), (3, 'operating', '公用经费'),
    (4, 'basic_not_split', '基本支出（未分人员、公用）'), (5, 'project', '项目支出'),
    (11, 'not_disclosed', '未列明');
alter table fact_expenditure add column expenditure_kind_key integer default 11;
update fact_expenditure set expenditure_kind_key = 4 where figure_key = 'd1.7';
update fact_expenditure set expenditure_kind_key = 5 where figure_key = 'd1.8';
alter table fact_grant_expenditure add column expenditure_kind_key integer default 11;
alter table fact_basic_expenditure add column expenditure_kind_key integer default 11;
update fact_basic_expenditure set expenditure_kind_key = 1 + economic_key;

create table dim_revenue_source (revenue_source_key integer, revenue_source_code varchar);
insert into dim_revenue_source values (1, 'fiscal_appropriation');
create table fact_revenue (
    document_key varchar, budgetary_unit_key integer, fiscal_year integer, figure_kind varchar,
    revenue_source_key integer, amount_yuan decimal(18, 2), figure_key varchar
);

create table if not exists stated_total (
    document_key varchar, budgetary_unit_key integer, fiscal_year integer, figure_kind varchar,
    fact_table varchar, part_code varchar, amount_yuan decimal(18, 2), figure_key varchar,
    page integer
);
alter table stated_total add column if not exists code varchar default '';
alter table stated_total add column if not exists line integer default 0;

create table if not exists printed.table (document_key varchar, table_id varchar, is_empty boolean);
create table if not exists check_result (check_id varchar, outcome varchar);
alter table check_result add column if not exists document_key varchar;
alter table check_result add column if not exists table_id varchar;
alter table check_result add column if not exists subject varchar;

alter table dim_function add column valid_from_year integer;
alter table dim_function add column valid_to_year integer;
alter table dim_division add column if not exists division_code varchar default '';
alter table dim_division add column if not exists valid_from_year integer;
alter table dim_division add column if not exists valid_to_year integer;
create table expected_document (
    document_key varchar, is_loaded boolean, is_expected boolean,
    is_expected_by_precedent boolean, unit_name varchar, fiscal_year integer, stage varchar,
    scope varchar, approved_on date, due_on date, published_on date, retrieved_on date,
    division_code varchar, conformed_unit varchar, judged_on date, publication_status varchar
);
create table stg_price_index (
    line integer, index_year integer, index_value decimal(9, 4), base_year integer, source varchar,
    publisher varchar, retrieved_on date
);
create table dim_price_index (
    index_year integer, price_year integer, price_level double, index_value decimal(9, 4),
    base_year integer, source varchar, publisher varchar, retrieved_on date
);
