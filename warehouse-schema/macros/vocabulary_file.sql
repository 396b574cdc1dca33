-- The path of a vocabulary that travels with the warehouse.
-- 随程序发布的词表文件路径
--
-- a value is: a path

create or replace temp macro vocabulary_file(name) as
    getvariable('schema_folder') || '/vocabulary/' || name || '.csv';
