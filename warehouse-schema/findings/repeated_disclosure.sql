-- Documents that another of the same load repeats, as findings.
-- 同一次装载中内容重复的文件
--
-- a row is: one document that gives way to another though neither is known to be the newer one

insert into finding by name

select
    'identity' as origin,
    document_disclosure.document_key,
    effective_document.file,
    'disclosure_repeated' as kind,
    'warning' as severity,
    cast(null as varchar) as check_id,
    0 as page,
    0 as line,
    '' as table_title,
    '' as row_label,
    '' as column_label,
    effective_document.file as printed_text,
    '同一次装载中 ' || successor.file
        || ' 公开了同一单位、年度的同样内容，以其为现行文件' as expected

from document_disclosure

inner join effective_document
    on document_disclosure.document_key = effective_document.document_key

inner join effective_document as successor
    on document_disclosure.superseded_by = successor.document_key

where document_disclosure.is_repeated_at_once

order by all;
