-- Running items carry basic expenditure, administrative-affairs items project expenditure.
-- 行政运行与一般行政管理事务用途正确
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD03, BUD05, FIN03, FIN05
-- condition: 各行为功能分类科目，且分列基本、项目支出 | the rows are function codes and the table
--     parts basic from project expenditure
-- tolerance: E
-- bars: none
-- a row is: one running or administrative-affairs item of one table of one document; a blank cell
--     of a row that is otherwise filled is nothing

insert into check_case by name

with

running_items as (

    select list.name, list.empty_measure, list.empty_name

    from vocabulary_list('running_item') as list

),

item_names as (

    select distinct catalogue_code.code, catalogue_code.plain as name

    from catalogue_code

    where catalogue_code.dimension = 'function' and length(catalogue_code.code) = 7

),

parted_tables as (

    select distinct check_line.document_key, check_line.table_number

    from check_line

    where check_line.measure in ('basic', 'project')

),

item_rows as (

    select
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.row_number,
        running_items.empty_name,
        min(trim(check_line.row_code || ' ' || check_line.row_label)) as subject,
        coalesce(
            sum(check_line.amount_yuan) filter (
                check_line.measure = running_items.empty_measure
            ),
            0
        ) as amount_yuan,
        min(check_line.step_yuan) as step_yuan,
        list(
            check_line.figure_key
            order by check_line.measure <> running_items.empty_measure, check_line.figure_key
        ) as places

    from check_line

    inner join item_names
        on check_line.code = item_names.code

    inner join running_items
        on item_names.name = running_items.name

    inner join parted_tables
        on check_line.document_key = parted_tables.document_key
        and check_line.table_number = parted_tables.table_number

    where check_line.table_id in ('BUD03', 'BUD05', 'FIN03', 'FIN05')
        and check_line.dimension = 'function'
        and check_line.role = 'item'
        and check_line.measure in ('total', 'basic', 'project')

    group by
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.row_number,
        running_items.empty_name

)

select
    'CLS-06' as check_id,
    item_rows.document_key,
    item_rows.figure_kind,
    item_rows.table_id,
    item_rows.table_number,
    item_rows.subject || ' ' || item_rows.empty_name as subject,
    '表中' || item_rows.empty_name as left_label,
    item_rows.amount_yuan as left_value,
    '该科目应有的' || item_rows.empty_name as right_label,
    0 as right_value,
    cast(item_rows.step_yuan / 2 as decimal(18, 2)) as tolerance,
    item_rows.places[1:1] as left_places

from item_rows;
