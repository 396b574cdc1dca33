-- The checks that failed most.
-- 不符最多的勾稽关系
--
-- a row is: one check (parameter 1 is how many)

select
    to_json(
        {
            'id': check_result.check_id,
            'name': max(dim_check.check_name),
            'severity': max(dim_check.severity),
            'failed': count(*),
            'document_count': count(distinct check_result.document_key)
        }
    ) as failing_check

from check_result

inner join dim_check
    on check_result.check_id = dim_check.check_id

where check_result.outcome = 'fail'

group by check_result.check_id

order by count(*) desc, check_result.check_id

limit cast($1 as bigint);
