-- Projects of a document: its sheets, and what lists and sentences name without a sheet.
-- 文件中的项目：项目表，以及仅在清单或文字中出现的项目
--
-- a row is: one project of one document. Sentences name a project with generic words behind it
-- (项目) that its sheet or list leaves out: by its identity name it is the same project, and the
-- name of the sheet or list stays. A project that another document of the disclosure holds too
-- is counted as that one

create or replace temp table project_member as

with

sheets as (

    select
        stg_project.document_key,
        stg_project.page,
        stg_project.line,
        stg_project.project_code,
        stg_project.project_name,
        coalesce(project_identity.identity_name, stg_project.project_name) as identity_name,
        stg_project.body_code,
        stg_project.body_name,
        stg_project.category,
        stg_project.purpose,
        true as has_sheet

    from stg_project

    inner join effective_document
        on stg_project.document_key = effective_document.document_key

    left join project_identity
        on stg_project.project_name = project_identity.project_name

),

listed_projects as (

    select distinct on (
        project_statement.document_key,
        project_statement.project_code,
        case
            when project_statement.is_sentence then project_statement.identity_name
            else project_statement.project_name
        end
    )
        project_statement.document_key,
        project_statement.page,
        project_statement.line,
        project_statement.project_code,
        project_statement.project_name,
        project_statement.identity_name,
        project_statement.body_code,
        project_statement.body_name,
        '' as category,
        '' as purpose,
        false as has_sheet

    from project_statement

    where project_statement.measure = 'project_budget'
        and not exists (
            select 1
            from sheets
            where sheets.document_key = project_statement.document_key
                and (
                    sheets.project_name = project_statement.project_name
                    or (
                        sheets.project_code <> ''
                        and sheets.project_code = project_statement.project_code
                    )
                    or (
                        project_statement.is_sentence
                        and sheets.identity_name = project_statement.identity_name
                    )
                )
        )
        and not exists (
            select 1
            from project_statement as listed
            where listed.document_key = project_statement.document_key
                and listed.measure = 'project_budget'
                and not listed.is_sentence
                and project_statement.is_sentence
                and listed.identity_name = project_statement.identity_name
        )

    order by
        project_statement.document_key,
        project_statement.project_code,
        case
            when project_statement.is_sentence then project_statement.identity_name
            else project_statement.project_name
        end,
        project_statement.figure_number

),

projects as (

    select * from sheets

    union all

    select * from listed_projects

),

numbered_projects as (

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
        projects.*,
        document_disclosure.disclosure_key,
        document_disclosure.arrival

    from projects

    inner join document_disclosure
        on projects.document_key = document_disclosure.document_key

),

parted_disclosures as (

    select document_disclosure.disclosure_key

    from document_disclosure

    group by document_disclosure.disclosure_key

    having count(*) > 1

),

-- the same project in another document of the disclosure: its amounts are witnesses there
counterparts as (

    select
        numbered_projects.project_member_key,
        arg_min(counterpart.project_member_key, (
            not counterpart.has_sheet, counterpart.arrival, counterpart.project_member_key
        )) as counted_as

    from numbered_projects

    inner join parted_disclosures
        on numbered_projects.disclosure_key = parted_disclosures.disclosure_key

    inner join numbered_projects as counterpart
        on numbered_projects.disclosure_key = counterpart.disclosure_key
        and numbered_projects.document_key <> counterpart.document_key
        and (
            numbered_projects.project_name = counterpart.project_name
            or (
                numbered_projects.project_code <> ''
                and numbered_projects.project_code = counterpart.project_code
            )
        )
        and (not counterpart.has_sheet, counterpart.arrival)
            < (not numbered_projects.has_sheet, numbered_projects.arrival)

    group by numbered_projects.project_member_key

)

select
    numbered_projects.* exclude (disclosure_key, arrival),
    coalesce(counterparts.counted_as, numbered_projects.project_member_key) as counted_as

from numbered_projects

left join counterparts
    on numbered_projects.project_member_key = counterparts.project_member_key;
