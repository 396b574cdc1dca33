-- What do districts spend on the same theme of project?
-- 同一主题的项目，各地各花多少？
--
-- sample: 秦皇岛开发区、丰润区、抚宁区、东西湖区财政局
-- a row is: one theme and body
-- note: 全部主题：select distinct theme_name from compare.project_theme。

select
    theme_name as 主题,
    district_name as 地区,
    body_name as 单位,
    fiscal_year as 年度,
    project_count as 项目数,
    amount_yuan / 10000 as 金额万元,
    round(project_money_share, 4) as 占项目支出比重,
    peer_count as 同类家数,
    peer_rank as 名次

from compare.project_theme

where theme_name = '信息系统与网络'

order by amount_yuan desc nulls last, district_name, body_name, fiscal_year, document_key;
