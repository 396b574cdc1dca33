-- What was printed, of all provinces.
-- 各省级区划的原文层
--
-- a file is: some tables, each of whose rows belongs to one province

delete from printed.figure;

insert into printed.figure by name
select star.*

from read_parquet(star_files('printed.figure'), hive_partitioning = false) as star;

delete from printed.indicator;

insert into printed.indicator by name
select star.*

from read_parquet(star_files('printed.indicator'), hive_partitioning = false) as star;

delete from printed.narrative;

insert into printed.narrative by name
select star.*

from read_parquet(star_files('printed.narrative'), hive_partitioning = false) as star;

delete from printed.project;

insert into printed.project by name
select star.*

from read_parquet(star_files('printed.project'), hive_partitioning = false) as star;

delete from printed.table;

insert into printed.table by name
select star.*

from read_parquet(star_files('printed.table'), hive_partitioning = false) as star;
