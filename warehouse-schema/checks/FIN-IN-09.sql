-- Opening balance plus income equals expenditure plus closing balance, in all and per fund.
-- 财政拨款年初加收入等于支出加年末
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN04
-- tolerance: E
-- bars: both
-- a row is: one column of one table and kind of figure, or its two grand totals

insert into check_case by name

with

lines as (

    select
        check_line.*,
        case
            when check_line.measure <> 'revenue' then check_line.measure
            when check_line.code in ('current', 'carry_over') then 'total'
            else regexp_extract(check_line.code, '^(?:revenue|carry_over)_(.+)$', 1)
        end as fund,
        case
            when check_line.code = 'grand' then null
            when check_line.measure = 'revenue' and starts_with(check_line.code, 'carry_over')
                then 'opening'
            when check_line.measure = 'revenue' then 'income'
            when check_line.role = 'carry_over' then 'closing'
            when check_line.role = 'total' and check_line.code = 'current' then 'expenditure'
        end as kind

    from check_line

    where check_line.table_id = 'FIN04'
        and check_line.measure in (
            'revenue', 'total', 'general_public', 'government_fund', 'state_capital'
        )
        and (check_line.measure = 'revenue' or check_line.role <> 'item')

),

funds as (

    select
        lines.document_key,
        lines.figure_kind,
        lines.table_number,
        lines.fund,
        sum(lines.amount_yuan) filter (lines.kind = 'opening') as opening_yuan,
        sum(lines.amount_yuan) filter (lines.kind = 'income') as income_yuan,
        sum(lines.amount_yuan) filter (lines.kind = 'expenditure') as expenditure_yuan,
        sum(lines.amount_yuan) filter (lines.kind = 'closing') as closing_yuan,
        list(lines.figure_key order by lines.kind desc, lines.row_number, lines.figure_key)
            filter (lines.kind in ('income', 'opening')) as left_places,
        list(lines.figure_key order by lines.kind desc, lines.row_number, lines.figure_key)
            filter (lines.kind in ('expenditure', 'closing')) as right_places,
        rounding_envelope(count(*) - 1, min(lines.step_yuan)) as tolerance_yuan

    from lines

    where lines.kind is not null
        and lines.fund in ('total', 'general_public', 'government_fund', 'state_capital')

    group by lines.document_key, lines.figure_kind, lines.table_number, lines.fund

),

-- a balance that is printed in all but for no fund is not known by fund
known as (

    select
        funds.*,
        sum(funds.opening_yuan) filter (funds.fund = 'total') over whole as all_opening_yuan,
        count(funds.opening_yuan) filter (funds.fund <> 'total') over whole as opening_count,
        sum(funds.closing_yuan) filter (funds.fund = 'total') over whole as all_closing_yuan,
        count(funds.closing_yuan) filter (funds.fund <> 'total') over whole as closing_count

    from funds

    window whole as (partition by funds.document_key, funds.figure_kind, funds.table_number)

),

grand_totals as (

    select
        check_line.*,
        check_line.measure = 'revenue' as is_left

    from check_line

    where check_line.table_id = 'FIN04'
        and check_line.measure in ('revenue', 'total')
        and check_line.role = 'total'
        and check_line.code = 'grand'

)

select
    'FIN-IN-09' as check_id,
    known.document_key,
    known.figure_kind,
    'FIN04' as table_id,
    known.table_number,
    coalesce(fund_names.name, '合计') as subject,
    '年初结转和结余加本年收入' as left_label,
    case
        when known.fund <> 'total'
            and known.all_opening_yuan <> 0
            and known.opening_count = 0
            then null
        when known.income_yuan is null and known.opening_yuan is null then null
        else coalesce(known.opening_yuan, 0) + coalesce(known.income_yuan, 0)
    end as left_value,
    known.left_places,
    '本年支出加年末结转和结余' as right_label,
    case
        when known.fund <> 'total'
            and known.all_closing_yuan <> 0
            and known.closing_count = 0
            then null
        when known.expenditure_yuan is null and known.closing_yuan is null then null
        else coalesce(known.expenditure_yuan, 0) + coalesce(known.closing_yuan, 0)
    end as right_value,
    known.right_places,
    known.tolerance_yuan as tolerance

from known

left join reference_list('fund') as fund_names
    on known.fund = fund_names.code

union all by name

select
    'FIN-IN-09' as check_id,
    grand_totals.document_key,
    grand_totals.figure_kind,
    'FIN04' as table_id,
    grand_totals.table_number,
    '总计' as subject,
    '收入总计' as left_label,
    max(grand_totals.amount_yuan) filter (grand_totals.is_left) as left_value,
    list(grand_totals.figure_key order by grand_totals.figure_key)
        filter (grand_totals.is_left) as left_places,
    '支出总计' as right_label,
    max(grand_totals.amount_yuan) filter (not grand_totals.is_left) as right_value,
    list(grand_totals.figure_key order by grand_totals.figure_key)
        filter (not grand_totals.is_left) as right_places,
    rounding_envelope(1, min(grand_totals.step_yuan)) as tolerance

from grand_totals

group by grand_totals.document_key, grand_totals.figure_kind, grand_totals.table_number;
