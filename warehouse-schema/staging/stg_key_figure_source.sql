-- Which figures of standard tables are key figures: balances of other years, procurement.
-- 标准表中作为单独指标的数字（年初、年末结转和结余，政府采购合计）
--
-- a row is: one measure of one table, of the rows with the code where one is given; what it
-- states is no revenue or expenditure of the year

create or replace temp table stg_key_figure_source as

select
    list.table_id as source_table,
    list.measure,
    coalesce(list.code, '') as code,
    list.partition_code,
    list.part_code,
    cast(list.source_order as integer) as source_order,
    list.row_axis

from reference_list('key_figure_source') as list;
