-- Shape of the hand-off file of receipt finding rows: fault found while receiving a file.
-- 交接文件的列：接收文件时发现的数据问题
--
-- a row is: one fault of one load
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_receipt_finding (
    load_number integer,
    file varchar,
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

copy handoff_receipt_finding to (getvariable('handoff_folder') || '/receipt_finding.parquet');

set variable receipt_finding_files = handoff_files('receipt_finding');
