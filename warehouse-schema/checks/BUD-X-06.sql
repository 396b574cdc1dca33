-- Basic expenditure by function equals basic expenditure by economic code.
-- 基本支出两种分类一致
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD05, BUD06, BUD04, BUD01
-- condition: 列示基本支出（人员经费、公用经费） | basic expenditure, personnel
--     and public funds where they are printed
-- tolerance: E
-- bars: both
-- a row is: basic expenditure, personnel or public funds of one table by economic code

insert into check_case by name

with

-- 合计 of a table by function; where it does not part its total, a balance whose income is of
-- 一般公共预算 alone: its row 基本支出, or the columns of its total
by_function as (

    select
        document_key,
        disclosure_key,
        figure_kind,
        1 as preference,
        table_id,
        table_number,
        measure as part,
        arg_min(amount_yuan, (row_number, figure_key)) as amount_yuan,
        min(step_yuan) as step_yuan,
        list(figure_key order by row_number, figure_key)[1:1] as places

    from check_line

    where table_id = 'BUD05'
        and role = 'total'
        and measure in ('basic', 'personnel', 'operating')

    group by document_key, disclosure_key, figure_kind, table_id, table_number, measure

    union all by name

    select
        document_key,
        disclosure_key,
        figure_kind,
        2 as preference,
        table_id,
        table_number,
        code as part,
        arg_min(amount_yuan, (row_number, figure_key)) as amount_yuan,
        min(step_yuan) as step_yuan,
        list(figure_key order by row_number, figure_key)[1:1] as places

    from check_line

    where table_id = 'BUD04'
        and measure in ('total', 'general_public')
        and dimension = 'expenditure_kind'
        and role = 'item'
        and code in ('basic', 'personnel', 'operating')

    group by document_key, disclosure_key, figure_kind, table_id, table_number, code

    union all by name

    select
        document_key,
        disclosure_key,
        figure_kind,
        3 as preference,
        table_id,
        table_number,
        measure as part,
        arg_max(amount_yuan, (code = 'grand', row_number, figure_key)) as amount_yuan,
        min(step_yuan) as step_yuan,
        list(figure_key order by code <> 'grand', row_number desc, figure_key desc)[1:1] as places

    from check_line

    where table_id = 'BUD01'
        and role = 'total'
        and measure in ('basic', 'personnel', 'operating')

    group by document_key, disclosure_key, figure_kind, table_id, table_number, measure

),

balances_of_other_funds as (

    select distinct document_key, figure_kind, table_id, table_number

    from check_line

    where table_id in ('BUD01', 'BUD04')
        and measure = 'revenue'
        and amount_yuan <> 0
        and role in ('item', 'carry_over')
        and code not in ('revenue_general_public', 'fiscal_appropriation')

),

by_economic as (

    select
        document_key,
        disclosure_key,
        figure_kind,
        table_number,
        case
            when role = 'subtotal' then code
            when measure = 'total' then 'basic'
            else measure
        end as part,
        arg_min(amount_yuan, (role = 'subtotal', row_number, figure_key)) as amount_yuan,
        min(step_yuan) as step_yuan,
        list(figure_key order by role = 'subtotal', row_number, figure_key)[1:1] as places

    from check_line

    where table_id = 'BUD06'
        and (
            (role = 'total' and measure in ('total', 'personnel', 'operating'))
            or (role = 'subtotal' and measure = 'total' and code in ('personnel', 'operating'))
        )

    group by all

),

pairs as (

    select
        by_economic.*,
        by_function.document_key as function_document,
        by_function.table_id as function_table,
        by_function.amount_yuan as function_yuan,
        by_function.places as function_places,
        (by_economic.step_yuan + by_function.step_yuan) / 2 as tolerance

    from by_economic

    inner join by_function
        on by_economic.disclosure_key = by_function.disclosure_key
        and by_economic.figure_kind = by_function.figure_kind
        and by_economic.part = by_function.part

    anti join balances_of_other_funds
        on by_function.document_key = balances_of_other_funds.document_key
        and by_function.figure_kind = balances_of_other_funds.figure_kind
        and by_function.table_number = balances_of_other_funds.table_number
        and by_function.table_id = balances_of_other_funds.table_id

    -- of several tables of the release that of the same file, else the first
    qualify row_number() over (
        partition by
            by_economic.document_key,
            by_economic.figure_kind,
            by_economic.table_number,
            by_economic.part
        order by
            by_function.preference,
            by_function.document_key <> by_economic.document_key,
            by_function.document_key,
            by_function.table_number
    ) = 1

)

select
    'BUD-X-06' as check_id,
    document_key,
    nullif(function_document, document_key) as other_document_key,
    figure_kind,
    'BUD06' as table_id,
    table_number,
    case part
        when 'basic' then '基本支出'
        when 'personnel' then '人员经费'
        else '公用经费'
    end as subject,
    '基本支出表合计' as left_label,
    amount_yuan as left_value,
    places as left_places,
    case
        when function_table = 'BUD05' then '一般公共预算支出表合计'
        when function_table = 'BUD04' then '财政拨款收支总表'
        else '收支总表支出合计'
    end as right_label,
    function_yuan as right_value,
    function_places as right_places,
    tolerance,
    case
        when function_table <> 'BUD05'
            then '一般公共预算支出表未分列该项，收入仅有一般公共预算'
    end as note

from pairs;
