-- Fiscal income and expenditure balance, in all and per fund.
-- 财政拨款收支平衡
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD04
-- condition: 分预算种类的平衡须列示该类收入与支出 | per fund: the fund's income and
--     column are printed
-- tolerance: E
-- bars: both
-- a row is: the totals of one table, or one fund of a table whose columns are funds

insert into check_case by name

with

funds as (

    select unnest(['general_public', 'government_fund', 'state_capital']) as fund,
        unnest(['一般公共预算', '政府性基金预算', '国有资本经营预算']) as fund_name

),

lines as (

    select
        check_line.*,
        check_line.measure = 'revenue' as is_income,
        check_line.role = 'total' and check_line.code = 'current' as is_current,
        check_line.role = 'total' and check_line.code <> 'current' as is_grand,
        check_line.role = 'carry_over' as is_carried

    from check_line

    where check_line.table_id = 'BUD04' and check_line.measure <> ''

),

totals as (

    select
        lines.*,
        row_number() over (
            partition by document_key, figure_kind, table_number, measure
            order by is_current, code <> 'grand', row_number desc, figure_key desc
        ) as choice

    from lines

    where role = 'total' and measure in ('revenue', 'total')

),

balances as (

    select
        document_key,
        figure_kind,
        table_number,
        '收支总计' as subject,
        '收入总计' as left_label,
        max(amount_yuan) filter (is_income) as left_yuan,
        list(figure_key order by figure_key) filter (is_income) as left_places,
        '支出总计' as right_label,
        max(amount_yuan) filter (not is_income) as right_yuan,
        list(figure_key order by figure_key) filter (not is_income) as right_places,
        rounding_envelope(1, min(step_yuan)) as tolerance,
        case when count(distinct is_current) > 1 then 'side_absent' end as reason,
        cast(null as varchar) as note

    from totals

    where choice = 1

    group by document_key, figure_kind, table_number

),

fund_sides as (

    select
        lines.document_key,
        lines.figure_kind,
        lines.table_number,
        funds.fund_name,
        min(lines.step_yuan) as step_yuan,
        max(amount_yuan) filter (is_income and code = 'revenue_' || fund) as income_yuan,
        max(amount_yuan) filter (is_income and code = 'carry_over_' || fund) as carried_yuan,
        coalesce(sum(amount_yuan) filter (is_income and is_carried), 0) as all_carried_yuan,
        bool_or(is_income and starts_with(code, 'carry_over_')) as has_carried_parts,
        list(figure_key order by code desc, row_number, figure_key) filter (
            is_income and code in ('revenue_' || fund, 'carry_over_' || fund)
        ) as left_places,
        arg_max(amount_yuan, (code = 'grand', row_number, figure_key))
            filter (measure = fund and is_grand) as grand_yuan,
        arg_max(amount_yuan, (row_number, figure_key)) filter (measure = fund and is_current)
            + coalesce(sum(amount_yuan) filter (measure = fund and is_carried), 0)
            as summed_yuan,
        list(figure_key order by is_grand desc, is_current desc, row_number desc, figure_key desc)
            filter (measure = fund and (is_grand or is_current or is_carried)) as right_places

    from lines

    cross join funds

    group by lines.document_key, lines.figure_kind, lines.table_number, funds.fund_name

    having bool_or(measure = fund)

),

fund_readings as (

    select
        fund_sides.*,
        coalesce(grand_yuan, summed_yuan) as right_yuan,
        rounding_envelope(2, step_yuan) as tolerance,
        -- an income line left blank is zero where nothing was spent
        coalesce(income_yuan, case when right_yuan = 0 then 0 end) as year_yuan,
        year_yuan + coalesce(carried_yuan, 0) as with_carried_yuan,
        not has_carried_parts and all_carried_yuan <> 0 as is_carried_open,
        abs(with_carried_yuan - right_yuan) <= tolerance as holds,
        is_carried_open
            and abs(with_carried_yuan + all_carried_yuan - right_yuan) <= tolerance
            as holds_with_all,
        abs(year_yuan - right_yuan) <= tolerance as holds_without

    from fund_sides

),

fund_balances as (

    select
        document_key,
        figure_kind,
        table_number,
        fund_name as subject,
        '本年收入与上年结转之和' as left_label,
        case
            when holds then with_carried_yuan
            when holds_with_all then with_carried_yuan + all_carried_yuan
            when holds_without then year_yuan
            else with_carried_yuan
        end as left_yuan,
        left_places,
        case when grand_yuan is null then '本年支出与结转下年之和' else '支出总计' end
            as right_label,
        right_yuan,
        right_places,
        tolerance,
        case
            when is_carried_open and not holds and not holds_with_all then 'condition_open'
        end as reason,
        case
            when holds then null
            when holds_with_all then '上年结转未分预算种类，全部计入本类时平衡'
            when holds_without then '支出不含上年结转'
        end as note

    from fund_readings

)

select
    'BUD-IN-12' as check_id,
    sides.document_key,
    sides.figure_kind,
    'BUD04' as table_id,
    sides.table_number,
    sides.subject,
    sides.left_label,
    sides.left_yuan as left_value,
    sides.left_places,
    sides.right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    sides.tolerance,
    case when sides.reason is not null then 'insufficient_data' end as verdict,
    sides.reason,
    sides.note

from (select * from balances union all by name select * from fund_balances) as sides;
