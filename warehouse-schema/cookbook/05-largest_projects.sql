-- Which projects are the largest?
-- 金额最大的项目是哪些？
--
-- sample: 全部样例中载明项目的文件
-- a row is: one project

select
    district_name as 地区,
    body_name as 单位,
    fiscal_year as 年度,
    project_name as 项目,
    theme_name as 主题,
    amount_yuan / 10000 as 金额万元,
    document_file as 文件,
    figure_key as 数字标识

from compare.cost

where amount_yuan is not null

order by amount_yuan desc, district_name, body_name, project_name, figure_key

limit 10;
