-- An income row is the sum of its sources.
-- 收入行合计等于各来源之和
--
-- severity: error
-- version: 1
-- a row is: one row of one table of one document; a document without the tables
--     gives insufficient_data
-- tolerance: rounding of the figures compared, half a printed unit each

insert into check_result by name

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
    1 as check_version,
    'error' as severity,
    check_document.document_key,
    check_document.fiscal_year,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD02') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    check_outcome(sides.left_yuan, sides.right_yuan, sides.tolerance_yuan) as outcome,
    '合计' as left_label,
    sides.left_yuan,
    '各来源之和' as right_label,
    sides.right_yuan,
    sides.left_yuan - sides.right_yuan as difference_yuan,
    sides.tolerance_yuan,
    sides.left_figure_key,
    sides.right_figure_key

from check_document

left join sides
    on check_document.document_key = sides.document_key

order by all;
