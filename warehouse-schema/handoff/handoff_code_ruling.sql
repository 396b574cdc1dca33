-- Shape of the hand-off file of decisions about rows that hold in one place only.
-- 交接文件的列：只在一个区划或单位适用的科目决定
--
-- a row is: one distinct row text of one year in one place
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_code_ruling (
    table_id varchar,
    measure varchar,
    row_code varchar,
    row_label varchar,
    fiscal_year integer,
    fund_book varchar,
    parent_code varchar,
    parent_evidence varchar,
    division_code varchar,
    body varchar,
    dimension varchar,
    code varchar,
    role varchar,
    line integer
);

copy handoff_code_ruling to (getvariable('handoff_folder') || '/code_ruling.parquet');

set variable code_ruling_files = handoff_files('code_ruling');
