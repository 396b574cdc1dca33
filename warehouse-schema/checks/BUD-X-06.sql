-- Basic expenditure by function equals basic expenditure by economic code.
-- 基本支出两种分类一致
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD05, BUD06
-- tolerance: E
-- bars: both
-- a row is: one of basic, personnel and operating of one document; a document
--     without the tables gives insufficient_data

insert into check_case by name

with

sides as (

    select
        left_line.document_key,
        left_line.figure_kind,
        left_line.table_id,
        left_line.table_number,
        left_line.measure as subject,
        left_line.amount_yuan as left_yuan,
        right_line.amount_yuan as right_yuan,
        cast((left_line.step_yuan + right_line.step_yuan) / 2 as decimal(18, 2))
            as tolerance_yuan,
        left_line.figure_key as left_figure_key,
        right_line.figure_key as right_figure_key

    from check_line as left_line

    left join check_line as right_line
        on left_line.document_key = right_line.document_key
        and left_line.figure_kind = right_line.figure_kind
        and right_line.table_id = 'BUD06'
        and right_line.role = 'total'
        and right_line.measure
            = case when left_line.measure = 'basic' then 'total' else left_line.measure end

    where left_line.table_id = 'BUD05'
        and left_line.role = 'total'
        and left_line.measure in ('basic', 'personnel', 'operating')

)

select
    'BUD-X-06' as check_id,
    sides.document_key,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD05') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    '一般公共预算支出表' as left_label,
    sides.left_yuan as left_value,
    '基本支出表合计' as right_label,
    sides.right_yuan as right_value,
    sides.tolerance_yuan as tolerance,
    [sides.left_figure_key] as left_places,
    case when sides.right_figure_key is not null then [sides.right_figure_key] end
        as right_places

from sides;
