-- The documents in which most checks failed.
-- 勾稽不符最多的文件
--
-- a row is: one document (parameter 1 is how many)

select
    to_json(
        {
            'document_key': site_document.document_key,
            'title': site_document.title,
            'file': site_document.file,
            'district_code': site_document.division_code,
            'district': site_document.district_name,
            'history_key': site_subject.history_key,
            'body': site_document.body_name,
            'fiscal_year': site_document.fiscal_year,
            'stage': site_document.stage_name,
            'failed': site_document.failed_count,
            'passed': site_document.passed_count
        }
    ) as document

from site_document

-- the page of the body that published it
left join site_subject
    on site_document.disclosure_key = site_subject.document_key
    and site_subject.is_publisher

where site_document.failed_count > 0

qualify row_number() over (
    partition by site_document.document_key order by site_subject.history_key
) = 1

order by site_document.failed_count desc, site_document.document_key

limit cast($1 as bigint);
