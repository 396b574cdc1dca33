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
    on check_result.result_key = finding.result_key

where check_result.outcome = 'fail'

order by all;
