-- The documents that bodies are expected to publish, as people list them.
-- 应公开文件清单
--
-- a row is: one document

create or replace temp table stg_expected_publication as

select
    handoff.line,
    max(handoff.text) filter (handoff.column_name = 'division_code') as division_code,
    max(handoff.text) filter (handoff.column_name = 'unit_name') as unit_name,
    cast(max(handoff.text) filter (handoff.column_name = 'fiscal_year') as integer)
        as fiscal_year,
    max(handoff.text) filter (handoff.column_name = 'stage') as stage,
    max(handoff.text) filter (handoff.column_name = 'scope') as scope,
    cast(max(handoff.text) filter (handoff.column_name = 'approved_on') as date) as approved_on,
    cast(max(handoff.text) filter (handoff.column_name = 'due_on') as date) as due_on,
    cast(max(handoff.text) filter (handoff.column_name = 'published_on') as date)
        as published_on

from read_parquet(getvariable('expectation_cell_files'), union_by_name = true) as handoff

where handoff.list = 'expected_publication'

group by handoff.line

order by handoff.line;
