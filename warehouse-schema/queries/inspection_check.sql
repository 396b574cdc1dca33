-- How each check came out over all documents.
-- 各项勾稽关系的总体结果
--
-- a row is: one check

select
    dim_check.check_id,
    dim_check.check_group_name,
    dim_check.check_name,
    dim_check.severity,
    count(*) filter (check_result.outcome = 'pass') as passed,
    count(*) filter (check_result.outcome = 'fail') as failed,
    count(*) filter (check_result.outcome = 'not_applicable') as not_applicable,
    count(*) filter (check_result.outcome = 'insufficient_data') as insufficient,
    count(*) filter (check_result.outcome in ('unreadable', 'error')) as unreadable

from dim_check

left join check_result
    on dim_check.check_id = check_result.check_id

group by
    dim_check.check_id,
    dim_check.check_group_name,
    dim_check.check_group_order,
    dim_check.check_name,
    dim_check.severity

order by dim_check.check_group_order, dim_check.check_id;
