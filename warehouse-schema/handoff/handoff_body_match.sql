-- Shape of the hand-off file of body match rows: match of a body to a budgetary unit.
-- 交接文件的列：单位名称与预算单位的匹配
--
-- a row is: one distinct body of one publisher in one year
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_body_match (
    division_code varchar,
    division_name varchar,
    fiscal_year integer,
    document_unit_code varchar,
    document_unit_name varchar,
    body_code varchar,
    body_name varchar,
    unit_code varchar,
    unit_name varchar,
    department_code varchar,
    body_kind varchar,
    body_class varchar,
    class_certainty varchar,
    identity_name varchar,
    history_name varchar,
    history_rule varchar,
    match_method varchar,
    override_lines varchar
);

copy handoff_body_match to (getvariable('handoff_folder') || '/body_match.parquet');

set variable body_match_files = handoff_files('body_match');
