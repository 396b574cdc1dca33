-- The files of one table in the stars of the provinces.
-- 各省级区划星型模型中一张表的文件
--
-- a value is: a pattern of paths

create or replace temp macro star_files(wanted) as
    getvariable('star_folder') || '/province=[0-9][0-9]/' || wanted || '/' || wanted || '.parquet';
