-- Lines of the first table of each kind in a release, where it holds several.
-- 每次公开各类表中第一张表的数据行
--
-- a row is: one amount in the lines of such a table, as check_line has it

create or replace temp macro first_table_line() as table

with

-- of several tables of one kind in a release the first
chosen_tables as (

    select disclosure_key, figure_kind, table_id, min((document_key, table_number)) as chosen

    from check_line

    group by disclosure_key, figure_kind, table_id

)

select check_line.*

from check_line

inner join chosen_tables
    on check_line.disclosure_key = chosen_tables.disclosure_key
    and check_line.figure_kind = chosen_tables.figure_kind
    and check_line.table_id = chosen_tables.table_id
    and (check_line.document_key, check_line.table_number) = chosen_tables.chosen;
