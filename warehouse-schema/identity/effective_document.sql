-- Who published what for which year, as far as anybody says it.
-- 文件身份：清单、文件自述，其次同一压缩包内的其他文件
--
-- a row is: one document with a receipt; what neither the manifest nor the document says is taken
-- from the other files of its archive, where all of them that say it agree

create or replace temp table effective_document as

select
    stated_document.document_key,
    stated_document.sha256,
    stated_document.file,
    stated_document.load_number,
    stated_document.load_date,
    coalesce(stated_document.division_code, archive_statement.division_code, '') as division_code,
    coalesce(stated_document.division_name, archive_statement.division_name, '') as division_name,
    coalesce(stated_document.unit_code, archive_statement.unit_code, '') as unit_code,
    coalesce(stated_document.unit_name, archive_statement.unit_name, '') as unit_name,
    coalesce(stated_document.fiscal_year, archive_statement.fiscal_year) as fiscal_year,
    coalesce(stated_document.stage, archive_statement.stage) as stage,
    coalesce(stated_document.scope, archive_statement.scope) as scope,
    stated_document.source_address,
    stated_document.published_on,
    stated_document.retrieved_on,
    stated_document.withdrawn_on,
    stated_document.first_load_number,
    stated_document.first_load_date,
    stated_document.known_on,
    stated_document.note,
    stated_document.title,
    stated_document.media_type,
    stated_document.byte_count,
    stated_document.line_count,
    stated_document.extractor_version,
    stated_document.is_read

from stated_document

left join archive_statement
    on split_part(stated_document.file, '!/', 1) = archive_statement.archive
    and stated_document.load_number = archive_statement.load_number
    and contains(stated_document.file, '!/');
