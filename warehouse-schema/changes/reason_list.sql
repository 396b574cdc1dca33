-- The reasons for which a figure of a comparison may move, the leading one first.
-- 变动原因，先列者为主
--
-- a row is: one reason

create or replace temp table reason_list as

select reason, priority, reason_name, meaning

from read_csv(getvariable('change_folder') || '/reason.csv', header = true, all_varchar = false);
