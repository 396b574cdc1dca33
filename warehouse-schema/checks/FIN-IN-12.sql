-- Each row of a fund carries over correctly, and its expenditure is basic plus project.
-- 基金行年初加收入减支出等于年末
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN07, FIN08
-- condition: 表中列有收入与结转 | the table prints income and balances
-- tolerance: E
-- bars: both
-- a row is: one row of one table and kind of figure, once for its balances and once for its
--     expenditure; a table of state capital without balances is one

insert into check_case by name

with

tables as (

    select
        check_line.document_key,
        check_line.table_number,
        bool_or(check_line.measure in ('carry_over', 'revenue', 'carried_forward'))
            as has_income,
        bool_or(check_line.measure in ('carry_over', 'carried_forward')) as has_balances

    from check_line

    where check_line.table_id in ('FIN07', 'FIN08')

    group by check_line.document_key, check_line.table_number

),

rows_of_funds as (

    select
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.row_number,
        tables.has_income,
        tables.has_balances,
        concat_ws(
            ' ', nullif(max(check_line.row_code), ''), max(check_line.row_label)
        ) as row_name,
        sum(check_line.amount_yuan) filter (check_line.measure = 'carry_over') as opening_yuan,
        sum(check_line.amount_yuan) filter (check_line.measure = 'revenue') as income_yuan,
        max(check_line.amount_yuan) filter (check_line.measure = 'total') as total_yuan,
        sum(check_line.amount_yuan) filter (check_line.measure in ('basic', 'project'))
            as kinds_yuan,
        sum(check_line.amount_yuan) filter (check_line.measure = 'carried_forward')
            as closing_yuan,
        list(check_line.figure_key order by check_line.column_label, check_line.figure_key)
            filter (check_line.measure in ('carry_over', 'revenue', 'total')) as flow_places,
        list(check_line.figure_key order by check_line.column_label, check_line.figure_key)
            filter (check_line.measure = 'carried_forward') as closing_places,
        list(check_line.figure_key order by check_line.column_label, check_line.figure_key)
            filter (check_line.measure = 'total') as total_places,
        list(check_line.figure_key order by check_line.column_label, check_line.figure_key)
            filter (check_line.measure in ('basic', 'project')) as kinds_places,
        rounding_envelope(
            count(*) filter (
                check_line.measure in ('carry_over', 'revenue', 'total', 'carried_forward')
            ) - 1,
            min(check_line.step_yuan)
        ) as flow_tolerance,
        rounding_envelope(
            count(*) filter (check_line.measure in ('basic', 'project')),
            min(check_line.step_yuan)
        ) as kinds_tolerance

    from check_line

    inner join tables
        on check_line.document_key = tables.document_key
        and check_line.table_number = tables.table_number

    where check_line.table_id in ('FIN07', 'FIN08')
        and check_line.measure in (
            'carry_over', 'revenue', 'total', 'basic', 'project', 'carried_forward'
        )

    group by
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.row_number,
        tables.has_income,
        tables.has_balances

)

-- blank cells of a filled row are 0, but where no row has a balance the columns may not be printed
select
    'FIN-IN-12' as check_id,
    rows_of_funds.document_key,
    rows_of_funds.figure_kind,
    rows_of_funds.table_id,
    rows_of_funds.table_number,
    rows_of_funds.row_name || ' 年末结转和结余' as subject,
    case
        when not rows_of_funds.has_balances
            and abs(coalesce(rows_of_funds.income_yuan, 0) - coalesce(rows_of_funds.total_yuan, 0))
                > rows_of_funds.flow_tolerance
            then 'insufficient_data'
    end as verdict,
    case when verdict is not null then 'condition_open' end as reason,
    '年初加收入减支出' as left_label,
    coalesce(rows_of_funds.opening_yuan, 0)
        + coalesce(rows_of_funds.income_yuan, 0)
        - coalesce(rows_of_funds.total_yuan, 0) as left_value,
    rows_of_funds.flow_places as left_places,
    '年末结转和结余' as right_label,
    coalesce(rows_of_funds.closing_yuan, 0) as right_value,
    rows_of_funds.closing_places as right_places,
    rows_of_funds.flow_tolerance as tolerance,
    case when rows_of_funds.closing_yuan is null then '年末结转和结余为空白，按 0 计' end
        as note

from rows_of_funds

where rows_of_funds.has_income

union all by name

select
    'FIN-IN-12' as check_id,
    rows_of_funds.document_key,
    rows_of_funds.figure_kind,
    rows_of_funds.table_id,
    rows_of_funds.table_number,
    rows_of_funds.row_name || ' 本年支出' as subject,
    '本年支出' as left_label,
    rows_of_funds.total_yuan as left_value,
    rows_of_funds.total_places as left_places,
    '基本支出加项目支出' as right_label,
    rows_of_funds.kinds_yuan as right_value,
    rows_of_funds.kinds_places as right_places,
    rows_of_funds.kinds_tolerance as tolerance

from rows_of_funds

where (rows_of_funds.has_income or rows_of_funds.table_id = 'FIN07')
    and (rows_of_funds.total_yuan is not null or rows_of_funds.kinds_yuan is not null)

union all by name

select
    'FIN-IN-12' as check_id,
    rows_of_funds.document_key,
    rows_of_funds.figure_kind,
    rows_of_funds.table_id,
    rows_of_funds.table_number,
    '收入与结转' as subject,
    'not_applicable' as verdict,
    '年初加收入减支出' as left_label

from rows_of_funds

where not rows_of_funds.has_income

group by
    rows_of_funds.document_key,
    rows_of_funds.figure_kind,
    rows_of_funds.table_id,
    rows_of_funds.table_number;
