-- The rows of economic_crosswalk under Chinese names.
-- 经济分类对照
--
-- a row is: one row of economic_crosswalk

create or replace view 分析.经济分类对照 as

select
    economic_crosswalk.department_key as 部门预算经济分类主键,
    economic_crosswalk.department_code as 部门预算经济分类编码,
    economic_crosswalk.scope as 适用单位性质代码,
    economic_crosswalk.scope_name as 适用单位性质,
    economic_crosswalk.government_key as 政府预算经济分类主键,
    economic_crosswalk.government_code as 政府预算经济分类编码,
    economic_crosswalk.valid_from_year as 起始年度,
    economic_crosswalk.valid_to_year as 截止年度,
    economic_crosswalk.certainty as 把握程度,
    economic_crosswalk.reason as 说明

from economic_crosswalk;

comment on view 分析.经济分类对照 is
    '部门预算与政府预算支出经济分类对照（按单位性质） | economic_crosswalk: Crosswalk from departmental to government economic codes, by kind of body';
comment on column 分析.经济分类对照.部门预算经济分类主键 is
    '部门预算经济分类主键 | department_key: key of the departmental code in dim_economic';
comment on column 分析.经济分类对照.部门预算经济分类编码 is
    '部门预算经济分类编码 | department_code: departmental economic code';
comment on column 分析.经济分类对照.适用单位性质代码 is
    '适用单位性质代码 | scope: kind of body it holds for: administrative, public_institution, enterprise, all';
comment on column 分析.经济分类对照.适用单位性质 is
    '适用单位性质 | scope_name: kind of body it holds for, in Chinese';
comment on column 分析.经济分类对照.政府预算经济分类主键 is
    '政府预算经济分类主键 | government_key: key of the government code in dim_economic, 0 without counterpart';
comment on column 分析.经济分类对照.政府预算经济分类编码 is
    '政府预算经济分类编码 | government_code: government economic code, null without counterpart';
comment on column 分析.经济分类对照.起始年度 is '起始年度 | valid_from_year: first year';
comment on column 分析.经济分类对照.截止年度 is
    '截止年度 | valid_to_year: last year, null while valid';
comment on column 分析.经济分类对照.把握程度 is '把握程度 | certainty: how certain the row is';
comment on column 分析.经济分类对照.说明 is
    '说明 | reason: why there is no counterpart, or what is doubtful';
