-- With fiscal money only, the whole budget equals the fiscal budget.
-- 只有财政拨款时全口径等于财政拨款口径
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD01, BUD03, BUD04, BUD05, BUD08, BUD09
-- tolerance: E
-- bars: both
-- a row is: one document; a document without the tables gives insufficient_data

insert into check_case by name

with

sides as (

    select
        check_line.document_key,
        check_line.figure_kind,
        'BUD01' as table_id,
        min(check_line.table_number) filter (where check_line.table_id = 'BUD01')
            as table_number,
        '' as subject,
        max(check_line.amount_yuan) filter (
            where check_line.table_id = 'BUD01'
                and check_line.measure = 'expenditure'
                and check_line.code in ('grand', 'table_total')
        ) as left_yuan,
        max(check_line.amount_yuan) filter (
            where check_line.table_id = 'BUD04'
                and check_line.measure = 'total'
                and check_line.code in ('grand', 'table_total')
        ) as right_yuan,
        cast(
            max(check_line.step_yuan) filter (
                where check_line.table_id in ('BUD01', 'BUD04')
            ) as decimal(18, 2)
        ) as tolerance_yuan,
        min(check_line.figure_key) filter (
            where check_line.table_id = 'BUD01'
                and check_line.measure = 'expenditure'
                and check_line.code in ('grand', 'table_total')
        ) as left_figure_key,
        min(check_line.figure_key) filter (
            where check_line.table_id = 'BUD04'
                and check_line.measure = 'total'
                and check_line.code in ('grand', 'table_total')
        ) as right_figure_key,
        bool_or(
            check_line.table_id = 'BUD01'
                and check_line.measure = 'revenue'
                and check_line.role in ('item', 'carry_over')
                and check_line.amount_yuan <> 0
                and check_line.code not in (
                    'fiscal_appropriation',
                    'revenue_general_public',
                    'revenue_government_fund',
                    'revenue_state_capital'
                )
        ) as has_other_money

    from check_line

    where check_line.table_id in ('BUD01', 'BUD04')

    group by check_line.document_key, check_line.figure_kind

)

select
    'BUD-X-07' as check_id,
    sides.document_key,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD01') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    case when sides.has_other_money then 'not_applicable' end as verdict,
    '收支总表支出总计' as left_label,
    sides.left_yuan as left_value,
    '财政拨款收支总表支出总计' as right_label,
    sides.right_yuan as right_value,
    sides.tolerance_yuan as tolerance,
    [sides.left_figure_key] as left_places,
    case when sides.right_figure_key is not null then [sides.right_figure_key] end
        as right_places

from sides;
