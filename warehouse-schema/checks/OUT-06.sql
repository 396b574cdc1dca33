-- Spending is near its budget.
-- 决算与预算偏差不大
--
-- severity: info
-- version: 1
-- stage: final_account
-- inputs: BUD05, FIN05, FIN09
-- condition: 当年预算已入库，预算数在10万元以上 | the budget of the year is loaded; the budget is
--     above 100,000 yuan
-- tolerance: none
-- bars: none
-- a row is: the total, or one class, of the general public budget, or the three public expenses,
--     of one final account; 30 percent of the budget are allowed

insert into check_case by name

with

finals as (

    select
        check_line.*,
        disclosure_pair.other_document_key,
        disclosure_pair.reason as pair_reason

    from check_line

    left join disclosure_pair
        on check_line.disclosure_key = disclosure_pair.disclosure_key
        and disclosure_pair.pair_kind = 'budget_of_year'

    where check_line.table_id = 'FIN05'
        and check_line.measure = 'total'
        and check_line.figure_kind = 'final_account'
        and (
            check_line.role = 'total'
            or (check_line.role = 'item' and length(check_line.code) = 3)
        )

    qualify row_number() over (
        partition by check_line.disclosure_key, check_line.role, check_line.code
        order by check_line.figure_key
    ) = 1

),

budgets as (

    select check_line.*

    from check_line

    where check_line.table_id = 'BUD05'
        and check_line.measure = 'total'
        and check_line.figure_kind = 'budget'
        and check_line.role in ('total', 'item')

    qualify row_number() over (
        partition by check_line.disclosure_key, check_line.role, check_line.code
        order by check_line.figure_key
    ) = 1

),

sides as (

    select
        finals.document_key,
        budgets.document_key as other_document_key,
        finals.table_id,
        finals.table_number,
        finals.pair_reason,
        case
            when finals.role = 'total' then '一般公共预算支出 合计'
            else finals.code || ' ' || finals.row_label
        end as subject,
        finals.amount_yuan as spent_yuan,
        finals.figure_key as spent_key,
        budgets.amount_yuan as budget_yuan,
        budgets.figure_key as budget_key

    from finals

    left join budgets
        on finals.other_document_key = budgets.disclosure_key
        and finals.role = budgets.role
        and (finals.role = 'total' or finals.code = budgets.code)

    union all by name

    select
        spent.document_key,
        cast(null as varchar) as other_document_key,
        spent.table_id,
        spent.table_number,
        cast(null as varchar) as pair_reason,
        '“三公”经费 合计' as subject,
        spent.amount_yuan as spent_yuan,
        spent.figure_key as spent_key,
        planned.amount_yuan as budget_yuan,
        planned.figure_key as budget_key

    from check_line as spent

    left join check_line as planned
        on spent.document_key = planned.document_key
        and spent.table_number = planned.table_number
        and spent.row_number = planned.row_number
        and spent.measure = planned.measure
        and spent.code = planned.code
        and planned.figure_kind in ('budget', 'adjusted_budget')

    where spent.table_id = 'FIN09'
        and spent.code = 'total'
        and spent.figure_kind = 'final_account'

    qualify row_number() over (
        partition by spent.document_key
        order by planned.figure_kind = 'adjusted_budget', spent.figure_key, planned.figure_key
    ) = 1

)

select
    'OUT-06' as check_id,
    sides.document_key,
    nullif(sides.other_document_key, sides.document_key) as other_document_key,
    'final_account' as figure_kind,
    sides.table_id,
    sides.table_number,
    sides.subject,
    '决算数' as left_label,
    sides.spent_yuan as left_value,
    [sides.spent_key] as left_places,
    '预算数' as right_label,
    sides.budget_yuan as right_value,
    case when sides.budget_key is not null then [sides.budget_key] end as right_places,
    cast(sides.budget_yuan * 0.3 as decimal(18, 2)) as tolerance,
    case
        when sides.budget_yuan <= 100000 then 'not_applicable'
        when abs(sides.spent_yuan - sides.budget_yuan) > sides.budget_yuan * 0.3 then 'fail'
        when sides.budget_yuan is not null then 'pass'
    end as verdict,
    case
        when sides.budget_yuan <= 100000 then 'condition_false'
        when sides.budget_yuan is null then sides.pair_reason
    end as reason,
    case
        when abs(sides.spent_yuan - sides.budget_yuan) > sides.budget_yuan * 0.3
            and sides.budget_yuan > 100000
            then '决算为预算的 ' || round(sides.spent_yuan * 100 / sides.budget_yuan, 1) || '%'
    end as note

from sides;
