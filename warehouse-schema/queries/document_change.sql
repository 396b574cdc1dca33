-- What the last load changed: new, corrected, withdrawn and unchanged documents.
-- 最近一次装载：新到、更正、撤回与未变的文件数
--
-- a row is: one kind of change that happened, most documents first

select
    dim_document.document_change_name as "变化",
    cast(count(*) as integer) as "文件"

from dim_document

group by dim_document.document_change, dim_document.document_change_name

order by count(*) desc, dim_document.document_change;
