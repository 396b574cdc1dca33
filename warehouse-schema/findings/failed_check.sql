-- Failed checks as findings, grouped by their cause.
-- 未通过的勾稽关系
--
-- a row is: one failed check of one subject

insert into finding by name

with

first_places as (

    select
        place.place_key,
        place.page,
        place.line,
        place.table_title,
        place.row_label,
        place.column_label

    from printed.place as place

    semi join check_result
        on place.place_key = check_result.left_places[1]
        and check_result.outcome = 'fail'

)

select
    'check' as origin,
    check_result.document_key,
    dim_document.file,
    'check_failed' as kind,
    check_result.severity,
    check_result.check_id,
    check_result.result_key,
    finding_cause.cause_key,
    finding_cause.is_cause_head,
    coalesce(first_places.page, 0) as page,
    coalesce(first_places.line, 0) as line,
    coalesce(first_places.table_title, check_result.table_id, '') as table_title,
    check_result.subject as row_label,
    coalesce(first_places.column_label, '') as column_label,
    concat_ws(' ', check_result.left_label, check_result.left_text) as printed_text,
    concat_ws(' ', check_result.right_label, check_result.right_text)
        || coalesce('，相差 ' || check_result.difference_text, '')
        || coalesce('；' || check_result.note, '') as expected

from check_result

inner join dim_document
    on check_result.document_key = dim_document.document_key

inner join finding_cause
    on check_result.result_key = finding_cause.result_key

left join first_places
    on check_result.left_places[1] = first_places.place_key

where check_result.outcome = 'fail'

order by all;
