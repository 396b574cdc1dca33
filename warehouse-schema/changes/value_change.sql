-- Every value of a comparison that is not as it was, with its difference and why.
-- 变动的比较数：前次、本次、相差、原因
--
-- a row is: one value of a row that moved; the main value alone of a row that appeared or vanished

create or replace temp table value_change as

with

moved as (

    select
        row_change.comparison,
        row_change.row_number,
        compared_column.column_name,
        compared_column.title,
        row_change.own_before[compared_column.column_number] as value_before,
        row_change.own_after[compared_column.column_number] as value_after

    from row_change

    inner join compared_column
        on row_change.comparison = compared_column.comparison
        and compared_column.part = 'own'
        and row_change.own_before[compared_column.column_number]
            is distinct from row_change.own_after[compared_column.column_number]

    where row_change.kind = 'moved'

    union all

    select
        row_change.comparison,
        row_change.row_number,
        compared_column.column_name,
        compared_column.title,
        row_change.value_before,
        row_change.value_after

    from row_change

    inner join value_column
        on row_change.comparison = value_column.comparison

    inner join compared_column
        on row_change.comparison = compared_column.comparison
        and compared_column.part = 'own'
        and value_column.column_name = compared_column.column_name

    where row_change.kind in ('appeared', 'vanished')

),

measured as (

    select
        moved.*,
        try_cast(moved.value_before as decimal(30, 6)) as number_before,
        try_cast(moved.value_after as decimal(30, 6)) as number_after

    from moved

)

select
    measured.comparison,
    measured.row_number,
    measured.column_name,
    measured.title,
    measured.value_before,
    measured.value_after,
    measured.number_after - measured.number_before as difference,
    abs(coalesce(measured.number_after, 0) - coalesce(measured.number_before, 0)) as size,
    coalesce(suffix(measured.column_name, '_yuan'), false) as is_money

from measured;
