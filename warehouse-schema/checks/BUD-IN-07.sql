-- An expenditure row is the sum of its kinds.
-- 支出行合计等于各类型之和
--
-- severity: error
-- version: 1
-- a row is: one row of one table of one document; a document without the tables
--     gives insufficient_data
-- tolerance: rounding of the figures compared, half a printed unit each

insert into check_result by name

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
    1 as check_version,
    'error' as severity,
    check_document.document_key,
    check_document.fiscal_year,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD03') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    check_outcome(sides.left_yuan, sides.right_yuan, sides.tolerance_yuan) as outcome,
    '合计' as left_label,
    sides.left_yuan,
    '各支出类型之和' as right_label,
    sides.right_yuan,
    sides.left_yuan - sides.right_yuan as difference_yuan,
    sides.tolerance_yuan,
    sides.left_figure_key,
    sides.right_figure_key

from check_document

left join sides
    on check_document.document_key = sides.document_key

order by all;
