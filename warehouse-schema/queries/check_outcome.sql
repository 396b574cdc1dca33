-- How each check came out, what was not checked beside what failed.
-- 各项勾稽关系的检查结果
--
-- a row is: one check

select
    dim_check.check_id as "编号",
    dim_check.check_name as "检查内容",
    count(*) filter (check_result.outcome = 'fail') as "不符",
    count(*) filter (check_result.outcome = 'pass') as "相符",
    count(*) filter (check_result.outcome = 'not_applicable') as "不适用",
    count(*) filter (check_result.outcome = 'insufficient_data') as "缺少数据",
    count(*) filter (check_result.outcome in ('unreadable', 'error')) as "读取存疑"

from dim_check

left join check_result
    on dim_check.check_id = check_result.check_id

group by dim_check.check_id, dim_check.check_name, dim_check.check_group_order

order by dim_check.check_group_order, dim_check.check_id;
