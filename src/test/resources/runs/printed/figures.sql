select
    dim_document.file,
    figure.line,
    figure.table_id,
    figure.row_code,
    figure.row_label,
    figure.column_label,
    figure.printed_text

from printed.figure

inner join dim_document
    on figure.document_key = dim_document.document_key

where figure.table_id like 'BUD%' or figure.table_id like 'FIN%';
