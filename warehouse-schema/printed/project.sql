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

comment on table printed.project is
    '印出的全部项目（项目表、清单或文字） | Every project as printed, on a sheet of its own or in a list or sentence';
comment on column printed.project.project_member_key is
    '文件内项目主键 | key of the project within its document';
comment on column printed.project.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column printed.project.page is '页码 | page, 0 where the format has none';
comment on column printed.project.line is '行号 | line of the page or file';
comment on column printed.project.project_code is '项目编码 | code of the project';
comment on column printed.project.project_name is '项目名称 | name of the project';
comment on column printed.project.body_code is
    '表上所印单位编码 | code of the body printed over the table';
comment on column printed.project.body_name is
    '表上所印单位名称 | name of the body printed over the table';
comment on column printed.project.category is '项目类别（原文） | category as printed';
comment on column printed.project.purpose is '用途 | what the money is for';
comment on column printed.project.has_sheet is
    '有项目表 | whether the project has a sheet of its own';
