-- Checks that used a figure, and how they came out.
-- 用到该数字的勾稽关系及其结果
--
-- a row is: one outcome of one check (parameter 1 is the figure's key)

select
    check_result.check_id as "勾稽关系",
    case check_result.outcome
        when 'pass' then '相符'
        when 'fail' then '不符'
        else check_result.outcome
    end as "结果",
    check_result.left_label as "左方",
    check_result.left_yuan as "左方金额（元）",
    check_result.right_label as "右方",
    check_result.right_yuan as "右方金额（元）",
    check_result.difference_yuan as "相差（元）"

from check_result

where check_result.left_figure_key = $1 or check_result.right_figure_key = $1

order by check_result.check_id, check_result.subject;
