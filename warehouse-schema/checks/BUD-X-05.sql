-- The total of a fund's table is that fund's column of the fiscal balance.
-- 各类预算支出表合计等于财政拨款收支总表相应栏
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD04, BUD05, BUD08, BUD09
-- tolerance: E
-- bars: both
-- a row is: one fund of one document; the total with or without carry-over; a
--     document without the tables gives insufficient_data

insert into check_case by name

with

sides as (

    select
        left_line.document_key,
        left_line.figure_kind,
        left_line.table_id,
        left_line.table_number,
        left_line.table_id as subject,
        left_line.amount_yuan as left_yuan,
        arg_min(
            right_line.amount_yuan,
            (abs(right_line.amount_yuan - left_line.amount_yuan), right_line.figure_key)
        ) as right_yuan,
        cast((left_line.step_yuan + min(right_line.step_yuan)) / 2 as decimal(18, 2))
            as tolerance_yuan,
        left_line.figure_key as left_figure_key,
        arg_min(
            right_line.figure_key,
            (abs(right_line.amount_yuan - left_line.amount_yuan), right_line.figure_key)
        ) as right_figure_key

    from check_line as left_line

    left join check_line as right_line
        on left_line.document_key = right_line.document_key
        and left_line.figure_kind = right_line.figure_kind
        and right_line.role = 'total'
        and right_line.table_id = 'BUD04'
        and right_line.measure = case left_line.table_id
            when 'BUD05' then 'general_public'
            when 'BUD08' then 'government_fund'
            else 'state_capital'
        end

    where left_line.table_id in ('BUD05', 'BUD08', 'BUD09')
        and left_line.role = 'total'
        and left_line.measure = 'total'

    group by
        left_line.document_key,
        left_line.figure_kind,
        left_line.table_id,
        left_line.table_number,
        left_line.measure,
        left_line.amount_yuan,
        left_line.step_yuan,
        left_line.figure_key

)

select
    'BUD-X-05' as check_id,
    sides.document_key,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD05') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    '分表合计' as left_label,
    sides.left_yuan as left_value,
    '财政拨款收支总表相应栏' as right_label,
    sides.right_yuan as right_value,
    sides.tolerance_yuan as tolerance,
    [sides.left_figure_key] as left_places,
    case when sides.right_figure_key is not null then [sides.right_figure_key] end
        as right_places

from sides;
