-- Where an amount stands in a disclosure and which fact it can give.
-- 数字在公开文件中的位置与可形成的事实
--
-- a row is: one measure of one standard table (STATEMENT: sentences and small tables) and
-- one fact; the lower the source order, the more the source tells

create or replace temp table stg_amount_source as

select
    list.table_id as source_table,
    list.measure,
    list.fact_table,
    coalesce(list.partition_code, '') as partition_code,
    cast(list.source_order as integer) as source_order,
    list.row_axis,
    list.part_list,
    list.part_code

from reference_list('amount_source') as list;
