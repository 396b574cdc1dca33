-- The rows of dim_project under Chinese names.
-- 项目
--
-- a row is: one row of dim_project

create or replace view 分析.项目 as

select
    dim_project.project_key as 项目主键,
    dim_project.division_key as 行政区划主键,
    dim_project.budgetary_unit_key as 预算单位主键,
    dim_project.project_natural_key as 项目自然键,
    dim_project.project_code as 项目编码,
    dim_project.project_name as 项目名称,
    dim_project.category as 项目类别,
    dim_project.purpose as 用途,
    dim_project.theme_code as 主题编码,
    dim_project.theme_match_method as 主题匹配方法,
    dim_project.theme_field as 主题依据所在栏,
    dim_project.theme_evidence as 主题匹配依据,
    dim_project.subtheme_code as 分项编码,
    dim_project.subtheme_evidence as 分项依据

from dim_project;

comment on view 分析.项目 is
    '项目及其成本比较主题 | dim_project: Projects with the theme under which their cost is compared';
comment on column 分析.项目.项目主键 is
    '项目主键 | project_key: key of the project, 0 where not disclosed';
comment on column 分析.项目.行政区划主键 is
    '行政区划主键 | division_key: key of the division, 0 where unknown';
comment on column 分析.项目.预算单位主键 is
    '预算单位主键 | budgetary_unit_key: key of the budgetary unit, 0 where unknown';
comment on column 分析.项目.项目自然键 is
    '项目自然键 | project_natural_key: code of the project or, without one, its name';
comment on column 分析.项目.项目编码 is '项目编码 | project_code: code of the project';
comment on column 分析.项目.项目名称 is '项目名称 | project_name: name of the project';
comment on column 分析.项目.项目类别 is '项目类别 | category: category of the newest sheet';
comment on column 分析.项目.用途 is '用途 | purpose: what the money is for';
comment on column 分析.项目.主题编码 is '主题编码 | theme_code: theme for comparison';
comment on column 分析.项目.主题匹配方法 is
    '主题匹配方法 | theme_match_method: how the theme was found';
comment on column 分析.项目.主题依据所在栏 is
    '主题依据所在栏 | theme_field: field that decided: name, purpose, indicator, decision of a person';
comment on column 分析.项目.主题匹配依据 is
    '主题匹配依据 | theme_evidence: the words of that field that decided';
comment on column 分析.项目.分项编码 is
    '分项编码 | subtheme_code: what is compared within the theme, empty where not told';
comment on column 分析.项目.分项依据 is '分项依据 | subtheme_evidence: the words that tell it';
