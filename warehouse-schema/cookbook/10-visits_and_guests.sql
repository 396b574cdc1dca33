-- What is counted behind the three public expenses, and what does one of it cost?
-- “三公”经费背后的车辆数、团组数、批次、人次各是多少，平均一个多少钱？
--
-- sample: 载明这些数的文件
-- a row is: one count of a body

select
    district_name as 地区,
    body_name as 单位,
    fiscal_year as 年度,
    count_name as 计数,
    quantity as 数量,
    count_year as 计数年度,
    item_name as 对应项目,
    amount_yuan as 金额（元）,
    cost_per_one_yuan as 平均（元）,
    per_one as 每,
    peer_count as 同类家数,
    caution as 提示

from compare.three_public_count

order by count_name, cost_per_one_yuan desc nulls last, district_name, body_name, fiscal_year,
    figure_key;
