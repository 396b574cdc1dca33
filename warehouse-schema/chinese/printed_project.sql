-- The rows of printed.project under Chinese names.
-- 原文项目
--
-- a row is: one row of printed.project

create or replace view 分析.原文项目 as

select
    project.project_member_key as 文件内项目主键,
    project.document_key as 文件主键,
    project.page as 页码,
    project.line as 行号,
    project.project_code as 项目编码,
    project.project_name as 项目名称,
    project.body_code as 表上所印单位编码,
    project.body_name as 表上所印单位名称,
    project.category as 项目类别,
    project.purpose as 用途,
    project.has_sheet as 有项目表

from printed.project as project;

comment on view 分析.原文项目 is
    '印出的全部项目（项目表、清单或文字） | printed.project: Every project as printed, on a sheet of its own or in a list or sentence';
comment on column 分析.原文项目.文件内项目主键 is
    '文件内项目主键 | project_member_key: key of the project within its document';
comment on column 分析.原文项目.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.原文项目.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.原文项目.行号 is '行号 | line: line of the page or file';
comment on column 分析.原文项目.项目编码 is '项目编码 | project_code: code of the project';
comment on column 分析.原文项目.项目名称 is '项目名称 | project_name: name of the project';
comment on column 分析.原文项目.表上所印单位编码 is
    '表上所印单位编码 | body_code: code of the body printed over the table';
comment on column 分析.原文项目.表上所印单位名称 is
    '表上所印单位名称 | body_name: name of the body printed over the table';
comment on column 分析.原文项目.项目类别 is '项目类别 | category: category as printed';
comment on column 分析.原文项目.用途 is '用途 | purpose: what the money is for';
comment on column 分析.原文项目.有项目表 is
    '有项目表 | has_sheet: whether the project has a sheet of its own';
