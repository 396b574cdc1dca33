-- Members of the closed lists with the path from the total down to them.
-- 封闭目录的成员及其自合计起的路径
--
-- a row is: one member of one list; a path that begins with another path is a part of it

create or replace temp table stg_part as

with recursive

members as (

    select 'revenue_source' as part_list, list.code, list.parent_code

    from reference_list('revenue_source') as list

    union all

    select 'expenditure_kind' as part_list, list.code, list.parent_code

    from reference_list('expenditure_kind') as list

    union all

    select 'three_public' as part_list, list.code, list.parent_code

    from reference_list('three_public_item') as list

    where list.code <> 'table_total'

    union all

    select list.measure_code as part_list, list.member_code as code, list.parent_code

    from reference_list('key_figure') as list

    where list.member_code <> 'total'

),

totals as (

    select distinct members.part_list, 'total' as code, '/' as part_path, true as is_total

    from members

    where members.part_list <> 'three_public'

    union all

    select list.measure_code as part_list, 'total' as code, '/' as part_path, true as is_total

    from reference_list('key_figure') as list

    union all

    select 'three_public' as part_list, 'table_total' as code, '/' as part_path,
        true as is_total

    union all

    select 'revenue_source' as part_list, 'current' as code, '/' as part_path,
        false as is_total

),

paths as (

    select
        members.part_list,
        members.code,
        '/' || members.code || '/' as part_path,
        members.part_list = 'three_public' and members.code = 'total' as is_total

    from members

    where members.parent_code is null

    union all

    select
        members.part_list,
        members.code,
        paths.part_path || members.code || '/' as part_path,
        false as is_total

    from members

    inner join paths
        on members.part_list = paths.part_list
        and members.parent_code = paths.code

)

select distinct part_list, code as part_code, part_path, is_total from totals

union all

select part_list, code as part_code, part_path, is_total from paths

order by all;
