-- Shape of the hand-off file of manifest rows: manifest row of a load.
-- 交接文件的列：一次加载的清单行
--
-- a row is: one manifest row of one load
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_manifest (
    load_number integer,
    load_date varchar,
    document_key varchar,
    sha256 varchar,
    file varchar,
    division_code varchar,
    division_name varchar,
    unit_code varchar,
    unit_name varchar,
    fiscal_year integer,
    stage varchar,
    scope varchar,
    source_address varchar,
    published_on varchar,
    retrieved_on varchar,
    withdrawn_on varchar,
    note varchar
);

copy handoff_manifest to (getvariable('handoff_folder') || '/manifest.parquet');

set variable manifest_files = handoff_files('manifest');
