-- Personnel and operating expenses of tables by economic code that print no such column or row.
-- 按经济分类表各类相加得出的人员经费与公用经费
--
-- a row is: personnel or operating expenses of one table, with the figures of the classes added up

create or replace temp view class_sum as

select
    check_line.disclosure_key,
    check_line.document_key,
    check_line.figure_kind,
    check_line.table_id,
    check_line.table_number,
    list.line_code,
    string_agg(check_line.code, '+' order by check_line.code) as line_label,
    sum(check_line.amount_yuan) as amount_yuan,
    -- what rounding of the classes may take away, as a step
    max(check_line.step_yuan) * greatest(count(*), 2) / 2 as step_yuan,
    list(check_line.figure_key order by check_line.figure_key) as places

from check_line

inner join vocabulary_list('economic_use') as list
    on check_line.code = list.code

where check_line.table_id in ('BUD06', 'FIN06')
    and check_line.measure = 'total'
    and check_line.role = 'item'

group by
    check_line.disclosure_key,
    check_line.document_key,
    check_line.figure_kind,
    check_line.table_id,
    check_line.table_number,
    list.line_code;
