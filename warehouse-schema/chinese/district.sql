-- The answer of district under Chinese names.
-- 查地区
--
-- a row is: one row of district

create or replace macro 分析.查地区(所问) as table

select
    answer.division_code as 区划代码,
    answer.district_name as 地区,
    answer.division_kind_name as 区划类别,
    answer.disclosure_count as 公开份数,
    answer.body_count as 单位数,
    answer.fiscal_years as 公开年度,
    answer.matched_by as 匹配方式,
    answer.codes_and_names as 历年代码与名称

from district(所问) as answer;

comment on macro table 分析.查地区 is
    '查地区：代码、名称或名称的一部分所指的地区；空白列出全部有文件的地区 | district: districts that a code, a name or a part of it may mean; a blank text lists all that have documents';
