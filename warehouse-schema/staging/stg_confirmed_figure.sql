-- The marked figures that people have seen to be printed so.
-- 已核对原文的数字清单
--
-- a row is: one printed figure

create or replace temp table stg_confirmed_figure as

select
    handoff.line,
    max(handoff.text) filter (handoff.column_name = 'document_key') as document_key,
    cast(max(handoff.text) filter (handoff.column_name = 'page') as integer) as page,
    max(handoff.text) filter (handoff.column_name = 'row_label') as row_label,
    max(handoff.text) filter (handoff.column_name = 'column_label') as column_label,
    max(handoff.text) filter (handoff.column_name = 'printed_text') as printed_text

from read_parquet(getvariable('expectation_cell_files'), union_by_name = true) as handoff

where handoff.list = 'confirmed_figure'

group by handoff.line

order by handoff.line;
