-- The indicators and their levels and themes.
-- 指标与层级、主题的匹配结果
--
-- a row is: one distinct indicator text

create or replace temp table indicator_match as

select distinct on (
    level1,
    level2,
    level3,
    description
)
    handoff.level1,
    handoff.level2,
    handoff.level3,
    handoff.description,
    handoff.level1_code,
    handoff.level2_code,
    handoff.theme_code,
    handoff.direction,
    handoff.match_method,
    nullif(handoff.finding_kind, '') as finding_kind,
    handoff.override_lines

from read_parquet(getvariable('indicator_match_files'), union_by_name = true) as handoff

order by all;
