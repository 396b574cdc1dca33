-- Each class has one amount in both expenditure tables.
-- 分类支出一致
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD03, BUD01
-- condition: 两表均按功能分类列示 | both tables list expenditure by function
-- tolerance: E
-- bars: both
-- a row is: one class of a table of expenditure that stands in it or in the balance table

insert into check_case by name

with

lines as (

    select
        check_line.*,
        left(check_line.code, 3) as class_code,
        -- a class that is not printed is the sum of the highest rows below it
        min(length(check_line.code)) over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_id,
                check_line.table_number,
                check_line.role,
                left(check_line.code, 3)
        ) = length(check_line.code) as is_highest

    from check_line

    where (check_line.table_id = 'BUD03' and check_line.measure = 'total')
        or (check_line.table_id = 'BUD01' and check_line.measure = 'expenditure')

),

classes as (

    select
        document_key,
        figure_kind,
        table_id,
        table_number,
        class_code,
        arg_min(row_label, (length(code), row_number, figure_key)) as class_label,
        sum(amount_yuan) as amount_yuan,
        sum(step_yuan) as steps_yuan,
        list(figure_key order by row_number, figure_key) as places

    from lines

    where role = 'item' and dimension = 'function' and is_highest

    group by document_key, figure_kind, table_id, table_number, class_code

),

stated_totals as (

    select
        document_key,
        figure_kind,
        table_id,
        table_number,
        arg_max(amount_yuan, (code = 'current', row_number, figure_key)) as amount_yuan

    from lines

    where role = 'total'

    group by document_key, figure_kind, table_id, table_number

),

-- a class that is absent is zero where the classes give the table's total
tables_by_class as (

    select
        check_document.disclosure_key,
        classes.document_key,
        classes.figure_kind,
        classes.table_id,
        classes.table_number,
        coalesce(
            abs(sum(classes.amount_yuan) - any_value(stated_totals.amount_yuan))
                <= sum(classes.steps_yuan),
            false
        ) as closes

    from classes

    inner join check_document
        on classes.document_key = check_document.document_key

    left join stated_totals
        on classes.document_key = stated_totals.document_key
        and classes.figure_kind = stated_totals.figure_kind
        and classes.table_id = stated_totals.table_id
        and classes.table_number = stated_totals.table_number

    group by all

),

carried as (

    select distinct document_key, figure_kind, table_number

    from lines

    where table_id = 'BUD01' and role = 'carry_over' and amount_yuan <> 0

),

-- of several balance tables of the release that of the same file, else the first
pairs as (

    select
        expenditure.document_key,
        expenditure.figure_kind,
        expenditure.table_number,
        expenditure.closes,
        balance.document_key as balance_document,
        balance.table_number as balance_number,
        balance.closes as balance_closes,
        carried.document_key is not null as has_carried

    from tables_by_class as expenditure

    inner join tables_by_class as balance
        on expenditure.disclosure_key = balance.disclosure_key
        and expenditure.figure_kind = balance.figure_kind
        and balance.table_id = 'BUD01'

    left join carried
        on balance.document_key = carried.document_key
        and balance.figure_kind = carried.figure_kind
        and balance.table_number = carried.table_number

    where expenditure.table_id = 'BUD03'

    qualify row_number() over (
        partition by
            expenditure.document_key, expenditure.figure_kind, expenditure.table_number
        order by
            balance.document_key <> expenditure.document_key,
            balance.document_key,
            balance.table_number
    ) = 1

),

left_classes as (

    select pairs.*, classes.* exclude (document_key, figure_kind, table_id, table_number)

    from pairs

    inner join classes
        on pairs.document_key = classes.document_key
        and pairs.figure_kind = classes.figure_kind
        and pairs.table_number = classes.table_number
        and classes.table_id = 'BUD03'

),

right_classes as (

    select pairs.*, classes.* exclude (document_key, figure_kind, table_id, table_number)

    from pairs

    inner join classes
        on pairs.balance_document = classes.document_key
        and pairs.figure_kind = classes.figure_kind
        and pairs.balance_number = classes.table_number
        and classes.table_id = 'BUD01'

),

sides as (

    select
        coalesce(left_classes.document_key, right_classes.document_key) as document_key,
        coalesce(left_classes.balance_document, right_classes.balance_document)
            as balance_document,
        coalesce(left_classes.figure_kind, right_classes.figure_kind) as figure_kind,
        coalesce(left_classes.table_number, right_classes.table_number) as table_number,
        coalesce(left_classes.class_code, right_classes.class_code) as class_code,
        coalesce(left_classes.class_label, right_classes.class_label) as class_label,
        coalesce(left_classes.has_carried, right_classes.has_carried) as has_carried,
        coalesce(left_classes.amount_yuan, case when right_classes.closes then 0 end)
            as left_yuan,
        left_classes.places as left_places,
        coalesce(right_classes.amount_yuan, case when left_classes.balance_closes then 0 end)
            as right_yuan,
        right_classes.places as right_places,
        (coalesce(left_classes.steps_yuan, 0) + coalesce(right_classes.steps_yuan, 0)) / 2
            as tolerance,
        case
            when left_classes.class_code is null then '支出总表未列该类'
            when right_classes.class_code is null then '收支总表未列该类'
        end as note

    from left_classes

    full outer join right_classes
        on left_classes.document_key = right_classes.document_key
        and left_classes.figure_kind = right_classes.figure_kind
        and left_classes.table_number = right_classes.table_number
        and left_classes.class_code = right_classes.class_code

    -- a class printed as zero in one table is left out of the other
    where coalesce(left_classes.amount_yuan, 0) <> 0
        or coalesce(right_classes.amount_yuan, 0) <> 0
        or (left_classes.class_code is not null and right_classes.class_code is not null)

)

select
    'BUD-X-03' as check_id,
    sides.document_key,
    nullif(sides.balance_document, sides.document_key) as other_document_key,
    sides.figure_kind,
    'BUD03' as table_id,
    sides.table_number,
    sides.class_code || ' ' || plain_name(sides.class_label) as subject,
    '支出总表该类合计' as left_label,
    sides.left_yuan as left_value,
    sides.left_places,
    '收支总表该类支出' as right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    sides.tolerance,
    -- classes of one table may hold what is carried forward, those of the other not
    case
        when has_carried and abs(left_yuan - right_yuan) > tolerance then 'insufficient_data'
    end as verdict,
    case
        when has_carried and abs(left_yuan - right_yuan) > tolerance then 'condition_open'
    end as reason,
    sides.note

from sides;
