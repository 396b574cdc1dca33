-- Rows of one comparison before and after, each in one pair at most.
-- 一个比较前后两次的行一一配对
--
-- a row is: one pair; one side is empty where the row appeared or vanished. Rows are paired by what
--           names them; where several bear one name, those that say the same first, the others in
--           the order of what they say.

create or replace temp table paired_row as

with

same as (

    select before.row_number as before_number, after.row_number as after_number

    from (select * from compared_row where side = 'before') as before

    inner join (select * from compared_row where side = 'after') as after
        on before.row_key = after.row_key
        and before.own = after.own
        and before.same_number = after.same_number

),

others as (

    select
        compared_row.side,
        compared_row.row_number,
        compared_row.row_key,
        row_number() over (
            partition by compared_row.side, compared_row.row_key
            order by compared_row.row_number
        ) as other_number

    from compared_row

    where not exists (
        from same
        where compared_row.row_number in (same.before_number, same.after_number)
    )

)

select before_number, after_number from same

union all

select before.row_number as before_number, after.row_number as after_number

from (select * from others where side = 'before') as before

full join (select * from others where side = 'after') as after
    on before.row_key = after.row_key and before.other_number = after.other_number;
