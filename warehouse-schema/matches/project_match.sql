-- Names of projects, the project each means, and its theme.
-- 项目名称对应的项目与主题的匹配结果
--
-- a row is: one distinct project text

create or replace temp table project_match as

select distinct on (
    project_code,
    project_name,
    purpose
)
    handoff.project_code,
    handoff.project_name,
    handoff.purpose,
    handoff.identity_name,
    handoff.theme_code,
    handoff.match_method,
    handoff.evidence,
    handoff.override_lines

from read_parquet(getvariable('project_match_files'), union_by_name = true) as handoff

order by all;
