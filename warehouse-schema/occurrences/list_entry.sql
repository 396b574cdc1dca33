-- What may be decided for: the entries of every list that printed things are matched to.
-- 可供复核选用的目录条目
--
-- a row is: one code of one list, under its newest name

create or replace temp table list_entry as

with

entries as (

    select
        'function' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.valid_from, '')) as name

    from reference_list('function') as list

    group by list.code

    union all

    select
        'economic_department' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.valid_from, '')) as name

    from reference_list('economic_department') as list

    group by list.code

    union all

    select
        'economic_government' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.valid_from, '')) as name

    from reference_list('economic_government') as list

    group by list.code

    union all

    select
        'revenue_source' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from reference_list('revenue_source') as list

    group by list.code

    union all

    select
        'expenditure_kind' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from reference_list('expenditure_kind') as list

    group by list.code

    union all

    select
        'three_public' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from reference_list('three_public_item') as list

    group by list.code

    union all

    select
        'division' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.valid_from, '')) as name

    from reference_list('division') as list

    group by list.code

    union all

    select
        'body_kind' as dimension,
        list.body_kind as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from reference_list('body_kind') as list

    group by list.body_kind

    union all

    select
        'project_theme' as dimension,
        list.theme_code as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from vocabulary_list('project_theme') as list

    group by list.theme_code

    union all

    select
        'indicator_level' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from reference_list('indicator_level') as list

    group by list.code

    union all

    select
        'indicator_theme' as dimension,
        list.theme_code as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from vocabulary_list('indicator_theme') as list

    group by list.theme_code

)

select
    entries.dimension,
    entries.code,
    entries.name

from entries

order by entries.dimension, entries.code;
