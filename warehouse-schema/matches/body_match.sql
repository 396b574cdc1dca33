-- The bodies and the budgetary units they were matched to.
-- 单位与预算单位的匹配结果
--
-- a row is: one distinct body of one publisher

create or replace temp table body_match as

select distinct on (
    division_code,
    document_unit_code,
    document_unit_name,
    body_code,
    body_name
)
    handoff.division_code,
    handoff.document_unit_code,
    handoff.document_unit_name,
    handoff.body_code,
    handoff.body_name,
    handoff.unit_code,
    handoff.unit_name,
    handoff.department_code,
    handoff.body_kind,
    handoff.identity_name,
    handoff.match_method,
    handoff.override_lines

from read_parquet(getvariable('body_match_files'), union_by_name = true) as handoff

order by all;
