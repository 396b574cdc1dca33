-- Vehicles are bought where purchase money is spent, and the other way round.
-- 购置费与购置数对应
--
-- severity: warning
-- version: 1
-- stage: final_account
-- inputs: FIN09, text
-- condition: 已公开购置数 | the count is disclosed
-- tolerance: X
-- bars: none
-- a row is: one disclosure

insert into check_case by name

with

-- the table's amount of the whole body, else what a sentence states
purchases as (

    select
        three_public_line.disclosure_key,
        three_public_line.document_key,
        three_public_line.table_number,
        three_public_line.item,
        1 as source_order,
        three_public_line.amount_yuan,
        three_public_line.figure_key

    from three_public_line

    where three_public_line.table_id = 'FIN09'
        and three_public_line.figure_kind = 'final_account'
        and three_public_line.amount_yuan is not null
        and three_public_line.fiscal_year = three_public_line.document_year
        and three_public_line.item in ('vehicle_purchase', 'vehicle_operation', 'vehicles')
        and three_public_line.fund in ('total', 'general_public')

    union all

    select
        check_line.disclosure_key,
        check_line.document_key,
        null as table_number,
        replace(check_line.measure, 'three_public_', '') as item,
        2 as source_order,
        check_line.amount_yuan,
        check_line.figure_key

    from check_line

    where check_line.table_id = 'NARRATIVE'
        and check_line.figure_kind = 'final_account'
        and check_line.measure = 'three_public_vehicle_purchase'

),

-- where a table prints no purchase, its vehicles may be running cost alone
amounts as (

    select
        purchases.disclosure_key,
        purchases.source_order,
        arg_min(purchases.document_key, (purchases.item, purchases.figure_key)) as document_key,
        min(purchases.table_number) as table_number,
        max(purchases.amount_yuan) filter (purchases.item = 'vehicle_purchase')
            as printed_yuan,
        coalesce(
            printed_yuan,
            case
                when max(purchases.amount_yuan) filter (purchases.item = 'vehicles')
                    = max(purchases.amount_yuan) filter (purchases.item = 'vehicle_operation')
                    then 0
            end
        ) as purchase_yuan,
        coalesce(
            list(purchases.figure_key order by purchases.amount_yuan desc, purchases.figure_key)
                filter (purchases.item = 'vehicle_purchase'),
            list(purchases.figure_key order by purchases.item desc, purchases.figure_key)
        ) as places

    from purchases

    group by purchases.disclosure_key, purchases.source_order

),

chosen_amounts as (

    select amounts.*

    from amounts

    where amounts.purchase_yuan is not null

    qualify row_number() over (
        partition by amounts.disclosure_key
        order by amounts.source_order
    ) = 1

),

counts as (

    select
        three_public_count.disclosure_key,
        min(three_public_count.document_key) as document_key,
        min(three_public_count.smallest_quantity) as smallest_count,
        max(three_public_count.largest_quantity) as largest_count,
        arg_min(
            three_public_count.quantity, three_public_count.document_key
        ) as stated_count,
        flatten(list(three_public_count.places order by three_public_count.document_key))
            as places

    from three_public_count

    where three_public_count.count_code = 'vehicles_purchased'

    group by three_public_count.disclosure_key

),

sides as (

    select
        coalesce(chosen_amounts.document_key, counts.document_key) as document_key,
        counts.document_key as count_document,
        chosen_amounts.table_number,
        chosen_amounts.source_order,
        chosen_amounts.purchase_yuan,
        chosen_amounts.places as purchase_places,
        counts.smallest_count,
        counts.largest_count,
        counts.stated_count,
        counts.places as count_places

    from chosen_amounts

    full join counts
        on chosen_amounts.disclosure_key = counts.disclosure_key

)

select
    'SAN-07' as check_id,
    sides.document_key,
    nullif(sides.count_document, sides.document_key) as other_document_key,
    'final_account' as figure_kind,
    case sides.source_order when 1 then 'FIN09' else 'NARRATIVE' end as table_id,
    sides.table_number,
    '公务用车购置' as subject,
    case
        when sides.stated_count is null then 'not_applicable'
        when sides.purchase_yuan is null then 'insufficient_data'
        when sides.smallest_count = 0 and sides.largest_count > 0 then 'insufficient_data'
        when (sides.purchase_yuan > 0) = (sides.stated_count > 0) then 'pass'
        else 'fail'
    end as verdict,
    case
        when sides.smallest_count = 0 and sides.largest_count > 0 then 'condition_open'
    end as reason,
    '公务用车购置费' as left_label,
    side_text(null, sides.purchase_yuan, '元') as left_text,
    sides.purchase_places as left_places,
    '公务用车购置数' as right_label,
    side_text(null, sides.stated_count, '辆') as right_text,
    sides.count_places as right_places,
    case
        when verdict = 'fail' then '付款跨年度、划转或手续费等情形可能造成不对应'
        when reason = 'condition_open' then '文中购置数前后不一'
    end as note

from sides;
