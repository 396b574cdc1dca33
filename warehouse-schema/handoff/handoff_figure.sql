-- Shape of the hand-off file of figure rows: printed number.
-- 交接文件的列：一个印出的数字
--
-- a row is: one printed number
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_figure (
    document_key varchar,
    figure_number bigint,
    page integer,
    line integer,
    table_id varchar,
    table_number integer,
    table_title varchar,
    row_number integer,
    row_code varchar,
    row_label varchar,
    column_label varchar,
    measure varchar,
    figure_kind varchar,
    fiscal_year integer,
    year_offset integer,
    body_code varchar,
    body_name varchar,
    printed_text varchar,
    printed_unit varchar,
    amount_yuan decimal(18, 2),
    quantity decimal(18, 4),
    doubtful boolean
);

copy handoff_figure to (getvariable('handoff_folder') || '/figure.parquet');

set variable figure_files = handoff_files('figure');
