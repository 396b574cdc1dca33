-- How many documents the last load that brought news changed in each way.
-- 最近一次有新情况的装载使多少份文件发生各种变化
--
-- a row is: one kind of change that happened, what changed first

select
    dim_document.document_change as kind,
    dim_document.document_change_name as name,
    cast(max(mart_build.load_date) as varchar) as load_date,
    count(*) as document_count

from dim_document

cross join mart_build

group by dim_document.document_change, dim_document.document_change_name

order by
    dim_document.document_change = 'unchanged',
    count(*) desc,
    dim_document.document_change;
