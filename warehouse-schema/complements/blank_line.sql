-- Lines that a table leaves blank and that are 0, since its own sums close without them.
-- 表中空白、但依表内合计可知为零的项目
--
-- a row is: one member of a printed sum that the table does not print, with the figure of the sum;
-- a sum may be made up in several ways, each of which shows its own members only. A part of a
-- printed member is 0 only where the other parts make up that member

create or replace temp view blank_line as

with

members as (

    select
        list.table_id,
        list.sum_measure,
        list.sum_code,
        list.way,
        list.group_name,
        cast(list.is_whole as boolean) as is_whole,
        list.line_measure,
        list.line_code

    from vocabulary_list('blank_member') as list

),

sums as (

    select
        check_line.disclosure_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        check_line.measure as sum_measure,
        check_line.code as sum_code,
        check_line.row_label,
        check_line.column_label,
        check_line.amount_yuan,
        check_line.step_yuan,
        check_line.figure_key

    from check_line

    semi join members
        on check_line.table_id = members.table_id
        and check_line.measure = members.sum_measure
        and check_line.code = members.sum_code

),

group_values as (

    select
        sums.figure_key,
        members.way,
        members.group_name,
        coalesce(
            sum(check_line.amount_yuan) filter (members.is_whole),
            sum(check_line.amount_yuan)
        ) as group_yuan,
        sum(check_line.amount_yuan) filter (not members.is_whole) as parts_yuan,
        bool_or(members.is_whole) as is_whole_printed

    from sums

    inner join members
        on sums.table_id = members.table_id
        and sums.sum_measure = members.sum_measure
        and sums.sum_code = members.sum_code

    inner join check_line
        on sums.disclosure_key = check_line.disclosure_key
        and sums.figure_kind = check_line.figure_kind
        and sums.table_id = check_line.table_id
        and sums.table_number = check_line.table_number
        and members.line_measure = check_line.measure
        and members.line_code = check_line.code

    group by sums.figure_key, members.way, members.group_name

),

closed_sums as (

    select sums.*, group_values.way

    from sums

    inner join group_values
        on sums.figure_key = group_values.figure_key

    group by all

    having abs(sums.amount_yuan - sum(group_values.group_yuan))
        <= rounding_envelope(count(*), sums.step_yuan)

)

select
    closed_sums.disclosure_key,
    closed_sums.figure_kind,
    closed_sums.table_id,
    closed_sums.table_number,
    closed_sums.row_label,
    closed_sums.column_label,
    members.line_measure,
    members.line_code,
    closed_sums.step_yuan,
    closed_sums.figure_key

from closed_sums

inner join members
    on closed_sums.table_id = members.table_id
    and closed_sums.sum_measure = members.sum_measure
    and closed_sums.sum_code = members.sum_code
    and closed_sums.way = members.way

left join group_values
    on closed_sums.figure_key = group_values.figure_key
    and closed_sums.way = group_values.way
    and members.group_name = group_values.group_name

anti join check_line
    on closed_sums.disclosure_key = check_line.disclosure_key
    and closed_sums.figure_kind = check_line.figure_kind
    and closed_sums.table_id = check_line.table_id
    and closed_sums.table_number = check_line.table_number
    and members.line_measure = check_line.measure
    and members.line_code = check_line.code

where group_values.figure_key is null
    or group_values.group_yuan = 0
    or (not members.is_whole and group_values.parts_yuan = group_values.group_yuan);
