-- Values of a view that lie furthest from the median of their peers.
-- 一项比较中离同类中位数最远的离群值
--
-- a row is: one outlier, of those with an amount; a view that flags none has none (parameter 1 is
--           the view with its schema, 2 how many)

with

-- what a view may lack is null
possible_columns as (

    select
        cast(null as boolean) as outlier,
        cast(null as decimal(38, 2)) as amount_yuan,
        cast(null as decimal(38, 2)) as median_yuan,
        cast(null as varchar) as theme_name,
        cast(null as varchar) as project_name,
        cast(null as varchar) as item_name,
        cast(null as varchar) as function_name,
        cast(null as varchar) as economic_name,
        cast(null as varchar) as money_name,
        cast(null as varchar) as figure_key

    where false

),

flagged as (

    select * from possible_columns

    union all by name

    select * from query_table($1)

)

select
    to_json(
        {
            'district': flagged.district_name,
            'district_code': coalesce(flagged.division_code, ''),
            'history_key': flagged.history_key,
            'body': flagged.body_name,
            'fiscal_year': flagged.fiscal_year,
            'stage': flagged.stage_name,
            'what': concat_ws(
                ' ',
                flagged.theme_name,
                flagged.project_name,
                flagged.item_name,
                flagged.function_name,
                flagged.economic_name,
                flagged.money_name
            ),
            'amount_yuan': cast(flagged.amount_yuan as varchar),
            'median_yuan': cast(flagged.median_yuan as varchar),
            'peer_group': flagged.peer_group,
            'figure_key': flagged.figure_key
        }
    ) as outlier

from flagged

where flagged.outlier
    and flagged.amount_yuan is not null
    and flagged.median_yuan is not null

order by
    abs(flagged.amount_yuan - flagged.median_yuan) desc,
    flagged.history_key,
    flagged.fiscal_year,
    flagged.stage_name,
    flagged.figure_key,
    outlier

limit cast($2 as bigint);
