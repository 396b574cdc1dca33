-- The last loads of the whole store, for a part that holds none of their documents.
-- 整个数据存储的最近加载次，供各部分使用
--
-- a file is: one hand-off of one part

copy last_load to (getvariable('part_folder') || '/last_load.parquet')
(format parquet, compression zstd);
