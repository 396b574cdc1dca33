-- Failed checks as findings.
-- 未通过的勾稽关系
--
-- a row is: one failed check of one subject

insert into finding by name

select
    'check' as origin,
    check_result.document_key,
    dim_document.file,
    'check_failed' as kind,
    check_result.severity,
    check_result.check_id,
    coalesce(printed_figure.page, 0) as page,
    coalesce(printed_figure.line, 0) as line,
    coalesce(printed_figure.table_title, check_result.table_id) as table_title,
    check_result.subject as row_label,
    coalesce(printed_figure.column_label, '') as column_label,
    check_result.left_label || ' ' || cast(check_result.left_yuan as varchar) || ' 元'
        as printed_text,
    check_result.right_label || ' ' || cast(check_result.right_yuan as varchar)
        || ' 元，相差 ' || cast(check_result.difference_yuan as varchar) || ' 元' as expected

from check_result

inner join dim_document
    on check_result.document_key = dim_document.document_key

left join printed.figure as printed_figure
    on check_result.left_figure_key = printed_figure.figure_key

where check_result.outcome = 'fail'

order by all;
