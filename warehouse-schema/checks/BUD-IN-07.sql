-- An expenditure row is the sum of its kinds.
-- 支出行合计等于各类型之和
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD03
-- tolerance: E
-- bars: both
-- a row is: one row of one table of one document; a document without the tables
--     gives insufficient_data

insert into check_case by name

with

-- some tables print the two parts of basic expenditure and not their sum
kinds as (

    select
        check_line.*,
        check_line.measure in (
            'basic',
            'project',
            'business_operation',
            'to_superior',
            'subsidy_to_affiliates',
            'unit_reserve'
        )
            or (
                check_line.measure in ('personnel', 'operating')
                and not bool_or(check_line.measure = 'basic') over (
                    partition by
                        check_line.document_key,
                        check_line.figure_kind,
                        check_line.table_id,
                        check_line.table_number,
                        check_line.row_number
                )
            ) as is_kind

    from check_line

    where check_line.table_id = 'BUD03'

),

sides as (

    select
        kinds.document_key,
        kinds.figure_kind,
        kinds.table_id,
        kinds.table_number,
        max(kinds.row_label) as subject,
        max(kinds.amount_yuan) filter (
            where kinds.measure = 'total'
        ) as left_yuan,
        sum(kinds.amount_yuan) filter (
            where kinds.is_kind
        ) as right_yuan,
        rounding_envelope(
            count(*) filter (
                where kinds.is_kind
            ),
            min(kinds.step_yuan)
        ) as tolerance_yuan,
        min(kinds.figure_key) filter (
            where kinds.measure = 'total'
        ) as left_figure_key,
        cast(null as varchar) as right_figure_key

    from kinds

    group by
        kinds.document_key,
        kinds.figure_kind,
        kinds.table_id,
        kinds.table_number,
        kinds.row_number

)

select
    'BUD-IN-07' as check_id,
    sides.document_key,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD03') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    '合计' as left_label,
    sides.left_yuan as left_value,
    '各支出类型之和' as right_label,
    sides.right_yuan as right_value,
    sides.tolerance_yuan as tolerance,
    [sides.left_figure_key] as left_places,
    case when sides.right_figure_key is not null then [sides.right_figure_key] end
        as right_places

from sides;
