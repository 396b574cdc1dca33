select
    dim_document.file,
    figure.line,
    if(figure.measure like 'department_%', 'department', figure.measure) as measure,
    figure.figure_kind,
    figure.fiscal_year,
    -- a sheet prints the sign of percent in the cell, a sentence behind the number
    if(figure.measure like 'department_%', rtrim(figure.printed_text, '%'), figure.printed_text)
        as printed_text,
    figure.printed_unit,
    -- the value in the printed unit, as a person wrote it down
    cast(
        coalesce(
            figure.amount_yuan / case
                when figure.printed_unit like '亿%' then 100000000
                when figure.printed_unit like '万%' then 10000
                when figure.printed_unit like '千%' then 1000
                else 1
            end,
            figure.quantity
        ) as decimal(38, 6)
    ) as signed_value

from printed.figure

inner join dim_document
    on figure.document_key = dim_document.document_key;
