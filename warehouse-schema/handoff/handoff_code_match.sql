-- Shape of the hand-off file of code match rows: match of a printed row to a code.
-- 交接文件的列：印出的行与科目的匹配
--
-- a row is: one distinct row text of one year in one context
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_code_match (
    table_id varchar,
    measure varchar,
    row_code varchar,
    row_label varchar,
    fiscal_year integer,
    fund_book varchar,
    parent_code varchar,
    parent_evidence varchar,
    dimension varchar,
    code varchar,
    role varchar,
    match_method varchar,
    evidence varchar,
    finding_kind varchar
);

copy handoff_code_match to (getvariable('handoff_folder') || '/code_match.parquet');

set variable code_match_files = handoff_files('code_match');
