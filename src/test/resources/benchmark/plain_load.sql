-- The least a load can cost: the store's rows as they are, in a database file.
-- 对照基线：把存储各行原样写入数据库文件
--
-- bound before: batches (folder of the batches)

create or replace table figure as
select * from read_parquet(getvariable('batches') || '/*/figure.parquet');

create or replace table indicator as
select * from read_parquet(getvariable('batches') || '/*/indicator.parquet');

create or replace table project as
select * from read_parquet(getvariable('batches') || '/*/project.parquet');

create or replace table narrative as
select * from read_parquet(getvariable('batches') || '/*/narrative.parquet');

create or replace table document as
select * from read_parquet(getvariable('batches') || '/*/document.parquet');

checkpoint;
