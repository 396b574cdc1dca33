-- Figures of the standard tables, as printed.
select
    document.file,
    concat_ws(
        '|',
        figure.table_id,
        figure.row_code,
        figure.row_label,
        figure.measure,
        figure.printed_text,
        figure.printed_unit
    )
from printed.figure as figure
inner join dim_document as document on document.document_key = figure.document_key
where figure.table_id not in ('NARRATIVE', 'PERF')
order by all
