-- Shape of the hand-off file of uses of decisions: what the matcher had said.
-- 交接文件的列：复核决定替换的程序匹配结果
--
-- a row is: one answer of the matcher that a decision took the place of
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_override_use (
    line integer,
    fiscal_year integer,
    former_code varchar,
    former_method varchar,
    former_finding varchar
);

copy handoff_override_use to (getvariable('handoff_folder') || '/override_use.parquet');

set variable override_use_files = handoff_files('override_use');
