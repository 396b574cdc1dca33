-- What people decided about printed codes and names.
-- 人工复核决定
--
-- a row is: one decision

create or replace temp table override_decision as

select
    handoff.line,
    handoff.dimension,
    handoff.printed_code,
    handoff.printed_name,
    handoff.table_id,
    handoff.division_code,
    handoff.body,
    handoff.first_year,
    handoff.last_year,
    handoff.target_code,
    handoff.decided_by,
    handoff.decided_on,
    handoff.reason

from read_parquet(getvariable('override_decision_files'), union_by_name = true) as handoff

order by all;
