-- Each fund column of the fiscal balance is the total of that fund's table.
-- 各类预算支出与分表一致
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD04, BUD05, BUD08, BUD09
-- condition: 有结转时，合计含或不含结转，取成立的一种读法 | With carry-over both readings are
--     tried
-- tolerance: E
-- bars: both
-- a row is: one fund of one fiscal balance table; of 一般公共预算 also each class

insert into check_case by name

with

funds as (

    select
        unnest(['general_public', 'government_fund', 'state_capital']) as fund,
        unnest(['一般公共预算', '政府性基金预算', '国有资本经营预算']) as fund_name,
        unnest(['BUD05', 'BUD08', 'BUD09']) as fund_table

),

-- a balance without columns of funds is about the one fund that its income is of
balances as (

    select
        document_key,
        disclosure_key,
        figure_kind,
        table_number,
        bool_or(measure in ('general_public', 'government_fund', 'state_capital')) as has_funds,
        bool_or(measure <> 'revenue' and role = 'item' and dimension = 'function')
            as has_classes,
        bool_or(
            measure = 'revenue'
            and amount_yuan <> 0
            and (
                contains(code, 'government_fund')
                or contains(code, 'state_capital')
                or dimension <> 'revenue_source'
            )
        ) as has_other_income,
        bool_or(role = 'carry_over' and amount_yuan <> 0) as has_carried

    from check_line

    where table_id = 'BUD04'

    group by document_key, disclosure_key, figure_kind, table_number

),

fund_columns as (

    select
        balances.document_key,
        balances.disclosure_key,
        balances.figure_kind,
        balances.table_number,
        balances.has_funds,
        balances.has_classes,
        balances.has_carried,
        funds.fund,
        funds.fund_name,
        funds.fund_table,
        case when balances.has_funds then funds.fund else 'total' end as measure

    from balances

    inner join funds
        on balances.has_funds
        or (funds.fund = 'general_public' and not balances.has_other_income)

),

-- of several tables of a fund in the release that of the same file, else the first
fund_tables as (

    select
        fund_columns.*,
        side.document_key as fund_document,
        side.table_number as fund_number

    from fund_columns

    left join (
        select distinct document_key, disclosure_key, figure_kind, table_id, table_number
        from check_line
        where table_id in ('BUD05', 'BUD08', 'BUD09')
    ) as side
        on fund_columns.disclosure_key = side.disclosure_key
        and fund_columns.figure_kind = side.figure_kind
        and fund_columns.fund_table = side.table_id

    qualify row_number() over (
        partition by
            fund_columns.document_key,
            fund_columns.figure_kind,
            fund_columns.table_number,
            fund_columns.fund
        order by
            side.document_key <> fund_columns.document_key,
            side.document_key,
            side.table_number
    ) = 1

),

amounts as (

    select
        check_line.*,
        check_line.role = 'total' as is_total,
        check_line.role = 'total' and check_line.code = 'current' as is_of_year,
        case when check_line.role = 'item' then left(check_line.code, 3) else '' end as class_code,
        check_line.role = 'total'
            or (
                check_line.dimension = 'function'
                and min(length(check_line.code)) over (
                    partition by
                        check_line.document_key,
                        check_line.figure_kind,
                        check_line.table_id,
                        check_line.table_number,
                        check_line.measure,
                        check_line.role,
                        left(check_line.code, 3)
                ) = length(check_line.code)
            ) as is_highest

    from check_line

    where check_line.table_id in ('BUD04', 'BUD05', 'BUD08', 'BUD09')
        and check_line.role in ('item', 'total')
        and check_line.measure <> 'revenue'

),

pair_amounts as (

    select fund_tables.*, amounts.* exclude (
            document_key, disclosure_key, figure_kind, table_number, measure
        ),
        true as is_balance

    from fund_tables

    inner join amounts
        on fund_tables.document_key = amounts.document_key
        and fund_tables.figure_kind = amounts.figure_kind
        and fund_tables.table_number = amounts.table_number
        and fund_tables.measure = amounts.measure
        and amounts.table_id = 'BUD04'

    union all by name

    select fund_tables.*, amounts.* exclude (
            document_key, disclosure_key, figure_kind, table_number, measure
        ),
        false as is_balance

    from fund_tables

    inner join amounts
        on fund_tables.fund_document = amounts.document_key
        and fund_tables.figure_kind = amounts.figure_kind
        and fund_tables.fund_number = amounts.table_number
        and fund_tables.fund_table = amounts.table_id
        and amounts.measure = 'total'

),

