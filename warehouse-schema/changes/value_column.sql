-- The column of each comparison by which the size of a change is told.
-- 各比较的主要数值列
--
-- a row is: one comparison

create or replace temp table value_column as

select view as comparison, value_column as column_name, peer_column as peer_column_name

from read_csv(getvariable('change_folder') || '/comparison_key.csv', header = true);
