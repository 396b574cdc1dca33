-- The findings that appeared and those that were resolved.
-- 新增和消除的数据问题
--
-- a row is: one finding

select
    kind_list.kind_name as "变动",
    finding_change.kind_name as "问题",
    finding_change.severity as "级别",
    finding_change.check_id as "检查编号",
    coalesce(finding_change.file, files.file) as "文件名",
    finding_change.page as "页",
    finding_change.line as "行",
    finding_change.table_title as "表",
    finding_change.row_label as "表内行",
    finding_change.column_label as "表内栏",
    finding_change.printed_text as "原文",
    finding_change.expected as "应为",
    finding_change.finding_count as "个数"

from finding_change

inner join kind_list
    on kind_list.subject = 'finding' and finding_change.kind = kind_list.kind

left join (

    select document_key, max_by(file, side = 'after') as file
    from sided_document
    group by document_key

) as files
    on finding_change.document_key = files.document_key

order by
    array_position(['error', 'warning', 'note', 'info'], finding_change.severity) nulls last,
    1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13;
