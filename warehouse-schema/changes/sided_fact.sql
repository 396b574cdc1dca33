-- The facts of both warehouses with codes in place of keys, one line a printed figure.
-- 两个数据仓库的事实，以编码代替主键
--
-- a row is: what one printed figure or indicator gives one fact table on one side

create or replace temp table sided_fact as

with

gathered as (

    select 'before' as side, 'fact_revenue' as fact_table, * from before.main.fact_revenue

    union all by name

    select 'after' as side, 'fact_revenue' as fact_table, * from after.main.fact_revenue

    union all by name

    select 'before' as side, 'fact_expenditure' as fact_table, * from before.main.fact_expenditure

    union all by name

    select 'after' as side, 'fact_expenditure' as fact_table, * from after.main.fact_expenditure

    union all by name

    select 'before' as side, 'fact_grant_expenditure' as fact_table, *
    from before.main.fact_grant_expenditure

    union all by name

    select 'after' as side, 'fact_grant_expenditure' as fact_table, *
    from after.main.fact_grant_expenditure

    union all by name

    select 'before' as side, 'fact_basic_expenditure' as fact_table, *
    from before.main.fact_basic_expenditure

    union all by name

    select 'after' as side, 'fact_basic_expenditure' as fact_table, *
    from after.main.fact_basic_expenditure

    union all by name

    select 'before' as side, 'fact_three_public' as fact_table, *
    from before.main.fact_three_public

    union all by name

    select 'after' as side, 'fact_three_public' as fact_table, *
    from after.main.fact_three_public

    union all by name

    select 'before' as side, 'fact_project' as fact_table, * from before.main.fact_project

    union all by name

    select 'after' as side, 'fact_project' as fact_table, * from after.main.fact_project

    union all by name

    select 'before' as side, 'fact_project_schedule' as fact_table, *
    from before.main.fact_project_schedule

    union all by name

    select 'after' as side, 'fact_project_schedule' as fact_table, *
    from after.main.fact_project_schedule

    union all by name

    select 'before' as side, 'fact_key_figure' as fact_table, * from before.main.fact_key_figure

    union all by name

    select 'after' as side, 'fact_key_figure' as fact_table, * from after.main.fact_key_figure

    union all by name

    select 'before' as side, 'fact_indicator' as fact_table, * exclude (unit),
        indicator_key as figure_key, lower_base_value as quantity
    from before.main.fact_indicator

    union all by name

    select 'after' as side, 'fact_indicator' as fact_table, * exclude (unit),
        indicator_key as figure_key, lower_base_value as quantity
    from after.main.fact_indicator

),

coded as (

    select
        gathered.side,
        gathered.fact_table,
        gathered.document_key,
        gathered.figure_key,
        gathered.amount_yuan,
        coalesce(gathered.quantity, gathered.planned_share) as quantity,
        concat_ws(
            ' / ',
            nullif(functions.code, ''),
            nullif(economics.code, ''),
            nullif(kinds.code, ''),
            nullif(funds.code, ''),
            nullif(sources.code, ''),
            nullif(items.code, ''),
            nullif(indicators.code, ''),
            nullif(projects.code, ''),
            gathered.measure_code,
            gathered.member_code,
            gathered.checkpoint_month,
            gathered.fiscal_year,
            gathered.figure_kind,
            nullif(gathered.value_state, 'stated'),
            gathered.comparator,
            gathered.upper_base_value,
            gathered.base_unit,
            gathered.qualitative_text
        ) as code,
        divisions.code as division_code,
        bodies.code as unit_natural_key

    from gathered

    left join sided_member as functions
        on gathered.side = functions.side
        and functions.dimension = 'function'
        and gathered.function_key = functions.member_key

    left join sided_member as economics
        on gathered.side = economics.side
        and economics.dimension = 'economic'
        and gathered.economic_key = economics.member_key

    left join sided_member as kinds
        on gathered.side = kinds.side
        and kinds.dimension = 'expenditure_kind'
        and gathered.expenditure_kind_key = kinds.member_key

    left join sided_member as funds
        on gathered.side = funds.side
        and funds.dimension = 'fund'
        and gathered.fund_key = funds.member_key

    left join sided_member as sources
        on gathered.side = sources.side
        and sources.dimension = 'revenue_source'
        and gathered.revenue_source_key = sources.member_key

    left join sided_member as items
        on gathered.side = items.side
        and items.dimension = 'three_public_item'
        and gathered.three_public_item_key = items.member_key

    left join sided_member as indicators
        on gathered.side = indicators.side
        and indicators.dimension = 'indicator'
        and gathered.indicator_type_key = indicators.member_key

    left join sided_member as projects
        on gathered.side = projects.side
        and projects.dimension = 'project'
        and gathered.project_key = projects.member_key

    left join sided_member as divisions
        on gathered.side = divisions.side
        and divisions.dimension = 'division'
        and gathered.division_key = divisions.member_key

    left join sided_member as bodies
        on gathered.side = bodies.side
        and bodies.dimension = 'budgetary_unit'
        and gathered.budgetary_unit_key = bodies.member_key

)

select
    coded.side,
    coded.fact_table,
    coded.document_key,
    -- what is not disclosed was not printed: it is known by its document and code
    coalesce(coded.figure_key, coded.document_key || ' ' || coded.code) as figure_key,
    min(coded.division_code) as division_code,
    string_agg(
        concat_ws(' / ', coded.unit_natural_key, coded.code),
        '；' order by concat_ws(' / ', coded.unit_natural_key, coded.code)
    ) as code,
    sum(coded.amount_yuan) as amount_yuan,
    sum(coded.quantity) as quantity

from coded

group by all;
