-- Personnel and public funds are made of the right economic classes, and these of their sections.
-- 人员、公用经费由各经济分类构成
--
-- severity: error
-- version: 1
-- stage: final_account
-- inputs: FIN06
-- tolerance: E
-- bars: both
-- a row is: personnel or public funds, or one economic class, of one table and kind of figure

insert into check_case by name

with

-- 人员经费 and 公用经费 are rows below the classes, or columns; in a table of two blocks they are
-- both the heading of a block and the row below it. A column of totals beside the two is no part
lines as (

    select
        check_line.*,
        case
            when check_line.role = 'subtotal' and check_line.code in ('personnel', 'operating')
                then check_line.code
            when check_line.measure in ('personnel', 'operating') then check_line.measure
            when bool_or(
                check_line.role = 'item' and check_line.measure in ('personnel', 'operating')
            ) over (
                partition by
                    check_line.document_key,
                    check_line.figure_kind,
                    check_line.table_number
            ) then null
            else stg_economic_part.part_code
        end as part,
        check_line.role = 'total'
            or (check_line.role = 'subtotal' and check_line.code in ('personnel', 'operating'))
            as is_sum

    from check_line

    left join stg_economic_part
        on left(check_line.code, 3) = stg_economic_part.code

    where check_line.table_id = 'FIN06'
        and (
            (
                check_line.role = 'item'
                and regexp_matches(check_line.code, '^[0-9]{3}([0-9]{2})?$')
            )
            or (
                check_line.role = 'subtotal' and check_line.code in ('personnel', 'operating')
            )
            or (check_line.role = 'total' and check_line.measure in ('personnel', 'operating'))
        )

),

classes as (

    select distinct
        lines.document_key,
        lines.table_number,
        lines.code

    from lines

    where not lines.is_sum and length(lines.code) = 3

),

-- a section stands for its class where the class is not printed
members as (

    select
        lines.*,
        'part ' || lines.part as whole,
        lines.is_sum as is_whole

    from lines

    left join classes
        on lines.document_key = classes.document_key
        and lines.table_number = classes.table_number
        and left(lines.code, 3) = classes.code
        and length(lines.code) = 5

    where classes.code is null and lines.part is not null

    union all by name

    select
        lines.*,
        lines.measure || ' ' || left(lines.code, 3) as whole,
        length(lines.code) = 3 as is_whole

    from lines

    inner join classes
        on lines.document_key = classes.document_key
        and lines.table_number = classes.table_number
        and left(lines.code, 3) = classes.code

    where not lines.is_sum

),

sides as (

    select
        members.document_key,
        members.figure_kind,
        members.table_number,
        members.whole,
        concat_ws(
            ' ',
            nullif(max(members.row_code) filter (members.is_whole), ''),
            case
                when members.whole = 'part personnel' then '人员经费'
                when members.whole = 'part operating' then '公用经费'
                else max(members.row_label) filter (members.is_whole)
            end
        ) as subject,
        max(members.amount_yuan) filter (members.is_whole) as left_yuan,
        list(members.figure_key order by members.row_number, members.figure_key)
            filter (members.is_whole) as left_places,
        sum(members.amount_yuan) filter (not members.is_whole) as right_yuan,
        list(members.figure_key order by members.row_number, members.figure_key)
            filter (not members.is_whole) as right_places,
        rounding_envelope(
            count(*) filter (not members.is_whole), min(members.step_yuan)
        ) as tolerance_yuan

    from members

    group by
        members.document_key,
        members.figure_kind,
        members.table_number,
        members.whole

)

select
    'FIN-IN-11' as check_id,
    sides.document_key,
    sides.figure_kind,
    'FIN06' as table_id,
    sides.table_number,
    sides.subject,
    '合计' as left_label,
    sides.left_yuan as left_value,
    sides.left_places,
    case when starts_with(sides.whole, 'part ') then '所属各类之和' else '所属各款之和' end
        as right_label,
    sides.right_yuan as right_value,
    sides.right_places,
    sides.tolerance_yuan as tolerance

from sides

-- a class without sections, or sections without their class, leave nothing to add up
where starts_with(sides.whole, 'part ')
    or (sides.left_places is not null and sides.right_places is not null);
