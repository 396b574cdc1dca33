-- With fiscal money only, the whole budget equals the fiscal budget.
-- 全口径等于财政拨款口径
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD01, BUD03, BUD04, BUD05, BUD08, BUD09
-- condition: 收入全部为当年财政拨款 | all income is fiscal money of the year
-- tolerance: E
-- bars: both
-- a row is: the total of a balance table, or one row and column (合计, 基本支出, 项目支出) of a
--     table of expenditure; a release with other money gives one row

insert into check_case by name

with

incomes as (

    select * from budget_income

),

compared_rows as (

    select
        sums.document_key,
        cast(null as varchar) as other_document_key,
        sums.figure_kind,
        'BUD03' as table_id,
        sums.table_number,
        trim(sums.row_text || ' ' || sums.column_text) as subject,
        '支出总表' as left_label,
        sums.whole_yuan as left_yuan,
        sums.whole_places as left_places,
        '各类财政拨款支出表之和' as right_label,
        -- a fund with income whose table is not there leaves the sum open
        case
            when coalesce(incomes.government_fund_yuan, 0) <> 0
                and not sums.has_government_fund
                then null
            when coalesce(incomes.state_capital_yuan, 0) <> 0
                and not sums.has_state_capital
                then null
            else sums.fiscal_yuan
        end as right_yuan,
        sums.fiscal_places as right_places,
        sums.tolerance

    from budget_expenditure as sums

    inner join incomes
        on sums.disclosure_key = incomes.disclosure_key
        and sums.figure_kind = incomes.figure_kind
        and incomes.is_all_fiscal = 'yes'

),

balance_totals as (

    select
        lines.*,
        row_number() over (
            partition by lines.disclosure_key, lines.figure_kind, lines.table_id
            order by
                lines.code = 'current',
                lines.code <> 'grand',
                lines.row_number,
                lines.figure_key
        ) as choice

    from first_table_line() as lines

    where lines.role = 'total'
        and (
            (lines.table_id = 'BUD01' and lines.measure = 'expenditure')
            or (lines.table_id = 'BUD04' and lines.measure = 'total')
        )

),

compared_balances as (

    select
        whole.document_key,
        nullif(fiscal.document_key, whole.document_key) as other_document_key,
        whole.figure_kind,
        'BUD01' as table_id,
        whole.table_number,
        row_name('', whole.row_label) as subject,
        '收支总表支出总计' as left_label,
        whole.amount_yuan as left_yuan,
        [whole.figure_key] as left_places,
        '财政拨款收支总表支出总计' as right_label,
        fiscal.amount_yuan as right_yuan,
        [fiscal.figure_key] as right_places,
        (whole.step_yuan + fiscal.step_yuan) / 2 as tolerance

    from balance_totals as whole

    inner join balance_totals as fiscal
        on whole.disclosure_key = fiscal.disclosure_key
        and whole.figure_kind = fiscal.figure_kind
        and fiscal.table_id = 'BUD04'
        and fiscal.choice = 1

    inner join incomes
        on whole.disclosure_key = incomes.disclosure_key
        and whole.figure_kind = incomes.figure_kind
        and incomes.is_all_fiscal = 'yes'

    where whole.table_id = 'BUD01' and whole.choice = 1

)

select
    'BUD-X-07' as check_id,
    sides.document_key,
    sides.other_document_key,
    sides.figure_kind,
    sides.table_id,
    sides.table_number,
    sides.subject,
    sides.left_label,
    sides.left_yuan as left_value,
    sides.left_places,
    sides.right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    sides.tolerance,
    cast(null as varchar) as verdict,
    cast(null as varchar) as reason

from (select * from compared_rows union all select * from compared_balances) as sides

union all by name

select
    'BUD-X-07' as check_id,
    incomes.document_key,
    incomes.figure_kind,
    'BUD01' as table_id,
    incomes.table_number,
    '全部收入' as subject,
    '收入总计' as left_label,
    incomes.total_yuan as left_value,
    incomes.places as left_places,
    '财政拨款' as right_label,
    incomes.fiscal_yuan as right_value,
    case when incomes.is_all_fiscal = 'no' then 'not_applicable' else 'insufficient_data' end
        as verdict,
    case when incomes.is_all_fiscal = 'no' then 'condition_false' else 'condition_open' end
        as reason

from incomes

where incomes.is_all_fiscal <> 'yes';
