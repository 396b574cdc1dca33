-- Shape of the hand-off file of document rows: document read by the extractor.
-- 交接文件的列：读取的一份公开文件
--
-- a row is: one document of one batch
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_document (
    document_key varchar,
    sha256 varchar,
    extractor_version varchar,
    media_type varchar,
    byte_count bigint,
    line_count bigint,
    title varchar,
    fiscal_year integer,
    stage varchar,
    scope varchar,
    division_name varchar,
    unit_code varchar,
    unit_name varchar
);

copy handoff_document to (getvariable('handoff_folder') || '/document.parquet');

set variable document_files = handoff_files('document');
