-- A grand total is the sum of its year and of what is carried over.
-- 总计等于本年合计加结转
--
-- severity: error
-- version: 1
-- a row is: one side of the table of one document; a document without the tables
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
                and check_line.code in ('grand', 'table_total')
        ) as left_yuan,
        max(check_line.amount_yuan) filter (
            where check_line.role = 'total'
                and check_line.code = 'current'
        )
            + coalesce(sum(check_line.amount_yuan) filter (
            where check_line.role = 'carry_over'
        ), 0) as right_yuan,
        rounding_envelope(
            count(*) filter (
                where check_line.role = 'carry_over'
            ),
            min(check_line.step_yuan)
        ) as tolerance_yuan,
        min(check_line.figure_key) filter (
            where check_line.role = 'total'
                and check_line.code in ('grand', 'table_total')
        ) as left_figure_key,
        min(check_line.figure_key) filter (
            where check_line.role = 'total'
                and check_line.code = 'current'
        ) as right_figure_key

    from check_line

    where check_line.table_id = 'BUD01'

    group by
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.measure

)

select
    'BUD-IN-03' as check_id,
    1 as check_version,
    'error' as severity,
    check_document.document_key,
    check_document.fiscal_year,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD01') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    check_outcome(sides.left_yuan, sides.right_yuan, sides.tolerance_yuan) as outcome,
    '总计' as left_label,
    sides.left_yuan,
    '本年合计加结转' as right_label,
    sides.right_yuan,
    sides.left_yuan - sides.right_yuan as difference_yuan,
    sides.tolerance_yuan,
    sides.left_figure_key,
    sides.right_figure_key

from check_document

left join sides
    on check_document.document_key = sides.document_key

order by all;
