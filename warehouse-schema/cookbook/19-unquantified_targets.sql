-- Which departments set targets without numbers?
-- 哪些单位的绩效指标量化得少，缺哪几类？
--
-- sample: 抚宁区、丰润区财政局等绩效目标
-- a row is: one body with targets

select
    district_name as 地区,
    body_name as 单位,
    fiscal_year as 年度,
    project_count as 项目数,
    indicator_count as 指标数,
    quantified_count as 量化指标数,
    round(quantified_share, 4) as 量化比重,
    missing_kinds as 缺少的类别,
    caution as 提示

from compare.target_quality

order by quantified_share, district_name, body_name, fiscal_year, document_key;
