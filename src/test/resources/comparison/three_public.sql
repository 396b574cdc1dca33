-- Bodies of made-up districts, each a case of the three public expenses, beside those of star.sql.
--
-- documents are named by the case, the stage and the year; amounts are in yuan

create temp table made_document (document_key varchar, stage varchar, fiscal_year integer, unit integer);
insert into made_document values
    ('agree30', 'budget', 2030, 21), ('agree31', 'budget', 2031, 21),
    ('dispute30', 'budget', 2030, 22), ('dispute31', 'budget', 2031, 22),
    ('listed31', 'budget', 2031, 23),
    ('percent31', 'budget', 2031, 24),
    ('otheryear31', 'budget', 2031, 25),
    -- one body under two names, and two bodies of one history
    ('renamed30', 'budget', 2030, 26), ('renamed31', 'budget', 2031, 27),
    ('twin30', 'budget', 2030, 28), ('twinned30', 'budget', 2030, 29), ('twin31', 'budget', 2031, 28),
    ('own30', 'final_account', 2030, 31),
    ('published30', 'budget', 2030, 32), ('spent30', 'final_account', 2030, 32),
    ('blankspent30', 'final_account', 2030, 33),
    ('none31', 'budget', 2031, 41), ('empty31', 'budget', 2031, 42), ('noneformer31', 'budget', 2031, 43),
    ('nonebut31', 'budget', 2031, 44), ('silent31', 'budget', 2031, 45), ('notnone31', 'budget', 2031, 46),
    ('said31', 'budget', 2031, 47), ('added31', 'budget', 2031, 48), ('two31', 'budget', 2031, 49),
    ('heads31', 'budget', 2031, 51), ('posts31', 'budget', 2031, 52), ('visits30', 'final_account', 2030, 53),
    ('domestic30', 'final_account', 2030, 54), ('uncosted30', 'final_account', 2030, 55),
    ('units31', 'budget', 2031, 56),
    -- the other columns of one table: budget of the year, budget as adjusted, as spent
    ('adjusted30', 'final_account', 2030, 57), ('beginning30', 'final_account', 2030, 58);

insert into dim_document by name
select
    document_key, document_key || '.txt' as file, document_key as title, stage, 'department' as scope,
    fiscal_year, 1 as division_key, unit as budgetary_unit_key, true as is_current,
    document_key as disclosure_key
from made_document;

insert into dim_budgetary_unit by name
select distinct
    unit as budgetary_unit_key,
    '第' || unit || '局' as unit_name,
    -- each case has no peers but its own, two have each other
    'bureau_' || least(unit, 57) as body_kind,
    '第' || least(unit, 57) || '类' as body_kind_name,
    case when unit in (26, 27) then '一局' when unit in (28, 29) then '两局' else '' end as conformed_unit
from made_document;

insert into dim_key_figure by name
select
    100 + row_number() over () as key_figure_key, measure_code, member_code, measure_code as key_figure_name
from (
    values
        ('three_public', 'reception'), ('three_public', 'abroad'), ('meetings', 'total'), ('posts', 'total'),
        ('vehicles', 'total'), ('vehicles_purchased', 'total'), ('three_public_reception_visits', 'total'),
        ('three_public_reception_domestic_visits', 'total'), ('three_public_reception_domestic', 'total'),
        ('three_public_abroad_visits', 'total'), ('procurement', 'goods'), ('procurement', 'services'),
        ('procurement_reserved_small', 'total')
) as made (measure_code, member_code);

