-- The receipt of a large store: one load that brought every copy.
-- 大型存储的收件登记：一次装载收到全部副本
--
-- bound before: source_receipts (the receipts that are copied), receipt (folder that is
-- written); copies.sql has run

copy (
    select manifest.* replace (
        1 as load_number,
        substr(sha256(manifest.document_key || '/' || copies.copy), 1, 16) as document_key,
        sha256(manifest.document_key || '/' || copies.copy) as sha256,
        copies.copy || '/' || manifest.file as file,
        copies.division_code as division_code,
        copies.division_name as division_name,
        copies.unit_code as unit_code,
        copies.unit_name as unit_name
    )
    from read_parquet(getvariable('source_receipts') || '/*/manifest.parquet') as manifest
    inner join copies
        on manifest.document_key = copies.source_key
    order by document_key
) to (getvariable('receipt') || '/manifest.parquet') (compression zstd);

copy (
    select finding.*
    from read_parquet(getvariable('source_receipts') || '/*/finding.parquet') as finding
) to (getvariable('receipt') || '/finding.parquet') (compression zstd);
