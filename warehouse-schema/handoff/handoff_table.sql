-- Shape of the hand-off file of table rows: table, form or sheet.
-- 交接文件的列：一张表
--
-- a row is: one table, form or sheet
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_table (
    document_key varchar,
    table_number integer,
    page integer,
    line integer,
    table_id varchar,
    table_title varchar,
    printed_unit varchar,
    fiscal_year integer,
    body_code varchar,
    body_name varchar,
    empty_note varchar,
    column_count integer,
    row_count integer,
    unread_cell_count integer,
    misplaced_rows varchar
);

copy handoff_table to (getvariable('handoff_folder') || '/table.parquet');

set variable table_files = handoff_files('table');
