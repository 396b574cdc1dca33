-- Procurement is goods plus works plus services, and quantity times price.
-- 采购等于货物加工程加服务
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD12
-- condition: 分列货物、工程、服务，或列示数量与单价 | the split, or quantity and price, are printed
-- tolerance: E; Q
-- bars: both
-- a row is: the total of one list that prints the kinds; one item with quantity and unit price

insert into check_case by name

with

kinds as (

    select list.name, list.name_english as kind

    from vocabulary_list('procurement_word') as list

    where list.kind = 'class'

),

lines as (

    select
        check_line.*,
        kinds.kind,
        check_line.role = 'item' and kinds.kind is not null as is_kind,
        row_number() over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_number,
                check_line.role,
                kinds.kind
            order by check_line.row_number, check_line.figure_key
        ) as occurrence

    from check_line

    left join kinds
        on plain_name(check_line.row_label) = kinds.name

    where check_line.table_id = 'BUD12' and check_line.measure = 'total'

),

splits as (

    select
        document_key,
        figure_kind,
        table_number,
        '合计' as subject,
        '合计' as left_label,
        arg_min(amount_yuan, (row_number, figure_key)) filter (role = 'total') as left_yuan,
        list(figure_key order by row_number, figure_key) filter (role = 'total')[1:1]
            as left_places,
        '货物、工程、服务之和' as right_label,
        sum(amount_yuan) filter (is_kind) as right_yuan,
        list(figure_key order by row_number, figure_key) filter (is_kind) as right_places,
        rounding_envelope(count(*) filter (is_kind), min(step_yuan)) as tolerance,
        -- one kind for each of several bodies or projects: the rows of one level are not known
        case when max(occurrence) filter (is_kind) > 1 then 'condition_open' end as reason

    from lines

    group by document_key, figure_kind, table_number

    having bool_or(is_kind)

),

-- 数量 is no amount, so it is none of the lines of checks
quantities as (

    select
        reading_figure.document_key,
        reading_figure.figure_kind,
        reading_figure.table_number,
        reading_figure.row_number,
        max(reading_figure.quantity) as quantity,
        min(reading_figure.figure_key) as place

    from reading_figure

    where reading_figure.table_id = 'BUD12'
        and reading_figure.quantity is not null
        and contains(column_name(reading_figure.column_label), '数量')

    group by all

    having count(*) = 1

),

items as (

    select
        document_key,
        figure_kind,
        table_number,
        row_number,
        max(row_name(row_code, row_label)) as subject,
        max(amount_yuan) filter (measure = 'total') as amount_yuan,
        max(amount_yuan) filter (measure = 'unit_price') as price_yuan,
        max(step_yuan) filter (measure = 'total') as amount_step_yuan,
        max(step_yuan) filter (measure = 'unit_price') as price_step_yuan,
        min(figure_key) filter (measure = 'total') as amount_place,
        min(figure_key) filter (measure = 'unit_price') as price_place

    from check_line

    where table_id = 'BUD12' and measure in ('total', 'unit_price') and role = 'item'

    group by document_key, figure_kind, table_number, row_number

    having count(*) filter (measure = 'total') = 1
        and count(*) filter (measure = 'unit_price') = 1

),

products as (

    select
        items.document_key,
        items.figure_kind,
        items.table_number,
        items.subject,
        '金额' as left_label,
        items.amount_yuan as left_yuan,
        [items.amount_place] as left_places,
        '数量乘单价' as right_label,
        quantities.quantity * items.price_yuan as right_yuan,
        [quantities.place, items.price_place] as right_places,
        (abs(quantities.quantity) * items.price_step_yuan + items.amount_step_yuan) / 2
            as tolerance,
        cast(null as varchar) as reason

    from items

    inner join quantities
        on items.document_key = quantities.document_key
        and items.table_number = quantities.table_number
        and items.row_number = quantities.row_number

)

select
    'BUD-IN-15' as check_id,
    sides.document_key,
    sides.figure_kind,
    'BUD12' as table_id,
    sides.table_number,
    sides.subject,
    sides.left_label,
    sides.left_yuan as left_value,
    sides.left_places,
    sides.right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    sides.tolerance,
    case when sides.reason is not null then 'insufficient_data' end as verdict,
    sides.reason

from (select * from splits union all by name select * from products) as sides;
