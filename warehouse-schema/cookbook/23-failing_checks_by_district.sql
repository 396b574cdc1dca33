-- Whose figures fail which kinds of check?
-- 各地公开的数字有多少处勾稽不符，集中在哪一类？
--
-- sample: 全部样例
-- a row is: one district and group of checks
-- note: 未检查不等于相符。

select
    coalesce(nullif(dim_division.full_name, ''), '（未载明地区）') as 地区,
    dim_check.check_group_name as 检查类别,
    count(*) filter (check_result.outcome = 'pass') as 相符,
    count(*) filter (check_result.outcome = 'fail') as 不符,
    count(*) filter (check_result.outcome not in ('pass', 'fail')) as 未检查,
    round(
        count(*) filter (check_result.outcome = 'fail')
            / nullif(count(*) filter (check_result.outcome in ('pass', 'fail')), 0),
        4
    ) as 不符率

from check_result

inner join dim_check
    on check_result.check_id = dim_check.check_id

inner join dim_document
    on check_result.document_key = dim_document.document_key

left join dim_division
    on dim_document.division_key = dim_division.division_key

group by 地区, dim_check.check_group_name, dim_check.check_group_order

having count(*) filter (check_result.outcome = 'fail') > 0

order by 地区, dim_check.check_group_order;
