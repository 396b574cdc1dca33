-- Shape of the hand-off file of what people know from outside the documents.
-- 交接文件的列：文件之外已知事项清单的各格
--
-- a row is: one filled cell of one line of one list
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_expectation_cell (
    list varchar,
    line integer,
    column_name varchar,
    text varchar
);

copy handoff_expectation_cell to (getvariable('handoff_folder') || '/expectation_cell.parquet');

set variable expectation_cell_files = handoff_files('expectation_cell');
