-- Shape of the hand-off file of names: a printed code or name that no figure bears.
-- 交接文件的列：一个不带数字的编码或名称
--
-- a row is: one printed code or name
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_name (
    document_key varchar,
    name_number bigint,
    page integer,
    line integer,
    kind varchar,
    table_id varchar,
    table_number integer,
    table_title varchar,
    row_number integer,
    row_count integer,
    column_label varchar,
    measure varchar,
    code varchar,
    name varchar,
    fiscal_year integer
);

copy handoff_name to (getvariable('handoff_folder') || '/name.parquet');

set variable name_files = handoff_files('name');
