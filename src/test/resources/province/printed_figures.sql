select figure.table_id, figure.row_code, figure.row_label, figure.printed_text
from printed.figure as figure
inner join dim_document as document on document.document_key = figure.document_key
where
    document.file = ?
    and figure.table_id not in ('NARRATIVE', 'PERF')
