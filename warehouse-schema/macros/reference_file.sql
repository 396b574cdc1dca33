-- The path of a reference list that travels with the warehouse.
-- 随程序发布的参考目录文件路径
--
-- a value is: a path

create or replace temp macro reference_file(name) as
    getvariable('schema_folder') || '/reference/' || name || '.csv';