-- a place is a fact, or a figure that a table or a sentence prints beside the facts
create temp table made_amount (
    document_key varchar, number integer, place varchar, figure_kind varchar, fiscal_year integer,
    item varchar, yuan decimal(18, 2), printed varchar
);
insert into made_amount values
    ('agree30', 9, 'fact', 'budget', 2030, 'reception', 40000, '4.00'),
    ('agree31', 9, 'fact', 'budget', 2031, 'reception', 30000, '3.00'),
    ('dispute30', 1, 'fact', 'budget', 2030, 'reception', 40000, '4.00'),
    ('dispute31', 1, 'fact', 'budget', 2031, 'reception', 30000, '3.00'),
    ('listed31', 1, 'fact', 'budget', 2031, 'reception', 30000, '3.00'),
    ('percent31', 1, 'fact', 'budget', 2031, 'reception', 30000, '3.00'),
    ('otheryear31', 1, 'fact', 'budget', 2031, 'reception', 30000, '3.00'),
    ('renamed30', 1, 'fact', 'budget', 2030, 'reception', 40000, '4.00'),
    ('renamed31', 1, 'fact', 'budget', 2031, 'reception', 10000, '1.00'),
    ('twin30', 1, 'fact', 'budget', 2030, 'reception', 40000, '4.00'),
    ('twinned30', 1, 'fact', 'budget', 2030, 'reception', 70000, '7.00'),
    ('twin31', 1, 'fact', 'budget', 2031, 'reception', 10000, '1.00'),
    -- budget as adjusted, budget of the beginning of the year, and as spent, in one table
    ('own30', 1, 'fact', 'adjusted_budget', 2030, 'reception', 40000, '4.00'),
    ('own30', 2, 'fact', 'budget', 2030, 'reception', 50000, '5.00'),
    ('own30', 3, 'fact', 'final_account', 2030, 'reception', 44000, '4.40'),
    ('own30', 4, 'fact', 'adjusted_budget', 2030, 'abroad', 0, '0'),
    ('own30', 5, 'fact', 'final_account', 2030, 'abroad', 1000, '0.10'),
    -- 4.00 万元 may be anything up to 4.005
    ('published30', 1, 'fact', 'budget', 2030, 'reception', 40000, '4.00'),
    ('published30', 2, 'fact', 'budget', 2030, 'vehicle_operation', 20000, '2.00'),
    ('spent30', 1, 'fact', 'final_account', 2030, 'reception', 40040, '4.004'),
    ('spent30', 2, 'fact', 'final_account', 2030, 'vehicle_operation', 10000, '1.00'),
    ('blankspent30', 1, 'fact', 'adjusted_budget', 2030, 'reception', 40000, '4.00'),
    ('nonebut31', 1, 'fact', 'budget', 2031, 'reception', 30000, '3.00'),
    -- a sentence alone states the zero that the table leaves blank
    ('said31', 1, 'fact', 'budget', 2031, 'reception', 30000, '3.00'),
    ('said31', 2, 'sentence', 'budget', 2031, 'vehicle_purchase', 0, '0'),
    ('said31', 3, 'sentence', 'budget', 2031, 'reception', 30000, '3'),
    ('added31', 10, 'fact', 'budget', 2031, 'reception', 30000, '3.00'),
    ('added31', 9, 'fact', 'budget', 2031, 'abroad', 10000, '1.00'),
    ('two31', 1, 'fact', 'budget', 2031, 'reception', 30000, '3.00'),
    ('two31', 2, 'fact', 'budget', 2031, 'abroad', 10000, '1.00'),
    ('two31', 3, 'sentence', 'budget', 2031, 'total', 50000, '5'),
    ('two31', 4, 'sentence', 'budget', 2031, 'reception', 30200, '3.0'),
    ('heads31', 1, 'fact', 'budget', 2031, 'reception', 30000, '3.00'),
    ('heads31', 2, 'fact', 'budget', 2031, 'vehicle_operation', 60000, '6.00'),
    ('heads31', 3, 'fact', 'budget', 2031, 'vehicle_purchase', 200000, '20.00'),
    ('posts31', 1, 'fact', 'budget', 2031, 'reception', 30000, '3.00'),
    ('visits30', 1, 'fact', 'final_account', 2030, 'reception', 30000, '3.00'),
    ('visits30', 2, 'fact', 'final_account', 2030, 'abroad', 90000, '9.00'),
    ('domestic30', 1, 'fact', 'final_account', 2030, 'reception', 30000, '3.00'),
    -- a row for each unit and none for all of them
    ('units31', 1, 'fact', 'budget', 2031, 'reception', 30000, '3.00'),
    ('units31', 2, 'fact', 'budget', 2031, 'reception', 20000, '2.00'),
    ('units31', 3, 'table', 'budget', 2031, 'total', 30000, '3.00'),
    ('units31', 4, 'table', 'budget', 2031, 'total', 20000, '2.00'),
    -- four decimals, and the row of the sum in front of its only part
    ('adjusted30', 1, 'table', 'final_account', 2030, 'vehicles', 12345, '1.2345'),
    ('adjusted30', 2, 'fact', 'adjusted_budget', 2030, 'vehicle_operation', 24690, '2.4690'),
    ('adjusted30', 3, 'fact', 'final_account', 2030, 'vehicle_operation', 12345, '1.2345'),
    ('beginning30', 2, 'fact', 'budget', 2030, 'vehicle_operation', 10000, '1.0000'),
    ('beginning30', 3, 'fact', 'final_account', 2030, 'vehicle_operation', 10001, '1.0001');

