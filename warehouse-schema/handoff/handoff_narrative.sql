-- Shape of the hand-off file of narrative rows: paragraph.
-- 交接文件的列：一个自然段
--
-- a row is: one paragraph
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_narrative (
    document_key varchar,
    paragraph_number bigint,
    page integer,
    line integer,
    section varchar,
    text varchar
);

copy handoff_narrative to (getvariable('handoff_folder') || '/narrative.parquet');

set variable narrative_files = handoff_files('narrative');
