-- One table as a Parquet file, totally ordered so that equal tables give equal bytes.
-- 将一张表写为 Parquet 文件（全列排序，内容相同则字节相同）
--
-- a file is: one table

copy (
    from query_table(getvariable('table_name'))
    order by all
) to (getvariable('parquet_file')) (format parquet, compression zstd);
