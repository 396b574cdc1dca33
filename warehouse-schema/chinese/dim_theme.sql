-- The rows of dim_theme under Chinese names.
-- 比较主题
--
-- a row is: one row of dim_theme

create or replace view 分析.比较主题 as

select
    dim_theme.subject as 对象种类,
    dim_theme.theme_code as 主题代码,
    dim_theme.theme_name as 主题,
    dim_theme.theme_name_english as 主题英文名,
    dim_theme.parent_code as 上级主题代码

from dim_theme;

comment on view 分析.比较主题 is
    '比较主题：每行是一类对象的一个主题 | dim_theme: a row is a theme of one kind of subject';
comment on column 分析.比较主题.对象种类 is
    '对象种类 | subject: project, project_part or indicator';
comment on column 分析.比较主题.主题代码 is
    '主题代码 | theme_code: theme code, null where unmatched';
comment on column 分析.比较主题.主题 is '主题 | theme_name: theme';
comment on column 分析.比较主题.主题英文名 is '主题英文名 | theme_name_english: theme in English';
comment on column 分析.比较主题.上级主题代码 is
    '上级主题代码 | parent_code: theme that a part belongs to';
