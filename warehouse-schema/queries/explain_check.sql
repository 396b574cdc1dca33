-- Checks that used a figure, and how they came out.
-- 用到该数字的勾稽关系及其结果
--
-- a row is: one outcome of one check (parameter 1 is the figure's key)

select
    check_result.check_id as "勾稽关系",
    case check_result.outcome
        when 'pass' then '相符'
        when 'fail' then '不符'
        when 'not_applicable' then '不适用'
        when 'insufficient_data' then '缺少数据'
        when 'unreadable' then '读取存疑'
        else '检查出错'
    end as "结果",
    check_result.left_label as "左方",
    check_result.left_text as "左方数值",
    check_result.right_label as "右方",
    check_result.right_text as "右方数值",
    check_result.difference_text as "相差",
    coalesce(check_result.reason_name, check_result.note) as "说明"

from check_result

where list_contains(check_result.left_places, $1)
    or list_contains(check_result.right_places, $1)

order by check_result.check_id, check_result.subject;
