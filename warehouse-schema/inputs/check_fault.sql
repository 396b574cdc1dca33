-- Checks that broke, with what the database said.
-- 运行出错的勾稽关系
--
-- a row is: one check file that could not be run; the build fills it

create or replace temp table check_fault (
    check_id varchar not null,
    message varchar not null
);
