-- Printed figures of documents that did not change, and yet are matched or used otherwise.
-- 文件没有变、而编码或用途改变的印出数字，及其由来
--
-- a row is: one printed figure in both warehouses whose match, decision or use is not the same

create or replace temp table figure_change as

with

decided as (

    select 'before' as side, override_key, dimension, target_code, decided_on
    from before.main.override

    union all

    select 'after' as side, override_key, dimension, target_code, decided_on
    from after.main.override

),

paired as (

    select
        after.figure_key,
        after.document_key,
        former.target_code as decision_before,
        decision.target_code as decision_after,
        before.match_method = 'override' or after.match_method = 'override' as is_decided,
        before.override_key is not null or after.override_key is not null as has_decision,
        concat_ws(' ', before.matched_dimension, before.matched_code, before.row_role)
            as code_before,
        concat_ws(' ', after.matched_dimension, after.matched_code, after.row_role)
            as code_after,
        before.match_method as method_before,
        after.match_method as method_after,
        before.match_evidence as evidence_before,
        after.match_evidence as evidence_after,
        before.disposition as disposition_before,
        after.disposition as disposition_after

    from before.printed.figure as before

    inner join after.printed.figure as after
        on before.figure_key = after.figure_key
        and (
            before.matched_dimension is distinct from after.matched_dimension
            or before.matched_code is distinct from after.matched_code
            or before.row_role is distinct from after.row_role
            or before.match_method is distinct from after.match_method
            or before.match_evidence is distinct from after.match_evidence
            or before.disposition is distinct from after.disposition
            or (before.override_key is null) <> (after.override_key is null)
        )

    left join decided as former
        on former.side = 'before' and before.override_key = former.override_key

    left join decided as decision
        on decision.side = 'after' and after.override_key = decision.override_key

)

select
    paired.figure_key,
    paired.document_key,
    paired.code_before,
    paired.code_after,
    paired.method_before,
    paired.method_after,
    case
        when (paired.is_decided or paired.has_decision)
            and (
                paired.code_before <> paired.code_after
                or paired.decision_before is distinct from paired.decision_after
            )
            then 'decision'
        when paired.code_before <> paired.code_after
            or paired.method_before is distinct from paired.method_after
            or paired.evidence_before is distinct from paired.evidence_after
            then 'code_list'
        else 'choice'
    end as cause

from paired;
