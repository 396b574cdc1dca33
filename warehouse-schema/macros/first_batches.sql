-- The first batch in which each document stands.
-- 各份文件所在的首个批次
--
-- a row is: one document of these store files; a window would sort every row with all it says

create or replace temp macro first_batches(files) as table

select
    handoff.document_key,
    min(batch_of(handoff.filename)) as batch

from read_parquet(files, filename = true, union_by_name = true) as handoff

group by handoff.document_key;
