-- The province to which a line of what people know belongs; a line without a place is for all.
-- 外部清单各行归入的省级区划；不分地区者归入各省
--
-- a row is: one line of one list

create or replace temp table line_part as

with

lines as (

    select
        handoff.list,
        handoff.line,
        max(handoff.text) filter (handoff.column_name = 'division_code') as division_code,
        max(handoff.text) filter (handoff.column_name = 'document_key') as document_key

    from read_parquet(getvariable('expectation_cell_files'), union_by_name = true) as handoff

    group by handoff.list, handoff.line

)

select
    lines.list,
    lines.line,
    case
        when lines.division_code is not null then province_of(lines.division_code)
        when lines.document_key is not null then coalesce(document_part.province, '00')
    end as province

from lines

left join document_part
    on lines.document_key = document_part.document_key;
