-- The documents of the warehouse.
-- 已入库的文件
--
-- a row is: one document

select
    dim_document.document_key as "文件主键",
    dim_document.file as "文件名",
    coalesce(nullif(dim_division.full_name, ''), '未载明') as "地区",
    coalesce(nullif(dim_budgetary_unit.unit_name, ''), '未载明') as "单位",
    dim_document.fiscal_year as "年度",
    case dim_document.stage
        when 'budget' then '预算'
        when 'final_account' then '决算'
    end as "阶段",
    dim_document.figure_count as "数字",
    count(fact_indicator.indicator_key) as "指标",
    case
        when dim_document.withdrawn_on is not null then '已撤回'
        when dim_document.is_current then '现行'
        else '已被取代'
    end as "状态"

from dim_document

left join dim_division
    on dim_document.division_key = dim_division.division_key

left join dim_budgetary_unit
    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

left join fact_indicator
    on dim_document.document_key = fact_indicator.document_key

group by all

order by dim_document.file, dim_document.document_key;
