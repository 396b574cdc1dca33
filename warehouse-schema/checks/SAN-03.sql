-- A total wider than the three items is explained by printed rows.
-- 扩大口径合计有对应行
--
-- severity: error
-- version: 1
-- a row is: one fund of one table of one document; a document without the tables
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
            where check_line.code = 'table_total'
        ) as left_yuan,
        sum(check_line.amount_yuan) filter (
            where check_line.code in (
                'total', 'meetings', 'training', 'agency_operating_expense'
            )
        ) as right_yuan,
        rounding_envelope(
            count(*) filter (
                where check_line.code in (
                'total', 'meetings', 'training', 'agency_operating_expense'
            )
            ),
            min(check_line.step_yuan)
        ) as tolerance_yuan,
        min(check_line.figure_key) filter (
            where check_line.code = 'table_total'
        ) as left_figure_key,
        min(check_line.figure_key) filter (
            where check_line.code = 'total'
        ) as right_figure_key

    from check_line

    where check_line.table_id = 'BUD07'

    group by
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.measure

)

select
    'SAN-03' as check_id,
    1 as check_version,
    'error' as severity,
    check_document.document_key,
    check_document.fiscal_year,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD07') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    case
        when sides.left_yuan is null and sides.right_yuan is not null then 'not_applicable'
        else check_outcome(sides.left_yuan, sides.right_yuan, sides.tolerance_yuan)
    end as outcome,
    '表内合计' as left_label,
    sides.left_yuan,
    '三公小计加所列各项' as right_label,
    sides.right_yuan,
    sides.left_yuan - sides.right_yuan as difference_yuan,
    sides.tolerance_yuan,
    sides.left_figure_key,
    sides.right_figure_key

from check_document

left join sides
    on check_document.document_key = sides.document_key

order by all;
