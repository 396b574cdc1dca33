-- The places and the divisions they were matched to.
-- 地名与行政区划的匹配结果
--
-- a row is: one distinct code, name and year

create or replace temp table division_match as

select distinct on (
    division_code,
    division_name,
    fiscal_year
)
    handoff.division_code,
    handoff.division_name,
    handoff.fiscal_year,
    handoff.code,
    handoff.name,
    handoff.full_name,
    handoff.level,
    handoff.province_name,
    handoff.prefecture_name,
    handoff.kind,
    handoff.code_kind,
    handoff.parent_code,
    handoff.match_method,
    handoff.evidence,
    nullif(handoff.finding_kind, '') as finding_kind,
    handoff.override_lines

from read_parquet(getvariable('division_match_files'), union_by_name = true) as handoff

order by all;
