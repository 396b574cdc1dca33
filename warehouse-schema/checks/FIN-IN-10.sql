-- A row of a fiscal table is basic plus project expenditure.
-- 行合计等于基本支出加项目支出
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN05, FIN08
-- condition: 国有资本经营表未列收入与结转 | FIN08 prints no income and balances; else FIN-IN-12
-- tolerance: E
-- bars: both
-- a row is: one row of one table and kind of figure; a table of state capital with balances is one

insert into check_case by name

with

tables as (

    select
        check_line.document_key,
        check_line.table_number,
        bool_or(
            check_line.table_id = 'FIN08'
                and check_line.measure in ('carry_over', 'revenue', 'carried_forward')
        ) as has_balances

    from check_line

    where check_line.table_id in ('FIN05', 'FIN08')

    group by check_line.document_key, check_line.table_number

),

-- some tables print the two parts of basic expenditure and not their sum
kinds as (

    select
        check_line.*,
        tables.has_balances,
        check_line.measure = 'total' as is_total

    from check_line

    inner join tables
        on check_line.document_key = tables.document_key
        and check_line.table_number = tables.table_number

    where check_line.table_id in ('FIN05', 'FIN08')
        and check_line.measure in ('total', 'basic', 'personnel', 'operating', 'project')

    qualify check_line.measure not in ('personnel', 'operating')
        or not bool_or(check_line.measure = 'basic') over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_number,
                check_line.row_number
        )

)

select
    'FIN-IN-10' as check_id,
    kinds.document_key,
    kinds.figure_kind,
    kinds.table_id,
    kinds.table_number,
    concat_ws(' ', nullif(max(kinds.row_code), ''), max(kinds.row_label)) as subject,
    null as verdict,
    '行合计' as left_label,
    max(kinds.amount_yuan) filter (kinds.is_total) as left_value,
    list(kinds.figure_key order by kinds.column_label, kinds.figure_key)
        filter (kinds.is_total) as left_places,
    '基本支出加项目支出' as right_label,
    sum(kinds.amount_yuan) filter (not kinds.is_total) as right_value,
    list(kinds.figure_key order by kinds.column_label, kinds.figure_key)
        filter (not kinds.is_total) as right_places,
    rounding_envelope(count(*) filter (not kinds.is_total), min(kinds.step_yuan)) as tolerance

from kinds

where not kinds.has_balances

group by
    kinds.document_key,
    kinds.figure_kind,
    kinds.table_id,
    kinds.table_number,
    kinds.row_number

union all by name

select
    'FIN-IN-10' as check_id,
    kinds.document_key,
    kinds.figure_kind,
    kinds.table_id,
    kinds.table_number,
    '国有资本经营预算财政拨款收入支出表' as subject,
    'not_applicable' as verdict,
    '行合计' as left_label

from kinds

where kinds.has_balances

group by kinds.document_key, kinds.figure_kind, kinds.table_id, kinds.table_number;
