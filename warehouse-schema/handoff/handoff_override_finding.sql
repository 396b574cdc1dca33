-- Shape of the hand-off file of what is wrong with the file of decisions.
-- 交接文件的列：复核决定文件中的问题
--
-- a row is: one fault of one line
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_override_finding (
    file varchar,
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

copy handoff_override_finding to (getvariable('handoff_folder') || '/override_finding.parquet');

set variable override_finding_files = handoff_files('override_finding');
