-- The project sheet that an indicator stands on.
-- 绩效指标所在的项目表
--
-- a row is: one indicator of a project; of two sheets with one name and code, the one printed
--     above the indicator

create or replace temp table indicator_sheet as

select
    printed_indicator.indicator_key,
    printed_project.project_member_key,
    printed_project.category,
    printed_project.purpose

from printed.indicator as printed_indicator

inner join printed.project as printed_project
    on printed_indicator.document_key = printed_project.document_key
    and printed_indicator.project_name = printed_project.project_name
    and printed_indicator.project_code = printed_project.project_code

where printed_indicator.subject = 'project' and printed_project.has_sheet

qualify row_number() over (
    partition by printed_indicator.indicator_key
    order by
        (printed_project.page, printed_project.line)
            <= (printed_indicator.page, printed_indicator.line) desc,
        printed_project.page desc,
        printed_project.line desc,
        printed_project.project_member_key
) = 1;
