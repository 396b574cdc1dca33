-- The documents that changed, for the page, the gravest first.
-- 变动的文件（网页）
--
-- a row is: one document

select
    kind_list.kind_name,
    document_change.file,
    document_change.district_name,
    document_change.body_name,
    document_change.fiscal_year,
    document_change.note

from document_change

inner join kind_list
    on kind_list.subject = 'document' and document_change.kind = kind_list.kind

order by kind_list.sort_order desc, document_change.file, document_change.document_key

limit 50;
