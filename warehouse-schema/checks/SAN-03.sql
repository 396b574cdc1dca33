-- A total wider than the three items is explained by printed rows.
-- 扩大口径合计有对应行
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD07
-- condition: 表中三公小计之外另有较大的合计 | the table has a 三公 subtotal under a larger 合计
-- tolerance: E
-- bars: left
-- a row is: one list of items of one table: a body's row or a column, for each kind of figure and
--     year

insert into check_case by name

with

lists as (

    select
        three_public_line.document_key,
        three_public_line.figure_kind,
        three_public_line.fiscal_year,
        three_public_line.table_number,
        three_public_line.is_in_columns,
        three_public_line.list_key,
        max(three_public_line.list_name) as list_name,
        max(three_public_line.column_label) filter (three_public_line.item = 'table_total')
            as total_column,
        max(three_public_line.amount_yuan) filter (three_public_line.item = 'table_total')
            as wide_yuan,
        max(three_public_line.amount_yuan) filter (three_public_line.item = 'total')
            as narrow_yuan,
        coalesce(
            sum(three_public_line.amount_yuan) filter (
                three_public_line.item in ('meetings', 'training')
            ),
            0
        ) as beside_yuan,
        coalesce(
            sum(three_public_line.amount_yuan) filter (
                three_public_line.item = 'agency_operating_expense'
            ),
            0
        ) as agency_yuan,
        list(three_public_line.figure_key order by three_public_line.figure_key)
            filter (three_public_line.item = 'table_total') as wide_places,
        list(
            three_public_line.figure_key
            order by
                three_public_line.item <> 'total',
                three_public_line.row_number,
                three_public_line.figure_key
        ) filter (three_public_line.item in ('total', 'meetings', 'training')) as beside_places,
        list(
            three_public_line.figure_key
            order by three_public_line.row_number, three_public_line.figure_key
        ) filter (three_public_line.item = 'agency_operating_expense') as agency_places,
        rounding_envelope(
            count(*) filter (
                three_public_line.item in (
                    'total', 'meetings', 'training', 'agency_operating_expense'
                )
            ),
            min(three_public_line.step_yuan)
        ) as tolerance_yuan

    from three_public_line

    where three_public_line.table_id = 'BUD07'
        and three_public_line.amount_yuan is not null
        and three_public_line.figure_kind not in ('change_amount', 'change_percent')

    group by
        three_public_line.document_key,
        three_public_line.figure_kind,
        three_public_line.fiscal_year,
        three_public_line.table_number,
        three_public_line.is_in_columns,
        three_public_line.list_key

),

-- 机关运行经费 stands beside the total in some tables and within it in others
readings as (

    select
        lists.*,
        lists.narrow_yuan + lists.beside_yuan as without_agency_yuan,
        lists.agency_yuan <> 0
            and abs(lists.wide_yuan - without_agency_yuan - lists.agency_yuan)
                < abs(lists.wide_yuan - without_agency_yuan) as takes_agency

    from lists

    where lists.wide_yuan is not null or lists.narrow_yuan is not null

)

select
    'SAN-03' as check_id,
    readings.document_key,
    readings.figure_kind,
    'BUD07' as table_id,
    readings.table_number,
    coalesce(
        nullif(
            concat_ws(
                ' ',
                nullif(readings.list_name, ''),
                case when readings.is_in_columns then readings.total_column end
            ),
            ''
        ),
        '合计'
    ) as subject,
    case
        when readings.wide_yuan is null or readings.narrow_yuan is null then 'not_applicable'
        when readings.wide_yuan = readings.narrow_yuan then 'not_applicable'
    end as verdict,
    '表内合计' as left_label,
    readings.wide_yuan as left_value,
    readings.wide_places as left_places,
    '三公小计加所列各项' as right_label,
    readings.without_agency_yuan
        + case when readings.takes_agency then readings.agency_yuan else 0 end as right_value,
    case
        when readings.takes_agency
            then list_concat(readings.beside_places, readings.agency_places)
        else readings.beside_places
    end as right_places,
    readings.tolerance_yuan as tolerance

from readings;
