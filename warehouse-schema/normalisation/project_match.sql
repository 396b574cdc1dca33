-- The projects that sheets, lists and sentences name, as questions to be matched.
-- 文件所述项目，供匹配用
--
-- a row is: one distinct project text

with

projects as (

    select project_code, project_name, purpose from stg_project

    union

    select '' as project_code, row_label as project_name, '' as purpose
    from stg_figure
    where measure = 'project_budget' and table_id = 'NARRATIVE'

    union

    select row_code as project_code, row_label as project_name, '' as purpose
    from stg_figure
    where table_id <> 'NARRATIVE'
        and (measure = 'project_budget' or (table_id = 'BUD10' and measure = 'total'))

)

select
    projects.project_code,
    projects.project_name,
    projects.purpose

from projects

order by all;
