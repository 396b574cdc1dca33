select
    '| ' || cofog_scope || ' | ' || cofog_certainty || ' | ' || count(*) || ' | '
        || format('{:.1f}', 100.0 * count(*) / sum(count(*)) over ()) || ' % |'
from dim_function
where function_key <> 0
group by cofog_scope, cofog_certainty
order by cofog_scope, list_position(['high', 'medium', 'low', 'none'], cofog_certainty)
