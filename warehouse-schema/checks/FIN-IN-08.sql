-- A row of the fiscal balance table is the sum of its funds.
-- 财政拨款总表合计等于三类预算之和
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN04
-- tolerance: E
-- bars: both
-- a row is: one row of one table and kind of figure

insert into check_case by name

with

-- on the right the funds are columns; on the left they are rows, below the year's total and below
-- 年初财政拨款结转和结余
parts as (

    select
        check_line.*,
        case
            when check_line.measure <> 'revenue' then cast(check_line.row_number as varchar)
            when starts_with(check_line.code, 'carry_over') then 'carry_over'
            when check_line.code = 'current' or starts_with(check_line.code, 'revenue_')
                then 'current'
        end as whole,
        check_line.measure = 'total'
            or (check_line.measure = 'revenue' and check_line.code in ('current', 'carry_over'))
            as is_whole

    from check_line

    where check_line.table_id = 'FIN04'
        and (
            check_line.measure in ('total', 'general_public', 'government_fund', 'state_capital')
            or (
                check_line.measure = 'revenue'
                and check_line.code in (
                    'current',
                    'revenue_general_public',
                    'revenue_government_fund',
                    'revenue_state_capital',
                    'carry_over',
                    'carry_over_general_public',
                    'carry_over_government_fund',
                    'carry_over_state_capital'
                )
            )
        )

)

select
    'FIN-IN-08' as check_id,
    parts.document_key,
    parts.figure_kind,
    'FIN04' as table_id,
    parts.table_number,
    coalesce(max(parts.row_label) filter (parts.is_whole), max(parts.row_label)) as subject,
    '合计' as left_label,
    max(parts.amount_yuan) filter (parts.is_whole) as left_value,
    list(parts.figure_key order by parts.row_number, parts.figure_key)
        filter (parts.is_whole) as left_places,
    '三类预算之和' as right_label,
    sum(parts.amount_yuan) filter (not parts.is_whole) as right_value,
    list(parts.figure_key order by parts.row_number, parts.column_label, parts.figure_key)
        filter (not parts.is_whole) as right_places,
    rounding_envelope(count(*) filter (not parts.is_whole), min(parts.step_yuan)) as tolerance

from parts

group by parts.document_key, parts.figure_kind, parts.table_number, parts.whole;
