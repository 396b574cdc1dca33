-- Shape of the hand-off file of project match rows: the project a name means, and its theme.
-- 交接文件的列：项目名称对应的项目与主题
--
-- a row is: one distinct project text
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_project_match (
    project_code varchar,
    project_name varchar,
    purpose varchar,
    identity_name varchar,
    theme_code varchar,
    match_method varchar,
    evidence varchar,
    override_lines varchar
);

copy handoff_project_match to (getvariable('handoff_folder') || '/project_match.parquet');

set variable project_match_files = handoff_files('project_match');
