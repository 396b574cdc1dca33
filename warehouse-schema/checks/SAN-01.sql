-- The three-public total is its three items.
-- 三公合计等于三项之和
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: BUD07, FIN09
-- tolerance: E
-- bars: both
-- a row is: one list of items of one table: a body's row or a column, for each kind of figure and
--     year

insert into check_case by name

with

-- an item stands for its parts, else the parts for it; what is printed beside the three items may
-- be in a total that has no subtotal of the three
amounts as (

    select
        three_public_line.*,
        case
            when three_public_line.item in ('total', 'table_total') then three_public_line.item
            when three_public_line.item in ('meetings', 'training') then 'beside'
            when three_public_line.item = 'agency_operating_expense' then 'agency'
            when three_public_line.item in ('vehicle_purchase', 'vehicle_operation')
                and not bool_or(three_public_line.item = 'vehicles') over lists
                then 'member'
            when three_public_line.item in ('abroad_academic', 'abroad_other')
                and not bool_or(three_public_line.item = 'abroad') over lists
                then 'member'
            when three_public_line.item in ('abroad', 'vehicles', 'reception') then 'member'
        end as kind

    from three_public_line

    where three_public_line.amount_yuan is not null
        and three_public_line.figure_kind not in ('change_amount', 'change_percent')

    window lists as (
        partition by
            three_public_line.document_key,
            three_public_line.figure_kind,
            three_public_line.fiscal_year,
            three_public_line.table_number,
            three_public_line.is_in_columns,
            three_public_line.list_key
    )

),

lists as (

    select
        amounts.document_key,
        amounts.figure_kind,
        amounts.fiscal_year,
        amounts.table_id,
        amounts.table_number,
        amounts.is_in_columns,
        amounts.list_key,
        max(amounts.list_name) as list_name,
        bool_or(amounts.kind = 'total') as has_total,
        coalesce(
            max(amounts.column_label) filter (amounts.kind = 'total'),
            max(amounts.column_label) filter (amounts.kind = 'table_total')
        ) as total_column,
        coalesce(
            max(amounts.amount_yuan) filter (amounts.kind = 'total'),
            max(amounts.amount_yuan) filter (amounts.kind = 'table_total')
        ) as total_yuan,
        sum(amounts.amount_yuan) filter (amounts.kind = 'member') as members_yuan,
        sum(amounts.amount_yuan) filter (amounts.kind = 'beside') as beside_yuan,
        coalesce(sum(amounts.amount_yuan) filter (amounts.kind = 'agency'), 0) as agency_yuan,
        coalesce(
            list(amounts.figure_key order by amounts.figure_key)
                filter (amounts.kind = 'total'),
            list(amounts.figure_key order by amounts.figure_key)
                filter (amounts.kind = 'table_total')
        ) as total_places,
        list(amounts.figure_key order by amounts.row_number, amounts.figure_key)
            filter (amounts.kind = 'member') as member_places,
        list(amounts.figure_key order by amounts.row_number, amounts.figure_key)
            filter (amounts.kind in ('beside', 'agency')) as beside_places,
        rounding_envelope(
            count(*) filter (amounts.kind in ('member', 'beside', 'agency')),
            min(amounts.step_yuan)
        ) as tolerance_yuan

    from amounts

    where amounts.kind is not null

    group by
        amounts.document_key,
        amounts.figure_kind,
        amounts.fiscal_year,
        amounts.table_id,
        amounts.table_number,
        amounts.is_in_columns,
        amounts.list_key

),

-- of the sums that the total may be, the one nearest to it
readings as (

    select
        lists.*,
        list_sort(
            [
                {'gap': abs(lists.total_yuan - lists.members_yuan), 'beside': false,
                    'yuan': lists.members_yuan},
                {'gap': abs(lists.total_yuan - lists.members_yuan - lists.beside_yuan),
                    'beside': true, 'yuan': lists.members_yuan + lists.beside_yuan},
                {'gap': abs(
                    lists.total_yuan - lists.members_yuan
                        - coalesce(lists.beside_yuan, 0) - lists.agency_yuan
                ),
                    'beside': true,
                    'yuan': lists.members_yuan + coalesce(lists.beside_yuan, 0)
                        + lists.agency_yuan}
            ]
        )[1] as nearest

    from lists

    -- a column of 机关运行经费 alone, or items without a total, are none of its business
    where lists.total_yuan is not null
        and (lists.members_yuan is not null or lists.has_total or lists.beside_yuan is null)

)

select
    'SAN-01' as check_id,
    readings.document_key,
    readings.figure_kind,
    readings.table_id,
    readings.table_number,
    concat_ws(
        ' ',
        nullif(readings.list_name, ''),
        case when readings.is_in_columns then readings.total_column end
    ) as subject,
    '三公合计' as left_label,
    readings.total_yuan as left_value,
    readings.total_places as left_places,
    '三项之和' as right_label,
    case
        when readings.members_yuan is null
            and readings.is_in_columns
            and readings.total_yuan = 0
            then 0
        when readings.has_total then readings.members_yuan
        else readings.nearest.yuan
    end as right_value,
    case
        when not readings.has_total and readings.nearest.beside
            then list_concat(readings.member_places, readings.beside_places)
        else readings.member_places
    end as right_places,
    readings.tolerance_yuan as tolerance,
    case
        when not readings.has_total
            and readings.nearest.beside
            and readings.nearest.gap < abs(readings.total_yuan - readings.members_yuan)
            then '合计含三公以外的列示项目'
    end as note

from readings;
