-- What a body is expected to have disclosed since most of its peers did.
-- 按同类单位：应有的绩效目标
--
-- a row is: the targets of one body and year

create or replace temp table expectation_by_peers as

with

peer_contents as (

    select
        disclosing_body.peer_group,
        count(distinct disclosing_body.body_key) as body_count,
        count(distinct disclosing_body.body_key) filter (disclosing_body.has_performance)
            as performance_count

    from disclosing_body

    group by disclosing_body.peer_group

)

select
    'performance' as gap_kind,
    'peers' as basis,
    peer_contents.body_count || ' 家同类中 ' || peer_contents.performance_count || ' 家已公开'
        as basis_text,
    '' as subject_code,
    '绩效目标' as subject_name,
    disclosing_body.has_performance as is_met,
    disclosing_body.division_code,
    disclosing_body.history_key,
    disclosing_body.district_name,
    disclosing_body.body_name,
    disclosing_body.body_kind_name,
    disclosing_body.fiscal_year,
    disclosing_body.stage,
    disclosing_body.scope,
    disclosing_body.document_key

from disclosing_body

inner join peer_contents
    on disclosing_body.peer_group = peer_contents.peer_group
    and peer_contents.body_count >= 10
    and peer_contents.performance_count * 2 > peer_contents.body_count;
