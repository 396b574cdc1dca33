-- The expenditure table's total is that of the balance table.
-- 支出决算表与总表一致
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN01, FIN03
-- tolerance: E
-- bars: both
-- a row is: one disclosure and kind of figure

insert into check_case by name

with

stepped_lines as (

    select
        check_line.*,
        min(check_line.step_yuan) over (
            partition by check_line.document_key, check_line.table_number
        ) as table_step_yuan

    from check_line

    where check_line.table_id in ('FIN01', 'FIN03')

),

totals as (

    select stepped_lines.*

    from stepped_lines

    where stepped_lines.role = 'total'
        and (
            (
                stepped_lines.table_id = 'FIN01'
                and stepped_lines.measure = 'expenditure'
                and stepped_lines.code = 'current'
            )
            or (stepped_lines.table_id = 'FIN03' and stepped_lines.measure = 'total')
        )

    qualify row_number() over (
        partition by
            stepped_lines.disclosure_key,
            stepped_lines.figure_kind,
            stepped_lines.table_id
        order by
            stepped_lines.document_key,
            stepped_lines.table_number,
            stepped_lines.row_number,
            stepped_lines.column_label,
            stepped_lines.figure_key
    ) = 1

),

sides as (

    select
        disclosure_key,
        figure_kind,
        expenditure.document_key as expenditure_document,
        expenditure.table_number as expenditure_table,
        expenditure.amount_yuan as left_yuan,
        expenditure.figure_key as left_place,
        expenditure.table_step_yuan as left_step,
        balance.document_key as balance_document,
        balance.table_number as balance_table,
        balance.amount_yuan as right_yuan,
        balance.figure_key as right_place,
        balance.table_step_yuan as right_step

    from (select * from totals where table_id = 'FIN03') as expenditure

    full join (select * from totals where table_id = 'FIN01') as balance
        using (disclosure_key, figure_kind)

)

select
    'FIN-X-02' as check_id,
    coalesce(sides.expenditure_document, sides.balance_document) as document_key,
    nullif(sides.balance_document, sides.expenditure_document) as other_document_key,
    sides.figure_kind,
    case when sides.expenditure_document is null then 'FIN01' else 'FIN03' end as table_id,
    coalesce(sides.expenditure_table, sides.balance_table) as table_number,
    '本年支出合计' as subject,
    '支出决算表合计' as left_label,
    sides.left_yuan as left_value,
    case when sides.left_place is not null then [sides.left_place] end as left_places,
    '收入支出决算总表本年支出合计' as right_label,
    sides.right_yuan as right_value,
    case when sides.right_place is not null then [sides.right_place] end as right_places,
    cast((sides.left_step + sides.right_step) / 2 as decimal(18, 2)) as tolerance

from sides;
