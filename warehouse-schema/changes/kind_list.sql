-- The kinds of change with their names.
-- 变动种类的名称
--
-- a row is: one kind of change of one subject

create or replace temp table kind_list as

select subject, kind, kind_name, sort_order

from read_csv(getvariable('change_folder') || '/change_kind.csv', header = true);
