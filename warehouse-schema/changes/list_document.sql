-- The documents that changed, for people.
-- 变动的文件
--
-- a row is: one document that is not as it was

select
    kind_list.kind_name as "变动",
    document_change.file as "文件名",
    document_change.title as "标题",
    document_change.district_name as "地区",
    document_change.body_name as "单位",
    document_change.fiscal_year as "年度",
    document_change.note as "说明",
    document_change.figure_count_before as "前次数字个数",
    document_change.figure_count_after as "本次数字个数",
    coalesce(facts.appeared_count, 0) as "新增事实",
    coalesce(facts.changed_count, 0) as "改变事实",
    coalesce(facts.vanished_count, 0) as "消失事实",
    document_change.document_key as "文件标识"

from document_change

inner join kind_list
    on kind_list.subject = 'document' and document_change.kind = kind_list.kind

left join (

    select
        document_key,
        count(*) filter (kind = 'appeared') as appeared_count,
        count(*) filter (kind = 'changed') as changed_count,
        count(*) filter (kind = 'vanished') as vanished_count

    from fact_change

    group by document_key

) as facts
    on document_change.document_key = facts.document_key

order by kind_list.sort_order desc, document_change.file, document_change.document_key;
