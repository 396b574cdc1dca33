-- How common each weakness is among the annual targets of a body, beside its peers.
-- 每种薄弱情形在单位年度目标中的比重及同类比较
--
-- a row is: one body and one rule that any of its peers breaks; a body without that weakness
--           counts as 0

create or replace temp table weakness_share as

with

bodies as (

    select
        mart_indicator.document_key,
        mart_indicator.budgetary_unit_key,
        mart_subject.peer_group,
        mart_subject.scope,
        mart_subject.division_kind,
        count(*) as indicator_count

    from mart_indicator

    inner join mart_subject
        on mart_indicator.document_key = mart_subject.document_key
        and mart_indicator.budgetary_unit_key = mart_subject.budgetary_unit_key

    where mart_indicator.horizon = 'annual'

    group by
        mart_indicator.document_key,
        mart_indicator.budgetary_unit_key,
        mart_subject.peer_group,
        mart_subject.scope,
        mart_subject.division_kind

),

weak as (

    select
        mart_indicator.document_key,
        mart_indicator.budgetary_unit_key,
        weak_target.rule_code,
        count(*) as weak_count

    from weak_target

    inner join mart_indicator
        on weak_target.indicator_key = mart_indicator.indicator_key

    group by
        mart_indicator.document_key,
        mart_indicator.budgetary_unit_key,
        weak_target.rule_code

),

rules_of_peers as (

    select distinct bodies.peer_group, weak.rule_code

    from weak

    inner join bodies
        on weak.document_key = bodies.document_key
        and weak.budgetary_unit_key = bodies.budgetary_unit_key

),

shares as (

    select
        bodies.*,
        rules_of_peers.rule_code,
        coalesce(weak.weak_count, 0) / bodies.indicator_count as rule_share

    from bodies

    inner join rules_of_peers
        on bodies.peer_group = rules_of_peers.peer_group

    left join weak
        on bodies.document_key = weak.document_key
        and bodies.budgetary_unit_key = weak.budgetary_unit_key
        and rules_of_peers.rule_code = weak.rule_code

)

select
    shares.*,
    count(*) over peers as peer_count,
    quantile_cont(shares.rule_share, 0.5) over peers as median_share,
    quantile_cont(shares.rule_share, 0.25) over peers as lower_quartile_share,
    quantile_cont(shares.rule_share, 0.75) over peers as upper_quartile_share,
    rank() over (peers order by shares.rule_share) as peer_rank,
    count(distinct shares.scope) over peers as scope_count,
    count(distinct shares.division_kind) over peers as division_kind_count

from shares

window peers as (partition by shares.peer_group, shares.rule_code);