insert into fact_three_public by name
select
    made_amount.document_key, made_document.unit as budgetary_unit_key, three_public_item_key,
    made_amount.fiscal_year, figure_kind, yuan as amount_yuan,
    made_amount.document_key || '.' || number as figure_key
from made_amount
inner join made_document using (document_key)
inner join dim_three_public_item on three_public_item_code = item
where place = 'fact';

insert into stated_total by name
select
    made_amount.document_key, unit as budgetary_unit_key, made_amount.fiscal_year, figure_kind,
    'fact_three_public' as fact_table, item as part_code, yuan as amount_yuan,
    made_amount.document_key || '.' || number as figure_key, 0 as page
from made_amount inner join made_document using (document_key)
where place <> 'fact';

insert into printed.figure by name
select
    document_key || '.' || number as figure_key, document_key, 1 as page, number as line,
    case place when 'sentence' then 'NARRATIVE' else 'BUD07' end as table_id, 'three_public_' || item as measure,
    figure_kind, fiscal_year, printed as printed_text, '万元' as printed_unit, yuan as amount_yuan,
    '' as row_label, '' as column_label, false as is_doubtful
from made_amount;

-- what sentences say of the change
insert into printed.figure by name
select *, 'NARRATIVE' as table_id, 1 as page, 90 as line, '公务接待费' as row_label, false as is_doubtful, '万元' as printed_unit
from (
    values
        ('agree31.90', 'agree31', 'change_amount', 2031, '1.00', -10000, null, '比上年'),
        ('dispute31.90', 'dispute31', 'change_amount', 2031, '2.00', -20000, null, '比2030年预算'),
        ('dispute31.91', 'dispute31', 'change_percent', 2031, '10', null, -10, '比2030年预算'),
        ('percent31.90', 'percent31', 'change_percent', 2031, '25', null, -25, '比上年'),
        ('otheryear31.90', 'otheryear31', 'change_amount', 2031, '1.00', -10000, null, '较2029年')
) as made (figure_key, document_key, figure_kind, fiscal_year, printed_text, amount_yuan, quantity, column_label);
update printed.figure set measure = 'three_public_reception' where measure is null;

