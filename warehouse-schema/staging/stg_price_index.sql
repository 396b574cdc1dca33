-- The price index that people filled in, with its source.
-- 价格指数清单
--
-- a row is: the index of one year

create or replace temp table stg_price_index as

select
    handoff.line,
    cast(max(handoff.text) filter (handoff.column_name = 'year') as integer) as index_year,
    cast(max(handoff.text) filter (handoff.column_name = 'index') as decimal(9, 4))
        as index_value,
    cast(max(handoff.text) filter (handoff.column_name = 'base_year') as integer) as base_year,
    max(handoff.text) filter (handoff.column_name = 'source') as source,
    max(handoff.text) filter (handoff.column_name = 'publisher') as publisher,
    cast(max(handoff.text) filter (handoff.column_name = 'retrieved_on') as date)
        as retrieved_on

from read_parquet(getvariable('expectation_cell_files'), union_by_name = true) as handoff

where handoff.list = 'price_index'

group by handoff.line

order by handoff.line;
