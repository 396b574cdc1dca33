with counts as (
    select
        class_code,
        max(class_name) as class_name,
        list_transform(
            ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', 'unassigned',
                'out_of_scope'],
            lambda wanted: len(
                list_filter(
                    list(coalesce(cofog_division, cofog_scope)), lambda found: found = wanted
                )
            )
        ) as cells
    from dim_function
    where function_key <> 0
    group by class_code
)
select
    '| ' || class_code || ' ' || class_name || ' | '
        || array_to_string(
            list_transform(cells, lambda cell: if(cell = 0, '', cast(cell as varchar))), ' | '
        ) || ' |'
from counts
order by class_code
