-- Each fund column of the fiscal balance is the total of that fund's table.
-- 各类预算支出与分表一致
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN04, FIN05, FIN07, FIN08
-- tolerance: E
-- bars: both
-- a row is: one fund of one disclosure and kind of figure, or one class of the general budget

insert into check_case by name

with

lines as (

    select
        check_line.*,
        case
            when check_line.table_id = 'FIN04' then check_line.measure
            when check_line.table_id = 'FIN05' then 'general_public'
            when check_line.table_id = 'FIN07' then 'government_fund'
            else 'state_capital'
        end as fund,
        case
            when check_line.role = 'total' then ''
            else left(check_line.code, 3)
        end as class_code,
        min(check_line.step_yuan) over (
            partition by check_line.document_key, check_line.table_number
        ) as table_step_yuan

    from check_line

    where check_line.table_id in ('FIN04', 'FIN05', 'FIN07', 'FIN08')

),

compared_lines as (

    select lines.*, lines.table_id = 'FIN04' as is_balance

    from lines

    where (
            (lines.table_id = 'FIN04' and lines.fund <> 'revenue' and lines.fund <> 'total')
            or (lines.table_id <> 'FIN04' and lines.measure = 'total')
        )
        and lines.fund <> ''
        and (
            (lines.role = 'total' and lines.table_id = 'FIN04' and lines.code = 'current')
            or (lines.role = 'total' and lines.table_id <> 'FIN04')
            or (
                lines.role = 'item'
                and lines.fund = 'general_public'
                and lines.dimension = 'function'
                and regexp_matches(lines.code, '^[0-9]{3}')
            )
        )

),

-- the first table of each kind, and of each class the highest rows that it prints
tops as (

    select compared_lines.*

    from compared_lines

    anti join compared_lines as wholes
        on compared_lines.role = 'item'
        and wholes.role = 'item'
        and compared_lines.document_key = wholes.document_key
        and compared_lines.figure_kind = wholes.figure_kind
        and compared_lines.table_number = wholes.table_number
        and compared_lines.class_code = wholes.class_code
        and starts_with(compared_lines.code, wholes.code)
        and compared_lines.code <> wholes.code

    qualify dense_rank() over (
        partition by
            compared_lines.disclosure_key,
            compared_lines.figure_kind,
            compared_lines.table_id,
            compared_lines.fund,
            compared_lines.role
        order by compared_lines.document_key, compared_lines.table_number
    ) = 1

),

sums as (

    select
        tops.disclosure_key,
        tops.figure_kind,
        tops.fund,
        tops.class_code,
        tops.is_balance,
        min(tops.document_key) as document_key,
        min(tops.table_id) as table_id,
        min(tops.table_number) as table_number,
        arg_min(tops.row_label, (tops.row_number, tops.figure_key)) as row_label,
        case
            when tops.class_code = '' then max(tops.amount_yuan)
            else sum(tops.amount_yuan)
        end as amount_yuan,
        list(tops.figure_key order by tops.row_number, tops.figure_key) as places,
        count(*) * min(tops.table_step_yuan) as steps_yuan

    from tops

    group by
        tops.disclosure_key,
        tops.figure_kind,
        tops.fund,
        tops.class_code,
        tops.is_balance

),

sides as (

    select
        disclosure_key,
        figure_kind,
        fund,
        class_code,
        balance.document_key as balance_document,
        balance.table_number as balance_table,
        balance.row_label,
        balance.amount_yuan as left_yuan,
        balance.places as left_places,
        balance.steps_yuan as left_steps,
        fund_table.document_key as fund_document,
        fund_table.table_id as fund_table_id,
        fund_table.table_number as fund_table,
        fund_table.row_label as fund_label,
        fund_table.amount_yuan as right_yuan,
        fund_table.places as right_places,
        fund_table.steps_yuan as right_steps

    from (select * from sums where is_balance) as balance

    full join (select * from sums where not is_balance) as fund_table
        using (disclosure_key, figure_kind, fund, class_code)

)

select
    'FIN-X-05' as check_id,
    coalesce(sides.balance_document, sides.fund_document) as document_key,
    nullif(sides.fund_document, sides.balance_document) as other_document_key,
    sides.figure_kind,
    case when sides.balance_document is null then sides.fund_table_id else 'FIN04' end
        as table_id,
    coalesce(sides.balance_table, sides.fund_table) as table_number,
    concat_ws(
        ' ',
        fund_names.name,
        nullif(sides.class_code, ''),
        case when sides.class_code = '' then '本年支出合计' end,
        case when sides.class_code <> '' then coalesce(sides.row_label, sides.fund_label) end
    ) as subject,
    '财政拨款收入支出决算总表' as left_label,
    sides.left_yuan as left_value,
    sides.left_places,
    '该类预算支出决算表' as right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    cast((sides.left_steps + sides.right_steps) / 2 as decimal(18, 2)) as tolerance

from sides

left join reference_list('fund') as fund_names
    on sides.fund = fund_names.code

-- 0 in one table and a blank in the other say the same
where coalesce(nullif(sides.left_yuan, 0), nullif(sides.right_yuan, 0)) is not null
    or (sides.left_yuan is not null and sides.right_yuan is not null);
