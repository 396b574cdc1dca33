-- The total of the income or expenditure table beside the totals of the balance table.
-- 收入（支出）总表合计与收支总表总计的对照
--
-- a row is: one table that prints a total, and which total of the balance table it is read
--     against: the year's own, or the one with what is carried over

create or replace temp macro balance_reading(
    listed_table, listed_measures, balance_measure
) as table

with

totals as (

    select
        check_line.*,
        check_line.table_id = 'BUD01' as is_balance,
        check_line.code = 'current' as is_of_year,
        row_number() over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_id,
                check_line.table_number,
                check_line.code = 'current'
            order by check_line.code <> 'grand', check_line.row_number, check_line.figure_key
        ) as choice

    from check_line

    where check_line.role = 'total'
        and (
            (check_line.table_id = 'BUD01' and check_line.measure = balance_measure)
            or (
                check_line.table_id = listed_table
                and list_contains(listed_measures, check_line.measure)
            )
        )

),

-- whether the table prints what is carried over
carried as (

    select document_key, figure_kind, table_number, true as has_carried

    from check_line

    where table_id = listed_table
        and amount_yuan <> 0
        and case listed_table
            when 'BUD02' then role = 'carry_over' or starts_with(measure, 'carry_over')
            else measure = 'carried_forward'
        end

    group by document_key, figure_kind, table_number

),

tables_of_disclosure as (

    select
        totals.document_key,
        totals.disclosure_key,
        totals.figure_kind,
        totals.table_number,
        arg_min(totals.amount_yuan, (totals.is_of_year, totals.choice)) as amount_yuan,
        arg_min(totals.step_yuan, (totals.is_of_year, totals.choice)) as step_yuan,
        arg_min(totals.figure_key, (totals.is_of_year, totals.choice)) as figure_key

    from totals

    where not totals.is_balance

    group by all

),

balances as (

    select
        totals.document_key,
        totals.disclosure_key,
        totals.figure_kind,
        totals.table_number,
        min(totals.step_yuan) as step_yuan,
        max(totals.amount_yuan) filter (not totals.is_of_year) as grand_yuan,
        max(totals.amount_yuan) filter (totals.is_of_year) as year_yuan,
        list(totals.figure_key order by totals.figure_key)
            filter (not totals.is_of_year) as grand_places,
        list(totals.figure_key order by totals.figure_key) filter (totals.is_of_year) as year_places

    from totals

    where totals.is_balance and totals.choice = 1

    group by all

),

-- of several tables of the release that of the same file, else the first
pairs as (

    select
        tables_of_disclosure.*,
        coalesce(carried.has_carried, false) as has_carried,
        balances.document_key as balance_document,
        balances.grand_yuan,
        balances.year_yuan,
        balances.grand_places,
        balances.year_places,
        (tables_of_disclosure.step_yuan + balances.step_yuan) / 2 as tolerance

    from tables_of_disclosure

    left join carried
        on tables_of_disclosure.document_key = carried.document_key
        and tables_of_disclosure.figure_kind = carried.figure_kind
        and tables_of_disclosure.table_number = carried.table_number

    left join balances
        on tables_of_disclosure.disclosure_key = balances.disclosure_key
        and tables_of_disclosure.figure_kind = balances.figure_kind

    qualify row_number() over (
        partition by
            tables_of_disclosure.document_key,
            tables_of_disclosure.figure_kind,
            tables_of_disclosure.table_number
        order by
            balances.document_key <> tables_of_disclosure.document_key,
            balances.document_key,
            balances.table_number
    ) = 1

),

-- the total may hold what is carried over or not: what the table prints decides, else what holds
readings as (

    select
        pairs.*,
        coalesce(abs(amount_yuan - grand_yuan) <= tolerance, false) as holds_grand,
        coalesce(abs(amount_yuan - year_yuan) <= tolerance, false) as holds_year,
        case
            when year_yuan is null or holds_grand then false
            when holds_year or grand_yuan is null then true
            else not has_carried
        end as is_year

    from pairs

)

select * from readings;
