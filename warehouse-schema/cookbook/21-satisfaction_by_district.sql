-- How high do districts set their satisfaction targets?
-- 各地满意度目标定多高？
--
-- sample: 抚宁区、丰润区、开发区等绩效目标
-- a row is: one district and year

select
    district_name as 地区,
    fiscal_year as 年度,
    count(*) as 指标数,
    min(target_share) as 最低,
    median(target_share) as 中位数,
    max(target_share) as 最高

from compare.satisfaction

where comparator_name <> '≤'

group by district_name, fiscal_year

order by 中位数, district_name, fiscal_year;
