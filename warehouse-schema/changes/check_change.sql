-- The results of checks that turned, and failures that appeared or vanished with their subject.
-- 结果改变的勾稽检查，以及随检查对象出现或消失的不符
--
-- a row is: one check of one subject, known by the key of its result

create or replace temp table check_change as

with

paired as (

    select
        coalesce(after.result_key, before.result_key) as result_key,
        case
            when before.result_key is null then 'appeared'
            when after.result_key is null then 'vanished'
            else 'turned'
        end as kind,
        before.outcome as outcome_before,
        after.outcome as outcome_after

    from before.main.check_result as before

    full join after.main.check_result as after
        on before.result_key = after.result_key

    where before.outcome is distinct from after.outcome

),

sides as (

    select 'before' as side, * from before.main.check_result

    union all by name

    select 'after' as side, * from after.main.check_result

)

select
    paired.kind,
    paired.result_key,
    sides.check_id,
    dim_check.check_name,
    sides.severity,
    sides.document_key,
    sides.subject,
    paired.outcome_before,
    paired.outcome_after,
    sides.left_label,
    sides.left_text,
    sides.right_label,
    sides.right_text,
    sides.difference_text

from paired

inner join sides
    on paired.result_key = sides.result_key
    and sides.side = case when paired.kind = 'vanished' then 'before' else 'after' end

left join after.main.dim_check as dim_check
    on sides.check_id = dim_check.check_id

where paired.kind = 'turned'
    or 'fail' in (paired.outcome_before, paired.outcome_after)

order by paired.result_key;
