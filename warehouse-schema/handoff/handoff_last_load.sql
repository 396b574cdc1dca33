-- Shape of the hand-off file of the last loads: which loads of the whole store were the last.
-- 交接文件的列：整个数据存储的最近加载次
--
-- a row is: the whole store, of which a build sees one part; whoever sees all has no row
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_last_load (
    load_number integer,
    news_load_number integer,
    load_date date
);

copy handoff_last_load to (getvariable('handoff_folder') || '/last_load.parquet');

set variable last_load_files = handoff_files('last_load');
