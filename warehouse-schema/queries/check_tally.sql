-- How many results of checks there are of each outcome.
-- 各种检查结果的个数
--
-- a row is: one outcome

select
    check_result.outcome as outcome,
    count(*) as result_count

from check_result

group by check_result.outcome

order by check_result.outcome;
