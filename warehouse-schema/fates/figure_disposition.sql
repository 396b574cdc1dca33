-- What became of each printed figure.
-- 每个印出数字的去向
--
-- a row is: one printed figure; the strongest of its roles counts

create or replace temp table figure_disposition as

with

roles as (

    select amount_selection.figure_key, 1 as strength, 'fact' as disposition

    from amount_selection

    where amount_selection.is_fact

    union all

    select
        project_figure.figure_key,
        case
            when project_figure.statement_rank > 1 then 2
            when project_figure.measure = 'planned_share' or project_amount.is_fact then 1
            when project_amount.figure_key is not null then 3
            else 6
        end as strength,
        case
            when project_figure.statement_rank > 1 then 'witness'
            when project_figure.measure = 'planned_share' or project_amount.is_fact
                then 'fact'
            when project_amount.figure_key is not null then 'stated_total'
            else 'kept_as_printed'
        end as disposition

    from project_figure

    left join project_amount
        on project_figure.figure_key = project_amount.figure_key

    union all

    select amount_witness.witness_figure_key, 2 as strength, 'witness' as disposition

    from amount_witness

    union all

    select amount_selection.figure_key, 3 as strength, 'stated_total' as disposition

    from amount_selection

    union all

    select reading_figure.figure_key, 4 as strength, 'stated_comparison' as disposition

    from reading_figure

    where reading_figure.figure_kind in (
        'change_amount', 'change_percent', 'share_percent', 'completion_percent'
    )

    union all

    select reading_figure.figure_key, 5 as strength, 'target' as disposition

    from reading_figure

    where reading_figure.figure_kind = 'target'

),

strongest_roles as (

    select
        roles.figure_key,
        arg_min(roles.disposition, roles.strength) as disposition

    from roles

    group by roles.figure_key

)

select
    reading_figure.figure_key,
    coalesce(strongest_roles.disposition, 'kept_as_printed') as disposition

from reading_figure

left join strongest_roles
    on reading_figure.figure_key = strongest_roles.figure_key;
