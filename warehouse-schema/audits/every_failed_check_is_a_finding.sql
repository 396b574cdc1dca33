-- Every failed check is a finding.
-- 每条未通过的勾稽关系都记为数据问题
--
-- severity: error
-- a row is: one failed check without a finding (no rows means the audit passes)

select
    check_result.check_id,
    check_result.document_key,
    check_result.subject

from check_result

anti join finding
    on check_result.check_id = finding.check_id
    and check_result.document_key = finding.document_key
    and check_result.subject = finding.row_label

where check_result.outcome = 'fail'

order by all;
