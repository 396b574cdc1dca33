-- How many vehicles, journeys, visits and guests stand behind the three public expenses?
-- “三公”经费背后的车辆数、团组数、批次、人次各是多少？
--
-- sample: 载明这些数的文件
-- a row is: one count that a document states

select
    dim_division.full_name as 地区,
    dim_budgetary_unit.unit_name as 单位,
    fact_key_figure.fiscal_year as 年度,
    dim_key_figure.key_figure_name as 指标,
    fact_key_figure.quantity as 数量,
    fact_key_figure.printed_text as 原文,
    fact_key_figure.figure_key as 数字标识

from fact_key_figure

inner join dim_key_figure
    on fact_key_figure.key_figure_key = dim_key_figure.key_figure_key

inner join dim_division
    on fact_key_figure.division_key = dim_division.division_key

inner join dim_budgetary_unit
    on fact_key_figure.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

where fact_key_figure.measure_code in ('vehicles', 'three_public', 'vehicles_purchased')
    and fact_key_figure.quantity is not null

order by 地区, 单位, 年度, 指标, 数字标识;
