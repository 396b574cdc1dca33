-- Shape of the hand-off file of finding rows: fault found while reading.
-- 交接文件的列：读取时发现的数据问题
--
-- a row is: one fault
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_finding (
    document_key varchar,
    finding_number bigint,
    kind varchar,
    severity varchar,
    page integer,
    line integer,
    table_title varchar,
    row_label varchar,
    column_label varchar,
    printed_text varchar,
    expected varchar
);

copy handoff_finding to (getvariable('handoff_folder') || '/finding.parquet');

set variable finding_files = handoff_files('finding');
