-- Every project as printed, on a sheet of its own or in a list or sentence.
-- 印出的全部项目（项目表、清单或文字）
--
-- a row is: one project of one document

create or replace table printed.project as

select
    project_member.project_member_key as project_member_key,
    project_member.document_key,
    project_member.page,
    project_member.line,
    project_member.project_code,
    project_member.project_name,
    project_member.body_code,
    project_member.body_name,
    project_member.category,
    project_member.purpose,
    project_member.has_sheet

from project_member

order by project_member.document_key, project_member.page, project_member.line,
    project_member.project_member_key;
