-- The vehicle subtotal is purchase plus operation.
-- 车辆小计等于购置加运行
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
            where check_line.code = 'vehicles'
        ) as left_yuan,
        sum(check_line.amount_yuan) filter (
            where check_line.code in ('vehicle_purchase', 'vehicle_operation')
        ) as right_yuan,
        rounding_envelope(
            count(*) filter (
                where check_line.code in ('vehicle_purchase', 'vehicle_operation')
            ),
            min(check_line.step_yuan)
        ) as tolerance_yuan,
        min(check_line.figure_key) filter (
            where check_line.code = 'vehicles'
        ) as left_figure_key,
        cast(null as varchar) as right_figure_key

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
    'SAN-02' as check_id,
    1 as check_version,
    'error' as severity,
    check_document.document_key,
    check_document.fiscal_year,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD07') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    check_outcome(sides.left_yuan, sides.right_yuan, sides.tolerance_yuan) as outcome,
    '车辆小计' as left_label,
    sides.left_yuan,
    '购置加运行' as right_label,
    sides.right_yuan,
    sides.left_yuan - sides.right_yuan as difference_yuan,
    sides.tolerance_yuan,
    sides.left_figure_key,
    sides.right_figure_key

from check_document

left join sides
    on check_document.document_key = sides.document_key

order by all;
