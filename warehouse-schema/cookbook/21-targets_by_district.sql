-- How high do districts set their targets for the same theme?
-- 同一类指标（如满意度），各地目标定多高？
--
-- sample: 抚宁区、丰润区、开发区等绩效目标
-- a row is: one theme of a district

select
    district_name as 地区,
    fiscal_year as 年度,
    theme_name as 指标主题,
    measuring_unit as 计量单位,
    direction_name as 方向,
    indicator_count as 指标数,
    strictest_target as 最严,
    median_target as 中位数,
    laxest_target as 最松,
    peer_count as 同类地区数,
    median_of_peers as 同类中位数

from compare.indicator_by_district

where theme_name like '%满意度%'

order by theme_name, measuring_unit, median_target, district_name, fiscal_year, indicator_key;
