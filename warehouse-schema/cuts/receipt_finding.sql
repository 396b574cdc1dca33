-- What is wrong with the files of one province; files that say of no place are in part 00.
-- 一个省级区划的文件接收问题
--
-- a file is: one hand-off of one part

copy (
    select handoff.*

    from read_parquet(getvariable('receipt_finding_files'), union_by_name = true) as handoff

    left join file_part
        on handoff.file = file_part.file

    left join document_part
        on handoff.document_key = document_part.document_key

    where coalesce(file_part.province, document_part.province, '00') = getvariable('province')

    order by handoff.load_number, handoff.file, handoff.finding_number
) to (getvariable('part_folder') || '/receipt_finding.parquet') (format parquet, compression zstd);
