-- What names the rows of one comparison, and whether they are the same on both sides.
-- 一个比较前后两次各行的名称，及其内容是否完全相同
--
-- a row is: one name of rows, which is the values of the key columns
-- variables: comparison; key_columns

create or replace temp table compared_name as

with

gathered as (

    select 'after' as side, *
    from query_table('after.compare.' || getvariable('comparison'))

    union all by name

    select 'before' as side, *
    from query_table('before.compare.' || getvariable('comparison'))

),

digested as (

    select
        gathered.side,
        hash(*columns(lambda name: name in getvariable('key_columns'))) as name_digest,
        hash(*columns(* exclude (side))) as row_digest

    from gathered

),

names as (

    select
        digested.name_digest,
        count(*) filter (digested.side = 'before') as before_count,
        count(*) filter (digested.side = 'after') as after_count,
        list_sort(list(digested.row_digest) filter (digested.side = 'before')) as before_digests,
        list_sort(list(digested.row_digest) filter (digested.side = 'after')) as after_digests

    from digested

    group by digested.name_digest

)

select
    names.name_digest,
    names.before_count,
    names.after_count,
    names.before_digests is not distinct from names.after_digests as is_same

from names;
