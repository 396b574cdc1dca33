-- What the two builds were made of, where it differs: rules, lists, decisions, outside lists.
-- 两次建库所用的规则、目录、复核决定、外部清单是否相同
--
-- a row is: the two builds; there is one. A build that does not say what it was made of differs
--           from one that says it.

create or replace temp table build_change as

with

empty_build as (

    select
        cast(null as varchar) as rule_digest,
        cast(null as varchar) as list_digest,
        cast(null as varchar) as decision_digest,
        cast(null as varchar) as expectation_digest

    where false

),

builds as (

    select 'before' as side, * from before.main.mart_build

    union all by name

    select 'after' as side, * from after.main.mart_build

    union all by name

    select * from empty_build

)

select
    before.build_id as build_id_before,
    after.build_id as build_id_after,
    before.load_number as load_number_before,
    after.load_number as load_number_after,
    before.load_date as load_date_before,
    after.load_date as load_date_after,
    before.document_count as document_count_before,
    after.document_count as document_count_after,
    before.rule_digest is distinct from after.rule_digest as are_rules_changed,
    before.list_digest is distinct from after.list_digest as are_lists_changed,
    before.decision_digest is distinct from after.decision_digest as are_decisions_changed,
    before.expectation_digest is distinct from after.expectation_digest
        as are_expectations_changed

from builds as before

cross join builds as after

where before.side = 'before' and after.side = 'after';
