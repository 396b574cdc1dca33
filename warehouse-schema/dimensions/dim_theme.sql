-- Themes by which projects and indicators of different bodies are compared.
-- 项目与指标的比较主题
--
-- a row is: one theme of one kind of subject (project, indicator), or one part of a project theme
--           within which projects are compared (project_part)

create or replace table dim_theme as

select distinct
    'project' as subject,
    list.theme_code,
    list.name as theme_name,
    list.name_english as theme_name_english,
    cast(null as varchar) as parent_code

from vocabulary_list('project_theme') as list

union all

select distinct
    'indicator',
    list.theme_code,
    list.name,
    list.name_english,
    null

from vocabulary_list('indicator_theme') as list

union all

select distinct
    'project_part',
    list.theme_code || '.' || list.subtheme_code,
    list.name,
    list.name_english,
    list.theme_code

from vocabulary_list('project_subtheme') as list

order by all;

comment on table dim_theme is
    '比较主题：每行是一类对象的一个主题 | a row is a theme of one kind of subject';
comment on column dim_theme.subject is '对象种类 | project, project_part or indicator';
comment on column dim_theme.theme_code is '主题代码 | theme code, null where unmatched';
comment on column dim_theme.theme_name is '主题 | theme';
comment on column dim_theme.theme_name_english is '主题英文名 | theme in English';
comment on column dim_theme.parent_code is '上级主题代码 | theme that a part belongs to';
