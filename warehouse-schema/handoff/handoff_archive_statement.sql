-- Shape of the hand-off file of archives: what the files of each say that agree.
-- 交接文件的列：压缩包内各文件一致的说法
--
-- a row is: one archive of one load of the whole store, of which a build sees one part
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_archive_statement (
    archive varchar,
    load_number integer,
    division_code varchar,
    division_name varchar,
    unit_code varchar,
    unit_name varchar,
    fiscal_year integer,
    stage varchar,
    scope varchar,
    own_unit_name varchar,
    own_fiscal_year integer
);

copy handoff_archive_statement
to (getvariable('handoff_folder') || '/archive_statement.parquet');

set variable archive_statement_files = handoff_files('archive_statement');
