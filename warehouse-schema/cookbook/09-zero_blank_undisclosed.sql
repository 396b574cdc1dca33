-- Who discloses zero, who leaves a blank, who discloses nothing?
-- “三公”经费哪些单位是零、哪些空着没有填、哪些根本没有公开？
--
-- sample: 全部样例
-- a row is: one state of an item
-- note: 三种“没有”不能混：零是印着 0；未列数是有表而空着；未公开是没有这项内容。

select
    item_name as 项目,
    value_state_name as 数值状态,
    count(*) as 单位数,
    string_agg(body_name || ' ' || fiscal_year, '；' order by body_name, fiscal_year) as 单位

from compare.three_public

where value_state <> 'stated'

group by item_name, value_state_name

order by value_state_name, item_name;
