-- The table of three public expenses adds up across funds and bodies.
-- 各资金、各单位相加一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: BUD07, FIN09
-- condition: 表中分资金或分单位列示 | columns of funds or rows of bodies are printed
-- tolerance: E
-- bars: both
-- a row is: one item of one table, across its funds or across its bodies, for each kind of figure
--     and year; a table of neither is one

insert into check_case by name

with

amounts as (

    select three_public_line.*

    from three_public_line

    where three_public_line.amount_yuan is not null
        and three_public_line.figure_kind not in ('change_amount', 'change_percent')

),

funds as (

    select
        amounts.document_key,
        amounts.figure_kind,
        amounts.table_id,
        amounts.table_number,
        '各资金 ' || max(amounts.row_label) as subject,
        max(amounts.amount_yuan) filter (amounts.fund = 'total') as left_yuan,
        list(amounts.figure_key order by amounts.figure_key)
            filter (amounts.fund = 'total') as left_places,
        '各资金之和' as right_label,
        sum(amounts.amount_yuan) filter (amounts.fund <> 'total') as right_yuan,
        list(amounts.figure_key order by amounts.column_label, amounts.figure_key)
            filter (amounts.fund <> 'total') as right_places,
        rounding_envelope(
            count(*) filter (amounts.fund <> 'total'), min(amounts.step_yuan)
        ) as tolerance_yuan

    from amounts

    where not amounts.is_in_columns

    group by
        amounts.document_key,
        amounts.figure_kind,
        amounts.fiscal_year,
        amounts.table_id,
        amounts.table_number,
        amounts.row_number

    having count(*) filter (amounts.fund <> 'total') > 0
        and count(*) filter (amounts.fund = 'total') > 0

),

body_codes as (

    select distinct
        amounts.document_key,
        amounts.table_number,
        amounts.row_code

    from amounts

    where amounts.is_in_columns and amounts.row_code <> ''

),

-- a body holds the bodies whose codes begin with its own
lower_bodies as (

    select distinct
        body_codes.document_key,
        body_codes.table_number,
        body_codes.row_code

    from body_codes

    cross join unnest([3, 6, 9]) as level(digits)

    inner join body_codes as uppers
        on body_codes.document_key = uppers.document_key
        and body_codes.table_number = uppers.table_number
        and left(body_codes.row_code, level.digits) = uppers.row_code
        and body_codes.row_code <> uppers.row_code

),

bodies as (

    select
        amounts.document_key,
        amounts.figure_kind,
        amounts.table_id,
        amounts.table_number,
        '各单位 ' || min(amounts.column_label) as subject,
        max(amounts.amount_yuan) filter (amounts.is_sum_of_bodies) as left_yuan,
        list(amounts.figure_key order by amounts.row_number, amounts.figure_key)
            filter (amounts.is_sum_of_bodies) as left_places,
        '各单位之和' as right_label,
        sum(amounts.amount_yuan) filter (not amounts.is_sum_of_bodies) as right_yuan,
        list(amounts.figure_key order by amounts.row_number, amounts.figure_key)
            filter (not amounts.is_sum_of_bodies) as right_places,
        rounding_envelope(
            count(*) filter (not amounts.is_sum_of_bodies), min(amounts.step_yuan)
        ) as tolerance_yuan

    from amounts

    anti join lower_bodies
        on amounts.document_key = lower_bodies.document_key
        and amounts.table_number = lower_bodies.table_number
        and amounts.row_code = lower_bodies.row_code

    where amounts.is_in_columns

    group by
        amounts.document_key,
        amounts.figure_kind,
        amounts.fiscal_year,
        amounts.table_id,
        amounts.table_number,
        amounts.item

    having count(*) filter (amounts.is_sum_of_bodies) > 0
        and count(*) filter (not amounts.is_sum_of_bodies) > 0

),

sides as (

    select * from funds

    union all

    select * from bodies

)

select
    'SAN-04' as check_id,
    sides.document_key,
    sides.figure_kind,
    sides.table_id,
    sides.table_number,
    sides.subject,
    '合计' as left_label,
    sides.left_yuan as left_value,
    sides.left_places,
    sides.right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    sides.tolerance_yuan as tolerance

from sides

union all by name

select
    'SAN-04' as check_id,
    amounts.document_key,
    amounts.table_id,
    amounts.table_number,
    '资金与单位' as subject,
    'not_applicable' as verdict,
    '合计' as left_label

from amounts

anti join sides
    on amounts.document_key = sides.document_key
    and amounts.table_number = sides.table_number

group by amounts.document_key, amounts.table_id, amounts.table_number;
