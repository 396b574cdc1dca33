-- What governments spend on classes of functions, as people list it.
-- 本级政府各类支出清单
--
-- a row is: one class of functions of one division, year and stage

create or replace temp table stg_government_expenditure as

select
    handoff.line,
    max(handoff.text) filter (handoff.column_name = 'division_code') as division_code,
    cast(max(handoff.text) filter (handoff.column_name = 'fiscal_year') as integer)
        as fiscal_year,
    max(handoff.text) filter (handoff.column_name = 'stage') as stage,
    max(handoff.text) filter (handoff.column_name = 'function_code') as function_code,
    cast(max(handoff.text) filter (handoff.column_name = 'amount_yuan') as decimal(18, 2))
        as amount_yuan,
    max(handoff.text) filter (handoff.column_name = 'source_address') as source_address

from read_parquet(getvariable('expectation_cell_files'), union_by_name = true) as handoff

where handoff.list = 'government_expenditure'

group by handoff.line

order by handoff.line;
