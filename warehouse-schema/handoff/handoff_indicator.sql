-- Shape of the hand-off file of indicator rows: printed indicator row.
-- 交接文件的列：一行绩效指标
--
-- a row is: one row of an indicator grid
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_indicator (
    document_key varchar,
    indicator_number bigint,
    page integer,
    line integer,
    sheet_number integer,
    whole_department boolean,
    project_code varchar,
    project_name varchar,
    body_code varchar,
    body_name varchar,
    horizon varchar,
    objective_number integer,
    row_number integer,
    level1 varchar,
    level2 varchar,
    level3 varchar,
    description varchar,
    value_text varchar,
    basis varchar,
    last_value_text varchar,
    before_last_value_text varchar,
    doubtful boolean
);

copy handoff_indicator to (getvariable('handoff_folder') || '/indicator.parquet');

set variable indicator_files = handoff_files('indicator');
