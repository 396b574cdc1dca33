-- Facts of all provinces.
-- 各省级区划的事实表
--
-- a file is: some tables, each of whose rows belongs to one province

delete from fact_basic_expenditure;

insert into fact_basic_expenditure by name
select star.*

from read_parquet(star_files('fact_basic_expenditure'), hive_partitioning = false) as star;

delete from fact_expenditure;

insert into fact_expenditure by name
select star.*

from read_parquet(star_files('fact_expenditure'), hive_partitioning = false) as star;

delete from fact_grant_expenditure;

insert into fact_grant_expenditure by name
select star.*

from read_parquet(star_files('fact_grant_expenditure'), hive_partitioning = false) as star;

delete from fact_indicator;

insert into fact_indicator by name
select star.*

from read_parquet(star_files('fact_indicator'), hive_partitioning = false) as star;

delete from fact_key_figure;

insert into fact_key_figure by name
select star.*

from read_parquet(star_files('fact_key_figure'), hive_partitioning = false) as star;

delete from fact_project;

insert into fact_project by name
select star.*

from read_parquet(star_files('fact_project'), hive_partitioning = false) as star;

delete from fact_project_schedule;

insert into fact_project_schedule by name
select star.*

from read_parquet(star_files('fact_project_schedule'), hive_partitioning = false) as star;

delete from fact_revenue;

insert into fact_revenue by name
select star.*

from read_parquet(star_files('fact_revenue'), hive_partitioning = false) as star;

delete from fact_three_public;

insert into fact_three_public by name
select star.*

from read_parquet(star_files('fact_three_public'), hive_partitioning = false) as star;

delete from fact_witness;

insert into fact_witness by name
select star.*

from read_parquet(star_files('fact_witness'), hive_partitioning = false) as star;

delete from stated_comparison;

insert into stated_comparison by name
select star.*

from read_parquet(star_files('stated_comparison'), hive_partitioning = false) as star;

delete from stated_total;

insert into stated_total by name
select star.*

from read_parquet(star_files('stated_total'), hive_partitioning = false) as star;

delete from unmatched_code;

insert into unmatched_code by name
select star.*

from read_parquet(star_files('unmatched_code'), hive_partitioning = false) as star;
