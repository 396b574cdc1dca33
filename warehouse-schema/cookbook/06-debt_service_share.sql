-- Which share of the project money goes into debt service?
-- 项目支出里还本付息、化债占多大比重？
--
-- sample: 丰润区财政局 2023 年绩效目标
-- a row is: one body with such projects

select
    district_name as 地区,
    body_name as 单位,
    fiscal_year as 年度,
    stage_name as 阶段,
    project_count as 项目数,
    amount_yuan / 10000 as 还本付息万元,
    round(project_money_share, 4) as 占项目支出比重,
    caution as 提示

from compare.project_theme

where theme_name = '债务还本付息与化解'

order by project_money_share desc nulls last, district_name, body_name, fiscal_year, document_key;
