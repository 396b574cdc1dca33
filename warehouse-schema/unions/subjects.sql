-- Bodies, projects and documents of all provinces; the unknown member is there already.
-- 各省级区划的单位、项目与文件
--
-- a file is: some tables, each of whose rows belongs to one province

insert into dim_budgetary_unit by name
select star.*

from read_parquet(star_files('dim_budgetary_unit'), hive_partitioning = false) as star

where star.budgetary_unit_key <> 0;

insert into dim_project by name
select star.*

from read_parquet(star_files('dim_project'), hive_partitioning = false) as star

where star.project_key <> 0;

delete from dim_document;

insert into dim_document by name
select star.*

from read_parquet(star_files('dim_document'), hive_partitioning = false) as star;
