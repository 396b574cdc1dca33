-- The bodies and the budgetary units they were matched to.
-- 单位与预算单位的匹配结果
--
-- a row is: one distinct body of one publisher in one year

create or replace temp table body_match as

select distinct on (
    division_code,
    division_name,
    fiscal_year,
    document_unit_code,
    document_unit_name,
    body_code,
    body_name
)
    handoff.division_code,
    handoff.division_name,
    handoff.fiscal_year,
    handoff.document_unit_code,
    handoff.document_unit_name,
    handoff.body_code,
    handoff.body_name,
    handoff.unit_code,
    handoff.unit_name,
    handoff.department_code,
    handoff.body_kind,
    handoff.body_class,
    handoff.class_certainty,
    handoff.identity_name,
    handoff.history_name,
    handoff.history_rule,
    handoff.match_method,
    handoff.override_lines

from read_parquet(getvariable('body_match_files'), union_by_name = true) as handoff

order by all;
