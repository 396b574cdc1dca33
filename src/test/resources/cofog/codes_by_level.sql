select
    '| ' || level || ' | '
        || count(*) filter (where cofog_assigned_level = 'item') || ' | '
        || count(*) filter (where cofog_assigned_level = 'section') || ' | '
        || count(*) filter (where cofog_assigned_level = 'class') || ' |'
from dim_function
where function_key <> 0
group by level
order by level
