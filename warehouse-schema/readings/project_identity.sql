-- The project that each printed name of a project means.
-- 每个印出的项目名称所指的项目
--
-- a row is: one distinct name; the identity name is without quotation marks and generic words
-- at its end (项目), and has a meaning within one document only

create or replace temp table project_identity as

select
    project_match.project_name,
    min(project_match.identity_name) as identity_name

from project_match

where project_match.identity_name <> ''

group by project_match.project_name;
