-- The vehicle subtotal is purchase plus operation.
-- 车辆小计等于购置加运行
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD07, FIN09
-- tolerance: E
-- bars: both
-- a row is: one fund of one table of one document; a document without the tables
--     gives insufficient_data

insert into check_case by name

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
    sides.document_key,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD07') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    '车辆小计' as left_label,
    sides.left_yuan as left_value,
    '购置加运行' as right_label,
    sides.right_yuan as right_value,
    sides.tolerance_yuan as tolerance,
    [sides.left_figure_key] as left_places,
    case when sides.right_figure_key is not null then [sides.right_figure_key] end
        as right_places

from sides;
