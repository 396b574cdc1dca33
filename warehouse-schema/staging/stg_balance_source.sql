-- Which figures of final accounts are balances of other years, and of what money.
-- 决算表中的年初、年末结转和结余及其资金性质
--
-- a row is: one measure of one table, of the rows with the code where one is given; what it
-- states is a key figure and no revenue or expenditure of the year

create or replace temp table stg_balance_source as

select
    list.table_id as source_table,
    list.measure,
    coalesce(list.code, '') as code,
    list.partition_code,
    cast(list.source_order as integer) as source_order,
    list.row_axis

from read_csv(reference_file('balance_source'), all_varchar = true, header = true) as list;
