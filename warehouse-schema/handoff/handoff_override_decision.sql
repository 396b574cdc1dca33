-- Shape of the hand-off file of decisions of people: what a printed thing is.
-- 交接文件的列：人工复核决定
--
-- a row is: one decision
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_override_decision (
    line integer,
    dimension varchar,
    printed_code varchar,
    printed_name varchar,
    table_id varchar,
    division_code varchar,
    body varchar,
    first_year integer,
    last_year integer,
    target_code varchar,
    decided_by varchar,
    decided_on date,
    reason varchar
);

copy handoff_override_decision to (getvariable('handoff_folder') || '/override_decision.parquet');

set variable override_decision_files = handoff_files('override_decision');
