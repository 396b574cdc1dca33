-- Which share of the three public expenses is reception?
-- 公务接待费占“三公”经费多大比重？
--
-- sample: 各样例预算
-- a row is: one body with three public expenses

select
    district_name as 地区,
    body_name as 单位,
    fiscal_year as 年度,
    stage_name as 阶段,
    max(amount_yuan) filter (item_code = 'total') as 三公合计（元）,
    max(amount_yuan) filter (item_code = 'reception') as 公务接待费（元）,
    round(
        max(amount_yuan) filter (item_code = 'reception')
            / nullif(max(amount_yuan) filter (item_code = 'total'), 0),
        4
    ) as 接待费比重

from compare.three_public

group by history_key, district_name, body_name, fiscal_year, stage_name, scope_name

having max(amount_yuan) filter (item_code = 'total') > 0

order by 接待费比重 desc nulls last, district_name, body_name, fiscal_year;
