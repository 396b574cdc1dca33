-- Every key of a dimension and of the printed layer stands for one row.
-- 维度表与原文层的主键不重复
--
-- severity: error
-- a row is: one key that stands for more (no rows means the audit passes)

select
    'dim_document' as table_name,
    cast(dim_document.document_key as varchar) as key_value

from dim_document

group by dim_document.document_key

having count(*) > 1

union all

select
    'dim_division' as table_name,
    cast(dim_division.division_key as varchar) as key_value

from dim_division

group by dim_division.division_key

having count(*) > 1

union all

select
    'dim_budgetary_unit' as table_name,
    cast(dim_budgetary_unit.budgetary_unit_key as varchar) as key_value

from dim_budgetary_unit

group by dim_budgetary_unit.budgetary_unit_key

having count(*) > 1

union all

select
    'dim_function' as table_name,
    cast(dim_function.function_key as varchar) as key_value

from dim_function

group by dim_function.function_key

having count(*) > 1

union all

select
    'dim_economic' as table_name,
    cast(dim_economic.economic_key as varchar) as key_value

from dim_economic

group by dim_economic.economic_key

having count(*) > 1

union all

select
    'conformed_economic' as table_name,
    conformed_economic.economic_key || ' ' || conformed_economic.level as key_value

from conformed_economic

group by conformed_economic.economic_key, conformed_economic.level

having count(*) > 1

union all

select
    'economic_crosswalk' as table_name,
    earlier.department_code || ' ' || earlier.scope as key_value

from economic_crosswalk as earlier

inner join economic_crosswalk as later
    on earlier.department_code = later.department_code
    and earlier.scope = later.scope
    and earlier.valid_from_year < later.valid_from_year
    and later.valid_from_year <= coalesce(earlier.valid_to_year, 9999)

union all

select
    'dim_revenue_source' as table_name,
    cast(dim_revenue_source.revenue_source_key as varchar) as key_value

from dim_revenue_source

group by dim_revenue_source.revenue_source_key

having count(*) > 1

union all

select
    'dim_revenue' as table_name,
    cast(dim_revenue.revenue_key as varchar) as key_value

from dim_revenue

group by dim_revenue.revenue_key

having count(*) > 1

union all

select
    'dim_fund' as table_name,
    cast(dim_fund.fund_key as varchar) as key_value

from dim_fund

group by dim_fund.fund_key

having count(*) > 1

union all

select
    'dim_expenditure_kind' as table_name,
    cast(dim_expenditure_kind.expenditure_kind_key as varchar) as key_value

from dim_expenditure_kind

group by dim_expenditure_kind.expenditure_kind_key

having count(*) > 1

union all

select
    'dim_three_public_item' as table_name,
    cast(dim_three_public_item.three_public_item_key as varchar) as key_value

from dim_three_public_item

group by dim_three_public_item.three_public_item_key

having count(*) > 1

union all

select
    'dim_key_figure' as table_name,
    cast(dim_key_figure.key_figure_key as varchar) as key_value

from dim_key_figure

group by dim_key_figure.key_figure_key

having count(*) > 1

union all

select
    'dim_project' as table_name,
    cast(dim_project.project_key as varchar) as key_value

from dim_project

group by dim_project.project_key

having count(*) > 1

union all

select
    'dim_indicator' as table_name,
    cast(dim_indicator.indicator_type_key as varchar) as key_value

from dim_indicator

group by dim_indicator.indicator_type_key

having count(*) > 1

union all

select
    'printed.figure' as table_name,
    cast(figure.figure_key as varchar) as key_value

from printed.figure

group by figure.figure_key

having count(*) > 1

union all

select
    'printed.indicator' as table_name,
    cast(indicator.indicator_key as varchar) as key_value

from printed.indicator

group by indicator.indicator_key

having count(*) > 1

union all

select
    'printed.project' as table_name,
    cast(project.project_member_key as varchar) as key_value

from printed.project

group by project.project_member_key

having count(*) > 1

union all

select
    'fact_indicator' as table_name,
    cast(fact_indicator.indicator_key as varchar) as key_value

from fact_indicator

group by fact_indicator.indicator_key

having count(*) > 1

order by all;
