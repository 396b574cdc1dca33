-- What the manifests say of the documents of one province.
-- 一个省级区划的清单行
--
-- a file is: one hand-off of one part

copy (
    select handoff.*

    from read_parquet(getvariable('manifest_files'), union_by_name = true) as handoff

    left join document_part
        on handoff.document_key = document_part.document_key

    where coalesce(document_part.province, '00') = getvariable('province')

    order by handoff.load_number, handoff.file, handoff.document_key
) to (getvariable('part_folder') || '/manifest.parquet') (format parquet, compression zstd);
