-- What the last load changed, with the documents.
-- 最近一次装载使哪些文件发生了变化
--
-- a row is: one document that the last load brought, corrected, superseded or withdrew

select
    dim_document.document_change_name as "变化",
    dim_document.file as "文件名",
    dim_document.fiscal_year as "年度",
    successor.file as "取代它的文件",
    dim_document.withdrawn_on as "撤回日期",
    dim_document.first_load_date as "初次装载"

from dim_document

left join dim_document as successor
    on dim_document.superseded_by = successor.document_key

where dim_document.document_change <> 'unchanged'

order by dim_document.document_change_name, dim_document.file, dim_document.document_key;
