-- Projects with the theme under which their cost is compared.
-- 项目及其成本比较主题
--
-- a row is: one project of one unit, known by its code or, where none is printed, its name;
-- key 0 stands for projects that are not disclosed one by one

create or replace table dim_project as

with

projects as (

    select
        body_key.division_key,
        body_key.budgetary_unit_key,
        coalesce(
            nullif(project_member.project_code, ''), project_member.project_name
        ) as project_natural_key,
        arg_max(
            (
                project_member.project_name,
                project_member.category,
                project_member.purpose
            ),
            (
                coalesce(effective_document.fiscal_year, 0),
                project_member.project_member_key
            )
        ) as newest,
        max(nullif(project_member.project_code, '')) as project_code,
        arg_max(
            project_theme,
            (
                project_theme.theme_code not in ('', 'other'),
                coalesce(effective_document.fiscal_year, 0),
                project_member.project_member_key
            )
        ) as theme

    from project_member

    inner join effective_document
        on project_member.document_key = effective_document.document_key

    inner join body_key
        on project_member.document_key = body_key.document_key
        and project_member.body_code = body_key.body_code
        and project_member.body_name = body_key.body_name

    inner join project_theme
        on project_member.project_member_key = project_theme.project_member_key

    group by
        body_key.division_key,
        body_key.budgetary_unit_key,
        project_natural_key

)

select
    province_key(
        province_of(dim_division.division_code),
        row_number() over (
            partition by province_of(dim_division.division_code)
            order by
                projects.division_key,
                projects.budgetary_unit_key,
                projects.project_natural_key
        )
    ) as project_key,
    projects.division_key,
    projects.budgetary_unit_key,
    projects.project_natural_key,
    projects.project_code,
    struct_extract_at(projects.newest, 1) as project_name,
    struct_extract_at(projects.newest, 2) as category,
    struct_extract_at(projects.newest, 3) as purpose,
    projects.theme.theme_code as theme_code,
    projects.theme.match_method as theme_match_method,
    projects.theme.theme_field as theme_field,
    projects.theme.theme_words as theme_evidence,
    projects.theme.subtheme_code as subtheme_code,
    projects.theme.subtheme_words as subtheme_evidence

from projects

inner join dim_division
    on projects.division_key = dim_division.division_key

union all

select 0, 0, 0, '', cast(null as varchar), '未列明', '', '', '', 'unmatched', '', '', '', ''

order by project_key;

comment on table dim_project is
    '项目及其成本比较主题 | Projects with the theme under which their cost is compared';
comment on column dim_project.project_key is
    '项目主键 | key of the project, 0 where not disclosed';
comment on column dim_project.division_key is
    '行政区划主键 | key of the division, 0 where unknown';
comment on column dim_project.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit, 0 where unknown';
comment on column dim_project.project_natural_key is
    '项目自然键 | code of the project or, without one, its name';
comment on column dim_project.project_code is '项目编码 | code of the project';
comment on column dim_project.project_name is '项目名称 | name of the project';
comment on column dim_project.category is '项目类别 | category of the newest sheet';
comment on column dim_project.purpose is '用途 | what the money is for';
comment on column dim_project.theme_code is '主题编码 | theme for comparison';
comment on column dim_project.theme_match_method is '主题匹配方法 | how the theme was found';
comment on column dim_project.theme_field is
    '主题依据所在栏 | field that decided: name, purpose, indicator, decision of a person';
comment on column dim_project.theme_evidence is
    '主题匹配依据 | the words of that field that decided';
comment on column dim_project.subtheme_code is
    '分项编码 | what is compared within the theme, empty where not told';
comment on column dim_project.subtheme_evidence is '分项依据 | the words that tell it';
