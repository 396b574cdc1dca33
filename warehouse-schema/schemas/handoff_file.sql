-- Files that the store and the normaliser hand over to the build.
-- 存储与匹配环节交接的文件
--
-- a row is: one file

create or replace temp table handoff_file (
    hand_off varchar not null,
    path varchar not null
);
