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
            (
                coalesce(project_match.theme_code, ''),
                coalesce(project_match.match_method, 'unmatched'),
                coalesce(project_match.evidence, '')
            ),
            (
                coalesce(project_match.theme_code, '') <> '',
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

    left join project_match
        on project_member.project_code = project_match.project_code
        and project_member.project_name = project_match.project_name
        and project_member.purpose = project_match.purpose

    group by
        body_key.division_key,
        body_key.budgetary_unit_key,
        project_natural_key

)

select
    cast(
        row_number() over (
            order by
                projects.division_key,
                projects.budgetary_unit_key,
                projects.project_natural_key
        ) as integer
    ) as project_key,
    projects.division_key,
    projects.budgetary_unit_key,
    projects.project_natural_key,
    projects.project_code,
    struct_extract_at(projects.newest, 1) as project_name,
    struct_extract_at(projects.newest, 2) as category,
    struct_extract_at(projects.newest, 3) as purpose,
    struct_extract_at(projects.theme, 1) as theme_code,
    struct_extract_at(projects.theme, 2) as theme_match_method,
    struct_extract_at(projects.theme, 3) as theme_evidence

from projects

union all

select 0, 0, 0, '', cast(null as varchar), '未列明', '', '', '', 'unmatched', ''

order by project_key;
