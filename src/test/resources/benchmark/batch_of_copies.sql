-- One batch of a large store: the sample's rows again and again, each time for another body.
-- 大型存储的一个批次：样例各行的多个副本，每个副本属于另一个单位
--
-- bound before: source_batches (the batches that are copied), copies (names and codes of all
-- copies, made by copies.sql), first_copy, last_copy, batch (folder that is written)

create or replace temp table copied_document as

select
    document.document_key as source_key,
    substr(sha256(document.document_key || '/' || copies.copy), 1, 16) as document_key,
    sha256(document.document_key || '/' || copies.copy) as sha256,
    copies.copy,
    copies.unit_code,
    copies.division_name,
    copies.unit_name

from read_parquet(getvariable('source_batches') || '/*/document.parquet') as document

inner join copies
    on document.document_key = copies.source_key
    and copies.copy between getvariable('first_copy') and getvariable('last_copy');

copy (
    select document.* replace (
        copied_document.document_key as document_key,
        copied_document.sha256 as sha256,
        regexp_replace(document.unit_code, '^[0-9]{3}', copied_document.unit_code) as unit_code,
        copied_document.division_name as division_name,
        copied_document.unit_name as unit_name
    )
    from read_parquet(getvariable('source_batches') || '/*/document.parquet') as document
    inner join copied_document
        on document.document_key = copied_document.source_key
    order by copied_document.document_key
) to (getvariable('batch') || '/document.parquet') (compression zstd);

copy (
    select figure.* replace (
        copied_document.document_key as document_key,
        regexp_replace(figure.body_code, '^[0-9]{3}', copied_document.unit_code) as body_code,
        case when figure.body_name <> ''
            then copied_document.unit_name || substr(figure.body_code, 4)
            else ''
        end as body_name
    )
    from read_parquet(getvariable('source_batches') || '/*/figure.parquet') as figure
    inner join copied_document
        on figure.document_key = copied_document.source_key
    order by copied_document.document_key, figure.figure_number
) to (getvariable('batch') || '/figure.parquet') (compression zstd);

copy (
    select project.* replace (
        copied_document.document_key as document_key,
        regexp_replace(project.body_code, '^[0-9]{3}', copied_document.unit_code) as body_code,
        case when project.body_name <> ''
            then copied_document.unit_name || substr(project.body_code, 4)
            else ''
        end as body_name,
        -- as in life, one project in three has a name that no other body uses
        case
            when project.project_number % 3 = 0
                then project.project_name || '（' || copied_document.copy || '）'
            else project.project_name
        end as project_name
    )
    from read_parquet(getvariable('source_batches') || '/*/project.parquet') as project
    inner join copied_document
        on project.document_key = copied_document.source_key
    order by copied_document.document_key, project.project_number
) to (getvariable('batch') || '/project.parquet') (compression zstd);

copy (
    select indicator.* replace (
        copied_document.document_key as document_key,
        regexp_replace(indicator.body_code, '^[0-9]{3}', copied_document.unit_code) as body_code,
        case when indicator.body_name <> ''
            then copied_document.unit_name || substr(indicator.body_code, 4)
            else ''
        end as body_name,
        -- and one indicator in three has words of its own
        case
            when indicator.indicator_number % 3 = 0
                then indicator.description || copied_document.copy
            else indicator.description
        end as description
    )
    from read_parquet(getvariable('source_batches') || '/*/indicator.parquet') as indicator
    inner join copied_document
        on indicator.document_key = copied_document.source_key
    order by copied_document.document_key, indicator.indicator_number
) to (getvariable('batch') || '/indicator.parquet') (compression zstd);

copy (
    select tables.* replace (copied_document.document_key as document_key)
    from read_parquet(getvariable('source_batches') || '/*/table.parquet') as tables
    inner join copied_document
        on tables.document_key = copied_document.source_key
    order by copied_document.document_key, tables.table_number
) to (getvariable('batch') || '/table.parquet') (compression zstd);

copy (
    select narrative.* replace (copied_document.document_key as document_key)
    from read_parquet(getvariable('source_batches') || '/*/narrative.parquet') as narrative
    inner join copied_document
        on narrative.document_key = copied_document.source_key
    order by copied_document.document_key, narrative.paragraph_number
) to (getvariable('batch') || '/narrative.parquet') (compression zstd);

copy (
    select finding.* replace (copied_document.document_key as document_key)
    from read_parquet(getvariable('source_batches') || '/*/finding.parquet') as finding
    inner join copied_document
        on finding.document_key = copied_document.source_key
    order by copied_document.document_key, finding.finding_number
) to (getvariable('batch') || '/finding.parquet') (compression zstd);
