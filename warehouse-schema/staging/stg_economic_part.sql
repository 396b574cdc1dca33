-- The part of basic expenditure that each economic code belongs to.
-- 经济分类科目所属的基本支出部分（人员经费、公用经费）
--
-- a row is: one code; codes that were given away to another thing kept their part

create or replace temp table stg_economic_part as

select
    list.code,
    case min(list.category) when 'personnel' then 'personnel' else 'operating' end as part_code

from reference_list('economic_department') as list

group by list.code;
