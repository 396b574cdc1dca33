-- Each class has one amount in both expenditure tables.
-- 分类支出一致
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN01, FIN03
-- condition: 支出决算表按支出功能分类列示 | the rows of FIN03 are function codes
-- tolerance: E
-- bars: both
-- a row is: one class of one disclosure and kind of figure

insert into check_case by name

with

lines as (

    select
        check_line.*,
        min(check_line.step_yuan) over (
            partition by check_line.document_key, check_line.table_number
        ) as table_step_yuan

    from check_line

    where check_line.table_id in ('FIN01', 'FIN03')

),

class_lines as (

    select lines.*, left(lines.code, 3) as class_code

    from lines

    where lines.role = 'item'
        and lines.dimension = 'function'
        and (
            (
                lines.table_id = 'FIN01'
                and lines.measure = 'expenditure'
                and length(lines.code) = 3
            )
            or (
                lines.table_id = 'FIN03'
                and lines.measure = 'total'
                and regexp_matches(lines.code, '^[0-9]{3}')
            )
        )

),

-- the first table of each kind, and of each class the highest rows that it prints
tops as (

    select class_lines.*

    from class_lines

    anti join class_lines as wholes
        on class_lines.document_key = wholes.document_key
        and class_lines.figure_kind = wholes.figure_kind
        and class_lines.table_number = wholes.table_number
        and class_lines.class_code = wholes.class_code
        and starts_with(class_lines.code, wholes.code)
        and class_lines.code <> wholes.code

    qualify dense_rank() over (
        partition by
            class_lines.disclosure_key,
            class_lines.figure_kind,
            class_lines.table_id
        order by class_lines.document_key, class_lines.table_number
    ) = 1

),

class_sums as (

    select
        tops.disclosure_key,
        tops.figure_kind,
        tops.table_id,
        tops.document_key,
        tops.table_number,
        tops.class_code,
        arg_min(tops.row_label, (tops.row_number, tops.figure_key)) as row_label,
        sum(tops.amount_yuan) as amount_yuan,
        list(tops.figure_key order by tops.row_number, tops.figure_key) as places,
        count(*) * min(tops.table_step_yuan) as steps_yuan

    from tops

    group by
        tops.disclosure_key,
        tops.figure_kind,
        tops.table_id,
        tops.document_key,
        tops.table_number,
        tops.class_code

),

sides as (

    select
        disclosure_key,
        figure_kind,
        class_code,
        expenditure.document_key as expenditure_document,
        expenditure.table_number as expenditure_table,
        expenditure.row_label,
        expenditure.amount_yuan as left_yuan,
        expenditure.places as left_places,
        expenditure.steps_yuan as left_steps,
        balance.document_key as balance_document,
        balance.table_number as balance_table,
        balance.row_label as balance_label,
        balance.amount_yuan as right_yuan,
        balance.places as right_places,
        balance.steps_yuan as right_steps

    from (select * from class_sums where table_id = 'FIN03') as expenditure

    full join (select * from class_sums where table_id = 'FIN01') as balance
        using (disclosure_key, figure_kind, class_code)

)

select
    'FIN-X-03' as check_id,
    coalesce(sides.expenditure_document, sides.balance_document) as document_key,
    nullif(sides.balance_document, sides.expenditure_document) as other_document_key,
    sides.figure_kind,
    case when sides.expenditure_document is null then 'FIN01' else 'FIN03' end as table_id,
    coalesce(sides.expenditure_table, sides.balance_table) as table_number,
    sides.class_code || ' ' || coalesce(sides.balance_label, sides.row_label) as subject,
    '支出决算表' as left_label,
    sides.left_yuan as left_value,
    sides.left_places,
    '收入支出决算总表' as right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    cast((sides.left_steps + sides.right_steps) / 2 as decimal(18, 2)) as tolerance

from sides

-- 0 in one table and a blank in the other say the same
where coalesce(nullif(sides.left_yuan, 0), nullif(sides.right_yuan, 0)) is not null
    or (sides.left_yuan is not null and sides.right_yuan is not null);
