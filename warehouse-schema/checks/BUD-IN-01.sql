-- A total is not smaller than its largest part.
-- 合计不小于其最大分项
--
-- severity: warning
-- version: 1
-- a row is: one column of one table of one document; a document without the tables
--     gives insufficient_data
-- tolerance: rounding of the figures compared, half a printed unit each

insert into check_result by name

with

sides as (

    select
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.measure as subject,
        max(check_line.amount_yuan) filter (
            where check_line.role = 'total'
        ) as left_yuan,
        max(check_line.amount_yuan) filter (
            where check_line.role = 'item'
        ) as right_yuan,
        rounding_envelope(1, min(check_line.step_yuan)) as tolerance_yuan,
        min(check_line.figure_key) filter (
            where check_line.role = 'total'
        ) as left_figure_key,
        cast(null as varchar) as right_figure_key

    from check_line

    where check_line.table_id like 'BUD%'

    group by
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.measure

    having min(check_line.amount_yuan) >= 0

)

select
    'BUD-IN-01' as check_id,
    1 as check_version,
    'warning' as severity,
    check_document.document_key,
    check_document.fiscal_year,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    case
        when sides.left_yuan >= sides.right_yuan then 'pass'
        else check_outcome(sides.left_yuan, sides.right_yuan, sides.tolerance_yuan)
    end as outcome,
    '合计' as left_label,
    sides.left_yuan,
    '最大分项' as right_label,
    sides.right_yuan,
    sides.left_yuan - sides.right_yuan as difference_yuan,
    sides.tolerance_yuan,
    sides.left_figure_key,
    sides.right_figure_key

from check_document

left join sides
    on check_document.document_key = sides.document_key

order by all;
