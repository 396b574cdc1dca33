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

    from read_csv(
        reference_file('function'),
        all_varchar = true, header = true
    ) as list

    group by list.code

    union all

    select
        'economic_department' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.valid_from, '')) as name

    from read_csv(
        reference_file('economic_department'),
        all_varchar = true, header = true
    ) as list

    group by list.code

    union all

    select
        'economic_government' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.valid_from, '')) as name

    from read_csv(
        reference_file('economic_government'),
        all_varchar = true, header = true
    ) as list

    group by list.code

    union all

    select
        'revenue_source' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from read_csv(
        reference_file('revenue_source'),
        all_varchar = true, header = true
    ) as list

    group by list.code

    union all

    select
        'expenditure_kind' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from read_csv(
        reference_file('expenditure_kind'),
        all_varchar = true, header = true
    ) as list

    group by list.code

    union all

    select
        'three_public' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from read_csv(
        reference_file('three_public_item'),
        all_varchar = true, header = true
    ) as list

    group by list.code

    union all

    select
        'division' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.valid_from, '')) as name

    from read_csv(
        reference_file('division'),
        all_varchar = true, header = true
    ) as list

    group by list.code

    union all

    select
        'body_kind' as dimension,
        list.body_kind as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from read_csv(
        reference_file('body_kind'),
        all_varchar = true, header = true
    ) as list

    group by list.body_kind

    union all

    select
        'project_theme' as dimension,
        list.theme_code as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from read_csv(
        getvariable('schema_folder') || '/vocabulary/project_theme.csv',
        all_varchar = true, header = true
    ) as list

    group by list.theme_code

    union all

    select
        'indicator_level' as dimension,
        list.code as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from read_csv(
        reference_file('indicator_level'),
        all_varchar = true, header = true
    ) as list

    group by list.code

    union all

    select
        'indicator_theme' as dimension,
        list.theme_code as code,
        arg_max(list.name, coalesce(list.name, '')) as name

    from read_csv(
        getvariable('schema_folder') || '/vocabulary/indicator_theme.csv',
        all_varchar = true, header = true
    ) as list

    group by list.theme_code

)

select
    entries.dimension,
    entries.code,
    entries.name

from entries

order by entries.dimension, entries.code;
