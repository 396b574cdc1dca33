-- The checks that turned, and failures that came or went with what they are about.
-- 结果改变的勾稽检查
--
-- a row is: one check of one subject

select
    kind_list.kind_name as "变动",
    check_change.check_id as "编号",
    check_change.check_name as "检查内容",
    check_change.severity as "级别",
    files.file as "文件名",
    check_change.subject as "检查对象",
    check_change.outcome_before as "前次结果",
    check_change.outcome_after as "本次结果",
    concat_ws(' ', check_change.left_label, check_change.left_text) as "一方",
    concat_ws(' ', check_change.right_label, check_change.right_text) as "另一方",
    check_change.difference_text as "相差",
    check_change.result_key as "结果主键"

from check_change

inner join kind_list
    on kind_list.subject = 'check' and check_change.kind = kind_list.kind

left join (

    select document_key, max_by(file, side = 'after') as file
    from sided_document
    group by document_key

) as files
    on check_change.document_key = files.document_key

order by
    array_position(['error', 'warning', 'info'], check_change.severity) nulls last,
    kind_list.sort_order,
    check_change.check_id,
    files.file,
    check_change.result_key;
