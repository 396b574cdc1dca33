-- What people know from outside the documents about one province, and about all.
-- 一个省级区划的外部清单内容
--
-- a file is: one hand-off of one part

copy (
    select handoff.*

    from read_parquet(getvariable('expectation_cell_files'), union_by_name = true) as handoff

    inner join line_part
        on handoff.list = line_part.list
        and handoff.line = line_part.line

    where coalesce(line_part.province, getvariable('province')) = getvariable('province')

    order by handoff.list, handoff.line, handoff.column_name
) to (getvariable('part_folder') || '/expectation_cell.parquet') (format parquet, compression zstd);
