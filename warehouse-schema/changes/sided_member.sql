-- The codes of the members of dimensions, whose keys are numbered anew in each build.
-- 两个数据仓库各维度成员的编码（主键各库不同）
--
-- a row is: one member of one dimension on one side

create or replace temp table sided_member as

with

gathered as (

    select 'before' as side, function_key, function_code, fund_book, valid_from_year
    from before.main.dim_function

    union all by name

    select 'after' as side, function_key, function_code, fund_book, valid_from_year
    from after.main.dim_function

    union all by name

    select 'before' as side, * from before.main.dim_economic

    union all by name

    select 'after' as side, * from after.main.dim_economic

    union all by name

    select 'before' as side, expenditure_kind_key, expenditure_kind_code
    from before.main.dim_expenditure_kind

    union all by name

    select 'after' as side, expenditure_kind_key, expenditure_kind_code
    from after.main.dim_expenditure_kind

    union all by name

    select 'before' as side, fund_key, fund_code from before.main.dim_fund

    union all by name

    select 'after' as side, fund_key, fund_code from after.main.dim_fund

    union all by name

    select 'before' as side, revenue_source_key, revenue_source_code
    from before.main.dim_revenue_source

    union all by name

    select 'after' as side, revenue_source_key, revenue_source_code
    from after.main.dim_revenue_source

    union all by name

    select 'before' as side, three_public_item_key, three_public_item_code
    from before.main.dim_three_public_item

    union all by name

    select 'after' as side, three_public_item_key, three_public_item_code
    from after.main.dim_three_public_item

    union all by name

    select 'before' as side, indicator_type_key, level1_code, level2_code, direction
    from before.main.dim_indicator

    union all by name

    select 'after' as side, indicator_type_key, level1_code, level2_code, direction
    from after.main.dim_indicator

    union all by name

    select 'before' as side, project_key, project_natural_key, theme_code, subtheme_code
    from before.main.dim_project

    union all by name

    select 'after' as side, project_key, project_natural_key, theme_code, subtheme_code
    from after.main.dim_project

    union all by name

    select 'before' as side, division_key, division_code from before.main.dim_division

    union all by name

    select 'after' as side, division_key, division_code from after.main.dim_division

    union all by name

    select 'before' as side, budgetary_unit_key, unit_natural_key
    from before.main.dim_budgetary_unit

    union all by name

    select 'after' as side, budgetary_unit_key, unit_natural_key
    from after.main.dim_budgetary_unit

)

select
    gathered.side,
    case
        when gathered.function_key is not null then 'function'
        when gathered.economic_key is not null then 'economic'
        when gathered.expenditure_kind_key is not null then 'expenditure_kind'
        when gathered.fund_key is not null then 'fund'
        when gathered.revenue_source_key is not null then 'revenue_source'
        when gathered.three_public_item_key is not null then 'three_public_item'
        when gathered.indicator_type_key is not null then 'indicator'
        when gathered.project_key is not null then 'project'
        when gathered.division_key is not null then 'division'
        else 'budgetary_unit'
    end as dimension,
    coalesce(
        gathered.function_key,
        gathered.economic_key,
        gathered.expenditure_kind_key,
        gathered.fund_key,
        gathered.revenue_source_key,
        gathered.three_public_item_key,
        gathered.indicator_type_key,
        gathered.project_key,
        gathered.division_key,
        gathered.budgetary_unit_key
    ) as member_key,
    concat_ws(
        ' ',
        gathered.function_code,
        gathered.economic_code,
        gathered.expenditure_kind_code,
        gathered.fund_code,
        gathered.revenue_source_code,
        gathered.three_public_item_code,
        gathered.level1_code,
        gathered.level2_code,
        gathered.project_natural_key,
        gathered.theme_code,
        gathered.subtheme_code,
        gathered.direction,
        gathered.division_code,
        gathered.unit_natural_key
    ) as code

from gathered;
