select
    '| `' || dim_cofog_rule.cofog_rule || '` | ' || dim_cofog_rule.cofog_rule_name_english || ' | '
        || count(dim_function.function_key) || ' |'
from dim_cofog_rule
left join dim_function
    on dim_cofog_rule.cofog_rule = dim_function.cofog_rule and dim_function.function_key <> 0
group by dim_cofog_rule.cofog_rule, dim_cofog_rule.cofog_rule_name_english,
    dim_cofog_rule.sort_order
order by dim_cofog_rule.sort_order
