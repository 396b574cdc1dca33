-- How far the outcomes of checks are from what can be published.
-- 发布前衡量勾稽检查结果的各项数值
--
-- a row is: one measure that the stop rules of a job can limit

with

outcomes as (

    select
        count(*) filter (where check_result.outcome = 'pass') as pass_count,
        count(*) filter (where check_result.outcome = 'fail') as fail_count,
        count(*) filter (where check_result.outcome = 'unreadable') as unreadable_count,
        count(distinct check_result.check_id) filter (where check_result.outcome = 'error')
            as broken_count

    from check_result

    where check_result.severity = 'error' or check_result.outcome = 'error'

),

causes as (

    select count(*) as cause_count

    from finding

    where finding.origin = 'check' and finding.severity = 'error' and finding.is_cause_head

),

documents as (

    select count(*) as document_count from dim_document where dim_document.is_current

)

select
    'broken-checks' as measure,
    '运行出错的勾稽关系个数' as says,
    cast(outcomes.broken_count as decimal(18, 4)) as value

from outcomes

union all

select
    'failed-share' as measure,
    '错误级勾稽关系中，不符占已比较（相符与不符）的比重' as says,
    cast(
        coalesce(
            outcomes.fail_count / nullif(outcomes.fail_count + outcomes.pass_count, 0), 0
        ) as decimal(18, 4)
    ) as value

from outcomes

union all

select
    'unreadable-share' as measure,
    '错误级勾稽关系中，因读取存疑不能比较的比重' as says,
    cast(
        coalesce(
            outcomes.unreadable_count
                / nullif(
                    outcomes.fail_count + outcomes.pass_count + outcomes.unreadable_count, 0
                ),
            0
        ) as decimal(18, 4)
    ) as value

from outcomes

union all

select
    'error-causes-per-document' as measure,
    '平均每份文件的错误（同一原因只计一次）' as says,
    cast(
        coalesce(causes.cause_count / nullif(documents.document_count, 0), 0) as decimal(18, 4)
    ) as value

from causes, documents

order by 1;
