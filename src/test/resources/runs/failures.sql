-- Every failure of a check, as it is judged: judgements/*.csv.
select
    check_result.check_id,
    dim_document.file,
    check_result.table_number,
    check_result.subject,
    check_result.left_text,
    check_result.right_text

from check_result

inner join dim_document
    on check_result.document_key = dim_document.document_key

where check_result.outcome = 'fail'

order by all
