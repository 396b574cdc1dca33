-- Shape of the hand-off file of indicator match rows: match of an indicator to the tree of levels.
-- 交接文件的列：指标与层级的匹配
--
-- a row is: one distinct indicator text
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_indicator_match (
    level1 varchar,
    level2 varchar,
    level3 varchar,
    description varchar,
    level1_code varchar,
    level2_code varchar,
    theme_code varchar,
    direction varchar,
    match_method varchar,
    finding_kind varchar,
    override_lines varchar
);

copy handoff_indicator_match to (getvariable('handoff_folder') || '/indicator_match.parquet');

set variable indicator_match_files = handoff_files('indicator_match');
