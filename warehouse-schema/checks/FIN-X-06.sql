-- Fund income and balances are the same in both tables.
-- 基金收入与结转一致
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN04, FIN07
-- condition: 政府性基金表列有收入与结转 | FIN07 prints income and balances
-- tolerance: E
-- bars: both
-- a row is: opening balance, income or closing balance of one disclosure and kind of figure

insert into check_case by name

with

stepped_lines as (

    select
        check_line.*,
        min(check_line.step_yuan) over (
            partition by check_line.document_key, check_line.table_number
        ) as table_step_yuan,
        case
            when check_line.table_id = 'FIN07' then check_line.measure
            when check_line.measure = 'revenue'
                and check_line.code = 'carry_over_government_fund'
                then 'carry_over'
            when check_line.measure = 'revenue' and check_line.code = 'revenue_government_fund'
                then 'revenue'
            when check_line.measure = 'government_fund' and check_line.role = 'carry_over'
                then 'carried_forward'
        end as flow

    from check_line

    where check_line.table_id = 'FIN04'
        or (check_line.table_id = 'FIN07' and check_line.role = 'total')

),

lines as (

    select stepped_lines.*

    from stepped_lines

    where stepped_lines.flow in ('carry_over', 'revenue', 'total', 'carried_forward')

    qualify row_number() over (
        partition by
            stepped_lines.disclosure_key,
            stepped_lines.figure_kind,
            stepped_lines.table_id,
            stepped_lines.flow
        order by
            stepped_lines.document_key,
            stepped_lines.table_number,
            stepped_lines.row_number,
            stepped_lines.column_label,
            stepped_lines.figure_key
    ) = 1

),

-- a blank of the fund table's total row is 0 where the row carries over correctly with it
fund_tables as (

    select
        lines.disclosure_key,
        lines.figure_kind,
        min(lines.document_key) as document_key,
        min(lines.table_number) as table_number,
        min(lines.table_step_yuan) as step_yuan,
        bool_or(lines.flow <> 'total') as has_flows,
        abs(
            sum(
                case lines.flow
                    when 'carry_over' then lines.amount_yuan
                    when 'revenue' then lines.amount_yuan
                    else -lines.amount_yuan
                end
            )
        ) <= rounding_envelope(count(*) - 1, min(lines.table_step_yuan)) as closes,
        list(lines.figure_key order by lines.flow, lines.figure_key) as places

    from lines

    where lines.table_id = 'FIN07'

    group by lines.disclosure_key, lines.figure_kind

),

flows as (

    select
        flow_names.flow,
        flow_names.name

    from (
        values
            ('carry_over', '年初结转和结余'),
            ('revenue', '本年收入'),
            ('carried_forward', '年末结转和结余')
    ) as flow_names (flow, name)

)

select
    'FIN-X-06' as check_id,
    fund_tables.document_key,
    nullif(balance.document_key, fund_tables.document_key) as other_document_key,
    fund_tables.figure_kind,
    'FIN07' as table_id,
    fund_tables.table_number,
    flows.name as subject,
    case when not fund_tables.has_flows then 'not_applicable' end as verdict,
    '政府性基金表合计' as left_label,
    case
        when fund_line.amount_yuan is not null then fund_line.amount_yuan
        when fund_tables.closes and fund_tables.has_flows then 0
    end as left_value,
    case
        when fund_line.figure_key is not null then [fund_line.figure_key]
        else fund_tables.places
    end as left_places,
    '财政拨款收入支出决算总表政府性基金' as right_label,
    balance.amount_yuan as right_value,
    case when balance.figure_key is not null then [balance.figure_key] end as right_places,
    cast(
        (fund_tables.step_yuan + coalesce(balance.table_step_yuan, fund_tables.step_yuan)) / 2
        as decimal(18, 2)
    ) as tolerance,
    case
        when fund_line.amount_yuan is null and fund_tables.closes and fund_tables.has_flows
            then '政府性基金表该栏为空白，按 0 计'
    end as note

from fund_tables

cross join flows

left join lines as fund_line
    on fund_tables.disclosure_key = fund_line.disclosure_key
    and fund_tables.figure_kind = fund_line.figure_kind
    and fund_line.table_id = 'FIN07'
    and flows.flow = fund_line.flow

left join lines as balance
    on fund_tables.disclosure_key = balance.disclosure_key
    and fund_tables.figure_kind = balance.figure_kind
    and balance.table_id = 'FIN04'
    and flows.flow = balance.flow

-- 0 in one table and a blank in the other say the same
where not fund_tables.has_flows
    or coalesce(nullif(fund_line.amount_yuan, 0), nullif(balance.amount_yuan, 0)) is not null
    or (fund_line.amount_yuan is not null and balance.amount_yuan is not null);
