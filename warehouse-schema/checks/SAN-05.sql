-- Each item of the three public expenses is at least its part in basic expenditure.
-- 三公各项不小于基本支出对应科目
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: BUD06, BUD07, FIN06, FIN09
-- condition: 同一年度、同一口径 | Same base and year
-- tolerance: E
-- bars: both
-- a row is: one item with a printed economic code of one disclosure and kind of figure; an item may
--     be larger, since projects pay as well

insert into check_case by name

with

pairs as (

    select
        list.economic_code,
        list.item

    from (
        values
            ('30212', 'abroad'),
            ('31013', 'vehicle_purchase'),
            ('30231', 'vehicle_operation'),
            ('30217', 'reception')
    ) as list (economic_code, item)

),

economic_lines as (

    select
        check_line.*,
        pairs.item,
        case check_line.table_id when 'BUD06' then 'BUD07' else 'FIN09' end as item_table,
        min(check_line.step_yuan) over (
            partition by check_line.document_key, check_line.table_number
        ) as table_step_yuan

    from check_line

    inner join pairs
        on check_line.code = pairs.economic_code

    where check_line.table_id in ('BUD06', 'FIN06')
        and check_line.dimension = 'economic_department'
        and check_line.role = 'item'
        and check_line.figure_kind in ('budget', 'final_account')

    qualify row_number() over (
        partition by
            check_line.disclosure_key,
            check_line.figure_kind,
            check_line.table_id,
            check_line.code
        order by
            check_line.measure <> 'total',
            check_line.document_key,
            check_line.table_number,
            check_line.row_number,
            check_line.column_label,
            check_line.figure_key
    ) = 1

),

-- the body's own list: the sum over its bodies, or the only row; the general budget where the
-- table parts its funds, since basic expenditure is of that budget
amounts as (

    select three_public_line.*

    from three_public_line

    where three_public_line.amount_yuan is not null
        and three_public_line.figure_kind in ('budget', 'final_account')
        and three_public_line.fiscal_year = three_public_line.document_year
        and three_public_line.fund in ('total', 'general_public')

    window tables as (
        partition by
            three_public_line.disclosure_key,
            three_public_line.figure_kind,
            three_public_line.table_id
    )

    qualify (
            three_public_line.is_sum_of_bodies
            or not bool_or(three_public_line.is_sum_of_bodies) over tables
        )
        and (
            three_public_line.fund = 'general_public'
            or not bool_or(three_public_line.fund = 'general_public') over tables
        )

),

lists as (

    select
        amounts.disclosure_key,
        amounts.figure_kind,
        amounts.table_id,
        min(amounts.document_key) as document_key,
        count(distinct amounts.document_key || amounts.table_number) as table_count,
        sum(amounts.amount_yuan) filter (amounts.item = 'abroad') as abroad_yuan,
        sum(amounts.amount_yuan) filter (amounts.item = 'vehicles') as vehicles_yuan,
        sum(amounts.amount_yuan) filter (amounts.item = 'vehicle_purchase') as purchase_yuan,
        sum(amounts.amount_yuan) filter (amounts.item = 'vehicle_operation')
            as operation_yuan,
        sum(amounts.amount_yuan) filter (amounts.item = 'reception') as reception_yuan,
        coalesce(
            sum(amounts.amount_yuan) filter (amounts.item = 'total'),
            sum(amounts.amount_yuan) filter (amounts.item = 'table_total')
        ) as total_yuan,
        list(amounts.figure_key order by amounts.item, amounts.figure_key)
            filter (amounts.item in ('total', 'vehicles')) as sum_places,
        list(amounts.figure_key order by amounts.figure_key)
            filter (amounts.item = 'abroad') as abroad_places,
        list(amounts.figure_key order by amounts.figure_key)
            filter (amounts.item = 'vehicle_purchase') as purchase_places,
        list(amounts.figure_key order by amounts.figure_key)
            filter (amounts.item = 'vehicle_operation') as operation_places,
        list(amounts.figure_key order by amounts.figure_key)
            filter (amounts.item = 'reception') as reception_places,
        min(amounts.step_yuan) as step_yuan

    from amounts

    group by amounts.disclosure_key, amounts.figure_kind, amounts.table_id

),

-- a blank item is 0 where the total can be had without it; a vehicle item that is not printed is
-- at most what its subtotal leaves
closed_lists as (

    select
        lists.*,
        lists.table_count = 1
            and abs(
                lists.total_yuan
                    - coalesce(lists.abroad_yuan, 0)
                    - coalesce(
                        lists.vehicles_yuan,
                        coalesce(lists.purchase_yuan, 0) + coalesce(lists.operation_yuan, 0)
                    )
                    - coalesce(lists.reception_yuan, 0)
            ) <= 2 * lists.step_yuan as closes,
        case
            when lists.vehicles_yuan is not null
                then greatest(
                    lists.vehicles_yuan
                        - coalesce(lists.purchase_yuan, lists.operation_yuan, 0),
                    0
                )
            when closes then 0
        end as other_vehicle_yuan

    from lists

),

sides as (

    select
        economic_lines.document_key,
        closed_lists.document_key as item_document,
        economic_lines.figure_kind,
        economic_lines.table_id,
        economic_lines.table_number,
        economic_lines.item_table,
        concat_ws(' ', economic_lines.code, economic_lines.row_label) as subject,
        economic_lines.amount_yuan as left_yuan,
        economic_lines.figure_key as left_place,
        case
            when closed_lists.table_count > 1 then null
            when economic_lines.item = 'abroad'
                then coalesce(closed_lists.abroad_yuan, if(closed_lists.closes, 0, null))
            when economic_lines.item = 'reception'
                then coalesce(closed_lists.reception_yuan, if(closed_lists.closes, 0, null))
            when economic_lines.item = 'vehicle_purchase'
                then coalesce(closed_lists.purchase_yuan, closed_lists.other_vehicle_yuan)
            else coalesce(closed_lists.operation_yuan, closed_lists.other_vehicle_yuan)
        end as right_yuan,
        coalesce(
            case economic_lines.item
                when 'abroad' then closed_lists.abroad_places
                when 'reception' then closed_lists.reception_places
                when 'vehicle_purchase' then closed_lists.purchase_places
                else closed_lists.operation_places
            end,
            closed_lists.sum_places
        ) as right_places,
        cast((economic_lines.table_step_yuan + closed_lists.step_yuan) / 2 as decimal(18, 2))
            as tolerance_yuan

    from economic_lines

    left join closed_lists
        on economic_lines.disclosure_key = closed_lists.disclosure_key
        and economic_lines.figure_kind = closed_lists.figure_kind
        and economic_lines.item_table = closed_lists.table_id

)

select
    'SAN-05' as check_id,
    sides.document_key,
    nullif(sides.item_document, sides.document_key) as other_document_key,
    sides.figure_kind,
    sides.table_id,
    sides.table_number,
    sides.subject,
    '基本支出科目' as left_label,
    sides.left_yuan as left_value,
    [sides.left_place] as left_places,
    '三公经费该项' as right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    'at_most' as relation,
    sides.tolerance_yuan as tolerance

from sides;
