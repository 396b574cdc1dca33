-- What parts hand over beside their stars.
-- 各部分另行交接的临时表
--
-- a file is: some tables, each of whose rows belongs to one province

delete from stg_manifest;

insert into stg_manifest by name
select star.*

from read_parquet(star_files('stg_manifest'), hive_partitioning = false) as star;

delete from expected_document;

insert into expected_document by name
select star.*

from read_parquet(star_files('expected_document'), hive_partitioning = false) as star;

delete from three_public_count;

insert into three_public_count by name
select star.*

from read_parquet(star_files('three_public_count'), hive_partitioning = false) as star;

delete from match_occurrence;

insert into match_occurrence by name
select star.*

from read_parquet(star_files('match_occurrence'), hive_partitioning = false) as star;
