-- Shape of the hand-off file of value match rows: reading of an indicator value.
-- 交接文件的列：指标值的解析
--
-- a row is: one distinct value text
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_value_match (
    value_text varchar,
    comparator varchar,
    lower_value varchar,
    upper_value varchar,
    unit varchar,
    quantity_kind varchar,
    base_unit varchar,
    lower_base_value varchar,
    upper_base_value varchar,
    per_unit varchar,
    target_date varchar,
    qualitative_text varchar,
    is_quantified varchar,
    match_method varchar,
    finding_kind varchar,
    override_lines varchar
);

copy handoff_value_match to (getvariable('handoff_folder') || '/value_match.parquet');

set variable value_match_files = handoff_files('value_match');