create temp table made_number (
    document_key varchar, number integer, figure_kind varchar, fiscal_year integer, measure varchar,
    member varchar, yuan decimal(18, 2), quantity decimal(18, 4)
);
insert into made_number values
    ('listed31', 50, 'budget', 2030, 'three_public', 'reception', 20000, null),
    ('heads31', 50, 'actual', 2031, 'staff', 'administrative', null, 8),
    ('heads31', 51, 'actual', 2031, 'staff', 'quota', null, 2),
    ('heads31', 52, 'actual', 2031, 'posts', 'total', null, 20),
    -- held at the end of the year before, as budgets say
    ('heads31', 53, 'actual', 2030, 'vehicles', 'total', null, 3),
    ('heads31', 54, 'budget', 2031, 'vehicles_purchased', 'total', null, 0),
    ('heads31', 55, 'budget', 2031, 'agency_operating_expense', 'total', 500000, null),
    ('heads31', 56, 'budget', 2031, 'meetings', 'total', 7000, null),
    ('heads31', 57, 'budget', 2031, 'procurement', 'goods', 100000, null),
    ('heads31', 58, 'budget', 2031, 'procurement', 'services', 300000, null),
    ('heads31', 59, 'budget', 2031, 'procurement_reserved_small', 'total', 200000, null),
    ('posts31', 50, 'actual', 2031, 'posts', 'total', null, 20),
    ('posts31', 55, 'budget', 2031, 'agency_operating_expense', 'total', 500000, null),
    ('visits30', 50, 'actual', 2030, 'three_public_reception_visits', 'total', null, 300),
    ('visits30', 51, 'actual', 2030, 'three_public_abroad_visits', 'total', null, 0),
    ('domestic30', 50, 'actual', 2030, 'three_public_reception_domestic_visits', 'total', null, 100),
    ('uncosted30', 50, 'actual', 2030, 'three_public_reception_visits', 'total', null, 100);

insert into fact_key_figure by name
select
    made_number.document_key, unit as budgetary_unit_key, made_number.fiscal_year, figure_kind, key_figure_key,
    yuan as amount_yuan, quantity, made_number.document_key || '.' || number as figure_key
from made_number
inner join made_document using (document_key)
inner join dim_key_figure on measure_code = measure and member_code = member;
insert into printed.figure by name
select document_key || '.' || number as figure_key, document_key, 1 as page, number as line, 'OTHER' as table_id,
    measure, figure_kind, fiscal_year, '9' as printed_text, '' as printed_unit, false as is_doubtful,
    '' as row_label, '' as column_label
from made_number;

-- the table counts what no sentence does
insert into three_public_count values ('visits30', 'visits30', 'reception_batches', 30, ['visits30.60']);

insert into printed.table values
    ('none31', 1, 3, 'BUD07', '“三公”经费预算表', true, ''),
    ('empty31', 1, 3, 'BUD07', '“三公”经费预算表', true, '');
insert into printed.narrative values
    ('none31', 1, 4, '说明：本部门本年度没有财政拨款“三公”经费支出，故本表无数据。'),
    ('noneformer31', 1, 4, '2030年无“三公”经费支出，今年另行说明。'),
    ('nonebut31', 1, 4, '注：本部门2031年无“三公”经费预算，故本表为空表。'),
    ('notnone31', 1, 4, '本部门没有“三公”经费支出超预算的情况。');

-- ten bodies of a kind, one of them far off, and one that fails a check
insert into dim_document by name
select 'peer' || n as document_key, 'peer.txt' as file, 'peer' as title, 'budget' as stage, 'department' as scope,
    2031 as fiscal_year, 1 as division_key, 100 + n as budgetary_unit_key, true as is_current,
    'peer' || n as disclosure_key
from range(1, 12) as peers (n);
insert into dim_budgetary_unit by name
select 100 + n as budgetary_unit_key, '第' || n || '所' as unit_name, 'office' as body_kind, '所' as body_kind_name, '' as conformed_unit
from range(1, 12) as peers (n);
insert into fact_three_public by name
select 'peer' || n as document_key, 100 + n as budgetary_unit_key, 7 as three_public_item_key, 2031 as fiscal_year,
    'budget' as figure_kind, case n when 10 then 900000 else 10000 + n end as amount_yuan, 'peer' || n || '.1' as figure_key
from range(1, 12) as peers (n);
insert into barred_figure values ('peer11.1', 'peer11', 'SAN-01', 'r');
