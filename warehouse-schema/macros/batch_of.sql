-- The batch that a store file belongs to: the folder it stands in.
-- 文件所属批次：所在文件夹名
--
-- a value is: the last folder name of a path

create or replace temp macro batch_of(path) as
    regexp_extract(path, '([^/\\]+)[/\\][^/\\]+$', 1);
