-- The answer of body under Chinese names.
-- 查单位
--
-- a row is: one row of body

create or replace macro 分析.查单位(所问) as table

select
    answer.history_key as 单位沿革标识,
    answer.district_name as 地区,
    answer.body_name as 单位,
    answer.body_kind_name as 单位类别,
    answer.unit_codes as 单位编码,
    answer.disclosure_count as 公开份数,
    answer.years_and_stages as 年度与阶段,
    answer.matched_by as 匹配方式,
    answer.names as 历年名称

from body(所问) as answer;

comment on macro table 分析.查单位 is
    '查单位：编码、名称或名称的一部分所指的单位，含原名；空白列出全部单位 | body: bodies that a code, a name or a part of it may mean, former names included; a blank text lists all';
