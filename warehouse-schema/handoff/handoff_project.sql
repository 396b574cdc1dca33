-- Shape of the hand-off file of project rows: project sheet.
-- 交接文件的列：一张项目绩效目标表
--
-- a row is: one project sheet
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_project (
    document_key varchar,
    project_number bigint,
    page integer,
    line integer,
    sheet_number integer,
    project_code varchar,
    project_name varchar,
    body_code varchar,
    body_name varchar,
    category varchar,
    purpose varchar
);

copy handoff_project to (getvariable('handoff_folder') || '/project.parquet');

set variable project_files = handoff_files('project');
