-- Personnel and public funds are made of the right economic classes.
-- 人员经费、公用经费构成
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD06
-- condition: 列示人员经费、公用经费 | personnel or public funds are printed, as columns or as sums
-- tolerance: E
-- bars: both
-- a row is: one row of a table that prints both columns; of each table its personnel and its
--     public funds

insert into check_case by name

with

lines as (

    select
        check_line.*,
        stg_economic_part.part_code,
        check_line.role = 'item' as is_item,
        check_line.role = 'item'
            and check_line.dimension <> 'economic_department' as is_unknown,
        min(length(check_line.code)) over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_number,
                check_line.measure,
                check_line.role,
                left(check_line.code, 3)
        ) = length(check_line.code) as is_highest,
        bool_or(check_line.measure in ('personnel', 'operating')) over (
            partition by
                check_line.document_key, check_line.figure_kind, check_line.table_number
        ) as has_columns

    from check_line

    left join stg_economic_part
        on check_line.role = 'item'
        and check_line.dimension = 'economic_department'
        and left(check_line.code, 3) = stg_economic_part.code

    where check_line.table_id = 'BUD06'
        and check_line.measure in ('total', 'personnel', 'operating')

),

rows_of_tables as (

    select
        document_key,
        figure_kind,
        table_number,
        max(row_name(row_code, row_label)) as subject,
        '合计' as left_label,
        max(amount_yuan) filter (measure = 'total') as left_yuan,
        list(figure_key order by figure_key) filter (measure = 'total') as left_places,
        '人员经费与公用经费之和' as right_label,
        sum(amount_yuan) filter (measure <> 'total') as right_yuan,
        list(figure_key order by measure desc, figure_key) filter (measure <> 'total')
            as right_places,
        rounding_envelope(count(*) filter (measure <> 'total'), min(step_yuan)) as tolerance,
        0 as unknown_yuan

    from lines

    where has_columns

    group by document_key, figure_kind, table_number, row_number, code

),

classes as (

    select
        document_key,
        figure_kind,
        table_number,
        part_code,
        sum(amount_yuan) as amount_yuan,
        count(*) as class_count,
        list(figure_key order by row_number, code, figure_key) as places

    from lines

    where is_item and is_highest and measure = 'total' and part_code is not null

    group by document_key, figure_kind, table_number, part_code

),

-- a column of the row 合计, or a row 人员经费合计
stated as (

    select
        lines.*,
        case when measure = 'total' then code else measure end as stated_part,
        row_number() over (
            partition by
                document_key,
                figure_kind,
                table_number,
                case when measure = 'total' then code else measure end
            order by role <> 'total', row_number, figure_key
        ) as choice

    from lines

    where (role = 'total' and measure in ('personnel', 'operating'))
        or (role = 'subtotal' and measure = 'total' and code in ('personnel', 'operating'))

),

unknown_rows as (

    select document_key, figure_kind, table_number, sum(amount_yuan) as unknown_yuan

    from lines

    where is_unknown and measure = 'total'

    group by document_key, figure_kind, table_number

),

parts as (

    select
        stated.document_key,
        stated.figure_kind,
        stated.table_number,
        case when stated_part = 'personnel' then '人员经费合计' else '公用经费合计' end
            as subject,
        case when stated_part = 'personnel' then '人员经费' else '公用经费' end as left_label,
        stated.amount_yuan as left_yuan,
        [stated.figure_key] as left_places,
        case
            when stated_part = 'personnel' then '301、303类之和'
            else '302、307、309、310、312、399类之和'
        end as right_label,
        -- classes that are not printed are zero where others are
        coalesce(
            classes.amount_yuan, case when stated.amount_yuan = 0 then 0 end
        ) as right_yuan,
        classes.places as right_places,
        rounding_envelope(coalesce(classes.class_count, 0), stated.step_yuan) as tolerance,
        coalesce(unknown_rows.unknown_yuan, 0) as unknown_yuan

    from stated

    left join classes
        on stated.document_key = classes.document_key
        and stated.figure_kind = classes.figure_kind
        and stated.table_number = classes.table_number
        and stated.stated_part = classes.part_code

    left join unknown_rows
        on stated.document_key = unknown_rows.document_key
        and stated.figure_kind = unknown_rows.figure_kind
        and stated.table_number = unknown_rows.table_number

    where stated.choice = 1

)

select
    'BUD-IN-13' as check_id,
    sides.document_key,
    sides.figure_kind,
    'BUD06' as table_id,
    sides.table_number,
    sides.subject,
    sides.left_label,
    sides.left_yuan as left_value,
    sides.left_places,
    sides.right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    sides.tolerance,
    -- a row that no list knows may be a class of either
    case
        when unknown_yuan <> 0 and abs(left_yuan - right_yuan) > tolerance
            then 'insufficient_data'
    end as verdict,
    case
        when unknown_yuan <> 0 and abs(left_yuan - right_yuan) > tolerance
            then 'condition_open'
    end as reason

from (select * from rows_of_tables union all by name select * from parts) as sides;
