-- No check broke.
-- 没有运行出错的勾稽关系
--
-- severity: warning
-- a row is: one result of a check that broke (no rows means the audit passes)

select
    check_result.check_id,
    check_result.document_key,
    check_result.note

from check_result

where check_result.outcome = 'error'

order by all;
