-- What should have been disclosed and is not there?
-- 应当公开而没有见到的有哪些？
--
-- sample: 全部样例
-- a row is: one kind of gap of a body
-- note: 各文件已公开什么：from compare.coverage。

select
    district_name as 地区,
    body_name as 单位,
    fiscal_year as 年度,
    stage_name as 阶段,
    gap_name as 缺口,
    count(*) as 项数,
    string_agg(subject_name, '、' order by subject_name) as 所缺内容

from compare.coverage_gap

group by history_key, district_name, body_name, fiscal_year, stage_name, gap_name

order by district_name, body_name, fiscal_year, stage_name, gap_name;
