-- The path of a list of what is expected from outside the disclosures.
-- 文件之外已知事项的清单路径
--
-- a value is: a path

create or replace temp macro expectation_file(name) as
    getvariable('schema_folder') || '/expectations/' || name || '.csv';
