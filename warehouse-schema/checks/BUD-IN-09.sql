-- A row of a fiscal table is basic plus project.
-- 行合计等于基本支出加项目支出
--
-- severity: error
-- version: 1
-- a row is: one row of one table of one document; a document without the tables
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
        max(check_line.row_label) as subject,
        max(check_line.amount_yuan) filter (
            where check_line.measure = 'total'
        ) as left_yuan,
        sum(check_line.amount_yuan) filter (
            where check_line.measure in ('basic', 'project')
        ) as right_yuan,
        rounding_envelope(
            count(*) filter (
                where check_line.measure in ('basic', 'project')
            ),
            min(check_line.step_yuan)
        ) as tolerance_yuan,
        min(check_line.figure_key) filter (
            where check_line.measure = 'total'
        ) as left_figure_key,
        cast(null as varchar) as right_figure_key

    from check_line

    where check_line.table_id in ('BUD05', 'BUD08', 'BUD09')

    group by
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.row_number

)

select
    'BUD-IN-09' as check_id,
    1 as check_version,
    'error' as severity,
    check_document.document_key,
    check_document.fiscal_year,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD05') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    check_outcome(sides.left_yuan, sides.right_yuan, sides.tolerance_yuan) as outcome,
    '合计' as left_label,
    sides.left_yuan,
    '基本支出加项目支出' as right_label,
    sides.right_yuan,
    sides.left_yuan - sides.right_yuan as difference_yuan,
    sides.tolerance_yuan,
    sides.left_figure_key,
    sides.right_figure_key

from check_document

left join sides
    on check_document.document_key = sides.document_key

order by all;
