-- The rows of economic_succession under Chinese names.
-- 经济分类沿革
--
-- a row is: one row of economic_succession

create or replace view 分析.经济分类沿革 as

select
    economic_succession.economic_key as 经济分类主键,
    economic_succession.scheme as 经济分类体系,
    economic_succession.economic_code as 经济分类科目编码,
    economic_succession.economic_name as 经济分类科目名称,
    economic_succession.last_year as 末年,
    economic_succession.successor_key as 后继主键,
    economic_succession.successor_code as 后继编码,
    economic_succession.successor_name as 后继名称,
    economic_succession.first_year as 后继首年,
    economic_succession.rule as 方式,
    economic_succession.certainty as 把握程度,
    economic_succession.reason as 依据

from economic_succession;

comment on view 分析.经济分类沿革 is
    '支出经济分类科目的沿革（去向、依据） | economic_succession: Where the content of economic codes went, and why';
comment on column 分析.经济分类沿革.经济分类主键 is
    '经济分类主键 | economic_key: key of the code that ended';
comment on column 分析.经济分类沿革.经济分类体系 is
    '经济分类体系 | scheme: department or government';
comment on column 分析.经济分类沿革.经济分类科目编码 is
    '经济分类科目编码 | economic_code: economic code';
comment on column 分析.经济分类沿革.经济分类科目名称 is
    '经济分类科目名称 | economic_name: name of the economic code';
comment on column 分析.经济分类沿革.末年 is '末年 | last_year: last year of the code';
comment on column 分析.经济分类沿革.后继主键 is
    '后继主键 | successor_key: key of the successor, 0 where the content left the classification';
comment on column 分析.经济分类沿革.后继编码 is
    '后继编码 | successor_code: code of the successor, null without one';
comment on column 分析.经济分类沿革.后继名称 is
    '后继名称 | successor_name: name of the successor';
comment on column 分析.经济分类沿革.后继首年 is
    '后继首年 | first_year: first year of the content under the successor';
comment on column 分析.经济分类沿革.方式 is
    '方式 | rule: moved, merged, split (one of several, shares unknown) or abolished';
comment on column 分析.经济分类沿革.把握程度 is '把握程度 | certainty: how certain the row is';
comment on column 分析.经济分类沿革.依据 is '依据 | reason: why';
