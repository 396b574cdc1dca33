select
    dim_document.file,
    indicator.line,
    indicator.horizon,
    indicator.row_number,
    indicator.level1,
    indicator.level2,
    indicator.level3,
    indicator.description,
    indicator.value_text,
    indicator.basis,
    indicator.last_value_text,
    indicator.before_last_value_text

from printed.indicator

inner join dim_document
    on indicator.document_key = dim_document.document_key;
