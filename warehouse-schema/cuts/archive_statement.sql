-- What the archives say of which one province has a file.
-- 一个省级区划所涉压缩包内各文件一致的说法
--
-- a file is: one hand-off of one part

copy (
    select archive_statement.*

    from archive_statement

    where exists (
        select 1

        from stg_manifest

        inner join document_part
            on stg_manifest.document_key = document_part.document_key

        where document_part.province = getvariable('province')
            and split_part(stg_manifest.file, '!/', 1) = archive_statement.archive
            and stg_manifest.load_number = archive_statement.load_number
    )

    order by archive_statement.archive, archive_statement.load_number
) to (getvariable('part_folder') || '/archive_statement.parquet')
(format parquet, compression zstd);
