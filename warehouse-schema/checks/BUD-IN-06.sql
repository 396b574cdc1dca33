-- An income row is the sum of its sources.
-- 收入行合计等于各来源之和
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD02
-- tolerance: E
-- bars: both
-- a row is: one row of one table of one document; a document without the tables
--     gives insufficient_data

insert into check_case by name

with

parts as (

    select
        check_line.*,
        stg_part.part_path

    from check_line

    inner join stg_part
        on stg_part.part_list = 'revenue_source'
        and check_line.measure = stg_part.part_code

    where check_line.table_id = 'BUD02'

),

sides as (

    select
        parts.document_key,
        parts.figure_kind,
        parts.table_id,
        parts.table_number,
        max(parts.row_label) as subject,
        max(parts.amount_yuan) filter (where parts.measure = 'total') as left_yuan,
        sum(parts.amount_yuan) filter (where lower_part.figure_key is null) as right_yuan,
        rounding_envelope(
            count(*) filter (where lower_part.figure_key is null), min(parts.step_yuan)
        ) as tolerance_yuan,
        min(parts.figure_key) filter (where parts.measure = 'total') as left_figure_key,
        cast(null as varchar) as right_figure_key

    from parts

    left join lateral (
        select min(below.figure_key) as figure_key
        from parts as below
        where below.document_key = parts.document_key
            and below.figure_kind = parts.figure_kind
            and below.table_number = parts.table_number
            and below.row_number = parts.row_number
            and below.part_path <> parts.part_path
            and starts_with(below.part_path, parts.part_path)
    ) as lower_part
        on true

    where parts.measure <> 'current_revenue'

    group by
        parts.document_key,
        parts.figure_kind,
        parts.table_id,
        parts.table_number,
        parts.row_number

)

select
    'BUD-IN-06' as check_id,
    sides.document_key,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD02') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    '合计' as left_label,
    sides.left_yuan as left_value,
    '各来源之和' as right_label,
    sides.right_yuan as right_value,
    sides.tolerance_yuan as tolerance,
    [sides.left_figure_key] as left_places,
    case when sides.right_figure_key is not null then [sides.right_figure_key] end
        as right_places

from sides;