sides as (

    select
        document_key,
        figure_kind,
        table_number,
        fund_document,
        fund,
        fund_name,
        has_funds,
        has_carried,
        class_code,
        max(row_label) filter (is_balance or not is_total) as label,
        arg_max(amount_yuan, (row_number, figure_key)) filter (is_balance and is_of_year)
            as year_yuan,
        arg_max(amount_yuan, (code = 'grand', row_number, figure_key))
            filter (is_balance and is_total and not is_of_year) as grand_yuan,
        list(figure_key order by row_number, figure_key) filter (is_balance and is_of_year)
            as year_places,
        list(figure_key order by code <> 'grand', row_number desc, figure_key desc)
            filter (is_balance and is_total and not is_of_year)[1:1] as grand_places,
        sum(amount_yuan) filter (is_balance and not is_total) as class_yuan,
        list(figure_key order by row_number, figure_key) filter (is_balance and not is_total)
            as class_places,
        coalesce(
            sum(amount_yuan) filter (not is_balance and not is_total),
            arg_min(amount_yuan, (row_number, figure_key)) filter (not is_balance and is_total)
        ) as right_yuan,
        coalesce(
            list(figure_key order by row_number, figure_key)
                filter (not is_balance and not is_total),
            list(figure_key order by row_number, figure_key)
                filter (not is_balance and is_total)[1:1]
        ) as right_places,
        case
            when class_code = ''
                then coalesce(max(step_yuan) filter (is_balance), 0)
                    + coalesce(max(step_yuan) filter (not is_balance), 0)
            else sum(step_yuan)
        end / 2 as tolerance

    from pair_amounts

    where is_highest
        and (
            class_code = ''
            or (fund = 'general_public' and has_classes and fund_document is not null)
        )

    group by
        document_key,
        figure_kind,
        table_number,
        fund_document,
        fund,
        fund_name,
        has_funds,
        has_carried,
        class_code

),

-- what was carried over may be inside the fund's table or outside
readings as (

    select
        sides.*,
        coalesce(abs(year_yuan - right_yuan) <= tolerance, false) as holds_year,
        coalesce(abs(grand_yuan - right_yuan) <= tolerance, false) as holds_grand,
        class_code = ''
            and (grand_yuan is not null and holds_grand and not holds_year or year_yuan is null)
            as is_grand

    from sides

)

select
    'BUD-X-05' as check_id,
    document_key,
    nullif(fund_document, document_key) as other_document_key,
    figure_kind,
    'BUD04' as table_id,
    table_number,
    case
        when class_code = '' then fund_name
        else fund_name || ' ' || class_code || ' ' || plain_name(label)
    end as subject,
    case
        when class_code <> '' then '财政拨款收支总表该类支出'
        when is_grand then '财政拨款收支总表支出总计'
        else '财政拨款收支总表本年支出合计'
    end as left_label,
    case when class_code <> '' then class_yuan when is_grand then grand_yuan else year_yuan end
        as left_value,
    case
        when class_code <> '' then class_places
        when is_grand then grand_places
        else year_places
    end as left_places,
    fund_name || case when class_code = '' then '支出表合计' else '支出表该类合计' end
        as right_label,
    right_yuan as right_value,
    right_places,
    tolerance,
    -- classes of one table may hold what was carried over, those of the other not
    case
        when class_code <> '' and has_carried and abs(class_yuan - right_yuan) > tolerance
            then 'insufficient_data'
    end as verdict,
    case
        when class_code <> '' and has_carried and abs(class_yuan - right_yuan) > tolerance
            then 'condition_open'
    end as reason,
    nullif(
        concat_ws(
            '；',
            case when not has_funds then '该表未分预算种类，收入仅有一般公共预算' end,
            case
                when is_grand and year_yuan <> grand_yuan then '分表合计含结转'
                when holds_year and grand_yuan <> year_yuan then '分表合计不含结转'
            end
        ),
        ''
    ) as note

from readings

-- a fund without money has no table
where coalesce(right_yuan, 0) <> 0
    or coalesce(class_yuan, year_yuan, grand_yuan, 0) <> 0
    or (right_yuan is not null and coalesce(class_yuan, year_yuan, grand_yuan) is not null);
