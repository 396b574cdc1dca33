-- Accounts, findings and results of checks of all provinces.
-- 各省级区划的账目、问题与勾稽结果
--
-- a file is: some tables, each of whose rows belongs to one province

delete from reading_account;

insert into reading_account by name
select star.*

from read_parquet(star_files('reading_account'), hive_partitioning = false) as star;

delete from match_account;

insert into match_account by name
select star.*

from read_parquet(star_files('match_account'), hive_partitioning = false) as star;

delete from finding;

insert into finding by name
select star.*

from read_parquet(star_files('finding'), hive_partitioning = false) as star;

delete from check_result;

insert into check_result by name
select star.*

from read_parquet(star_files('check_result'), hive_partitioning = false) as star;

delete from barred_figure;

insert into barred_figure by name
select star.*

from read_parquet(star_files('barred_figure'), hive_partitioning = false) as star;
