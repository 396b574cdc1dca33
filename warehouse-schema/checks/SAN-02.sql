-- The vehicle subtotal is purchase plus running.
-- 车辆小计等于购置加运行
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: BUD07, FIN09
-- tolerance: E
-- bars: both
-- a row is: the vehicles of one list of items of one table: a body's row or a column, for each kind
--     of figure and year

insert into check_case by name

with

amounts as (

    select
        three_public_line.*,
        three_public_line.item = 'vehicles' as is_subtotal

    from three_public_line

    where three_public_line.item in ('vehicles', 'vehicle_purchase', 'vehicle_operation')
        and three_public_line.amount_yuan is not null
        and three_public_line.figure_kind not in ('change_amount', 'change_percent')

)

select
    'SAN-02' as check_id,
    amounts.document_key,
    amounts.figure_kind,
    amounts.table_id,
    amounts.table_number,
    concat_ws(
        ' ',
        nullif(max(amounts.list_name), ''),
        case
            when amounts.is_in_columns
                then max(amounts.column_label) filter (amounts.is_subtotal)
            else max(amounts.row_label) filter (amounts.is_subtotal)
        end
    ) as subject,
    '车辆小计' as left_label,
    max(amounts.amount_yuan) filter (amounts.is_subtotal) as left_value,
    list(amounts.figure_key order by amounts.figure_key) filter (amounts.is_subtotal)
        as left_places,
    '购置加运行' as right_label,
    case
        when amounts.is_in_columns
            and count(*) filter (not amounts.is_subtotal) = 0
            and max(amounts.amount_yuan) filter (amounts.is_subtotal) = 0
            then 0
        else sum(amounts.amount_yuan) filter (not amounts.is_subtotal)
    end as right_value,
    list(amounts.figure_key order by amounts.row_number, amounts.figure_key)
        filter (not amounts.is_subtotal) as right_places,
    rounding_envelope(
        count(*) filter (not amounts.is_subtotal), min(amounts.step_yuan)
    ) as tolerance

from amounts

group by
    amounts.document_key,
    amounts.figure_kind,
    amounts.fiscal_year,
    amounts.table_id,
    amounts.table_number,
    amounts.is_in_columns,
    amounts.list_key

-- parts that stand without their subtotal have nothing to add up to
having count(*) filter (amounts.is_subtotal) > 0;
