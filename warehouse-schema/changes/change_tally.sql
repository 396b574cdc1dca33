-- How many documents, facts, figures of comparisons, checks and findings changed in which way.
-- 变动计数：文件、事实、比较行、勾稽、数据问题
--
-- a row is: one kind of change of one subject; kinds of which there is none are there with 0

with

changes as (

    select 'document' as subject, kind, count(*) as change_count
    from document_change group by kind

    union all

    select 'fact' as subject, kind, count(*) as change_count from fact_change group by kind

    union all

    select 'row' as subject, kind, count(*) as change_count from row_change group by kind

    union all

    select 'check' as subject, kind, count(*) as change_count from check_change group by kind

    union all

    select 'finding' as subject, kind, sum(finding_count) as change_count
    from finding_change group by kind

)

select
    kind_list.subject,
    kind_list.kind,
    kind_list.kind_name,
    cast(coalesce(changes.change_count, 0) as bigint) as change_count

from kind_list

left join changes
    on kind_list.subject = changes.subject and kind_list.kind = changes.kind

order by
    array_position(['document', 'fact', 'row', 'check', 'finding'], kind_list.subject),
    kind_list.sort_order;
