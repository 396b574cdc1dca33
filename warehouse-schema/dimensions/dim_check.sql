-- The checks with their sentences, as the heads of their own files say them.
-- 勾稽关系目录（取自各检查文件的文件头）
--
-- a row is: one check

create or replace table dim_check as

with

files as (

    select
        regexp_extract(files.filename, '([^/\\]+)\.sql$', 1) as check_id,
        string_split(files.content, chr(10)) as lines,
        files.content

    from read_text(getvariable('schema_folder') || '/checks/*.sql') as files

)

select
    files.check_id,
    replace(files.lines[2], '-- ', '') as check_name,
    replace(files.lines[1], '-- ', '') as check_name_english,
    regexp_extract(files.content, '-- severity: ([a-z]+)', 1) as severity,
    cast(regexp_extract(files.content, '-- version: ([0-9]+)', 1) as integer)
        as check_version

from files

order by files.check_id;

comment on table dim_check is
    '勾稽关系目录 | The checks with their sentences, as the heads of their own files say them';
comment on column dim_check.check_id is '勾稽关系编号 | id of the check';
comment on column dim_check.check_name is '名称 | what must hold, in Chinese';
comment on column dim_check.check_name_english is '英文名称 | what must hold, in English';
comment on column dim_check.severity is '严重程度 | info, warning or error';
comment on column dim_check.check_version is '勾稽关系版本 | version of the check''s formula';
