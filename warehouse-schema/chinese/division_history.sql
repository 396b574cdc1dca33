-- The rows of division_history under Chinese names.
-- 行政区划沿革
--
-- a row is: one row of division_history

create or replace view 分析.行政区划沿革 as

select
    division_history.history_code as 沿革代码,
    division_history.history_name as 现行全称,
    division_history.division_key as 行政区划主键,
    division_history.division_code as 当时代码,
    division_history.full_name as 当时全称,
    division_history.valid_from_year as 启用年度,
    division_history.valid_to_year as 停用年度,
    division_history.rule as 沿革规则,
    division_history.rule_name as 沿革规则名称,
    division_history.certainty as 把握程度,
    division_history.reason as 沿革说明,
    division_history.comparable_from_year as 可比起始年度,
    division_history.caution as 区域变动说明

from division_history;

comment on view 分析.行政区划沿革 is
    '行政区划沿革：县改区、县改市、更名、换代码和并入的区划归入同一沿革 | division_history: Divisions over the years: one history for a county that became a district, took another code or was merged';
comment on column 分析.行政区划沿革.沿革代码 is
    '沿革代码 | history_code: key of the history: code of today where it still is a division';
comment on column 分析.行政区划沿革.现行全称 is
    '现行全称 | history_name: full name of the division of today';
comment on column 分析.行政区划沿革.行政区划主键 is
    '行政区划主键 | division_key: key of the division';
comment on column 分析.行政区划沿革.当时代码 is
    '当时代码 | division_code: code of the division in these years';
comment on column 分析.行政区划沿革.当时全称 is
    '当时全称 | full_name: full name of the division in these years';
comment on column 分析.行政区划沿革.启用年度 is
    '启用年度 | valid_from_year: first year of the span';
comment on column 分析.行政区划沿革.停用年度 is
    '停用年度 | valid_to_year: last year of the span, null while valid';
comment on column 分析.行政区划沿革.沿革规则 is
    '沿革规则 | rule: how the span ended: renamed, recoded, upgraded, merged or split';
comment on column 分析.行政区划沿革.沿革规则名称 is
    '沿革规则名称 | rule_name: name of the rule in Chinese';
comment on column 分析.行政区划沿革.把握程度 is
    '把握程度 | certainty: how certain the change is';
comment on column 分析.行政区划沿革.沿革说明 is
    '沿革说明 | reason: what happened';
comment on column 分析.行政区划沿革.可比起始年度 is
    '可比起始年度 | comparable_from_year: first year after the last gain or loss of area of the history, its parts together; null without any';
comment on column 分析.行政区划沿革.区域变动说明 is
    '区域变动说明 | caution: gains and losses of area by year';
