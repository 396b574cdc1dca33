-- Shape of the hand-off file of division match rows: match of a place to a division.
-- 交接文件的列：地名与行政区划的匹配
--
-- a row is: one distinct code, name and year
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_division_match (
    division_code varchar,
    division_name varchar,
    fiscal_year integer,
    code varchar,
    name varchar,
    full_name varchar,
    level varchar,
    province_name varchar,
    prefecture_name varchar,
    kind varchar,
    code_kind varchar,
    parent_code varchar,
    match_method varchar,
    evidence varchar,
    finding_kind varchar,
    override_lines varchar
);

copy handoff_division_match to (getvariable('handoff_folder') || '/division_match.parquet');

set variable division_match_files = handoff_files('division_match');
