-- The parts of a store: which batches each province reads.
-- 数据存储按省级区划的划分
--
-- a row is: one batch of one province; a part without documents has one row without a batch

with

batches as (

    select distinct handoff.document_key, batch_of(handoff.filename) as batch

    from read_parquet(
        getvariable('document_files'), filename = true, union_by_name = true
    ) as handoff

)

select document_part.province, batches.batch

from document_part

inner join batches
    on document_part.document_key = batches.document_key

union

select document_part.province, '' as batch from document_part

union

select line_part.province, '' from line_part where line_part.province is not null

union

select '00', ''

order by province, batch;
