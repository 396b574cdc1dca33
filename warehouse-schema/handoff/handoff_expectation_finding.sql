-- Shape of the hand-off file of what is wrong with the lists of what is known from outside.
-- 交接文件的列：外部已知事项清单中的问题
--
-- a row is: one fault of one line
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_expectation_finding (
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

copy handoff_expectation_finding
to (getvariable('handoff_folder') || '/expectation_finding.parquet');

set variable expectation_finding_files = handoff_files('expectation_finding');
