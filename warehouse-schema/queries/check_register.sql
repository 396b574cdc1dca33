-- The catalogue of checks, as Markdown and lists show it.
-- 勾稽关系目录
--
-- a row is: one check

select
    dim_check.check_group_name as "类别",
    dim_check.check_id as "编号",
    dim_check.check_name as "检查内容",
    dim_check.check_name_english as "英文名称",
    case dim_check.severity
        when 'error' then '错误' when 'warning' then '警告' else '提示'
    end as "级别",
    case dim_check.stage
        when 'budget' then '预算' when 'final_account' then '决算' else '预算、决算'
    end as "阶段",
    dim_check.inputs as "所用的表",
    dim_check.condition as "适用条件",
    dim_check.tolerance as "允许差额",
    case dim_check.barred_side
        when 'both' then '两侧' when 'left' then '左侧' when 'right' then '右侧' else '无'
    end as "不符时不用于比较",
    cast(dim_check.check_version as varchar) as "版本"

from dim_check

order by dim_check.check_group_order, dim_check.check_id;
