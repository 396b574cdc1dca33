-- Projects of a document: its sheets, and what lists and sentences name without a sheet.
-- 文件中的项目：项目表，以及仅在清单或文字中出现的项目
--
-- a row is: one project of one document

create or replace temp table project_member as

with

sheets as (

    select
        stg_project.document_key,
        stg_project.page,
        stg_project.line,
        stg_project.project_code,
        stg_project.project_name,
        stg_project.body_code,
        stg_project.body_name,
        stg_project.category,
        stg_project.purpose,
        true as has_sheet

    from stg_project

    inner join effective_document
        on stg_project.document_key = effective_document.document_key

),

listed_projects as (

    select distinct on (
        reading_figure.document_key,
        project_code,
        reading_figure.row_label
    )
        reading_figure.document_key,
        reading_figure.page,
        reading_figure.line,
        case
            when reading_figure.table_id = 'NARRATIVE' then ''
            else reading_figure.row_code
        end as project_code,
        reading_figure.row_label as project_name,
        reading_figure.body_code,
        reading_figure.body_name,
        '' as category,
        '' as purpose,
        false as has_sheet

    from reading_figure

    where reading_figure.measure = 'project_budget'
        and reading_figure.row_label <> ''
        and reading_figure.role = 'item'
        and not exists (
            select 1
            from sheets
            where sheets.document_key = reading_figure.document_key
                and (
                    sheets.project_name = reading_figure.row_label
                    or (
                        sheets.project_code <> ''
                        and sheets.project_code = reading_figure.row_code
                    )
                )
        )

    order by
        reading_figure.document_key,
        project_code,
        reading_figure.row_label,
        reading_figure.figure_number

),

projects as (

    select * from sheets

    union all

    select * from listed_projects

)

select
    projects.document_key || '.p' || row_number() over (
        partition by projects.document_key
        order by
            not projects.has_sheet,
            projects.page,
            projects.line,
            projects.project_code,
            projects.project_name
    ) as project_member_key,
    projects.*

from projects;
