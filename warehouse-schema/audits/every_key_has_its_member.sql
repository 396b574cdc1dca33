-- Every key of a fact has its member in the dimension.
-- 事实表的每个外键在维度表中都有对应成员
--
-- severity: error
-- a row is: one fact row whose key has none (no rows means the audit passes)

select
    'fact_revenue' as table_name,
    'function_key' as column_name,
    cast(fact_revenue.function_key as varchar) as key_value

from fact_revenue

anti join dim_function
    on fact_revenue.function_key = dim_function.function_key

union all

select
    'fact_revenue' as table_name,
    'revenue_source_key' as column_name,
    cast(fact_revenue.revenue_source_key as varchar) as key_value

from fact_revenue

anti join dim_revenue_source
    on fact_revenue.revenue_source_key = dim_revenue_source.revenue_source_key

union all

select
    'fact_expenditure' as table_name,
    'function_key' as column_name,
    cast(fact_expenditure.function_key as varchar) as key_value

from fact_expenditure

anti join dim_function
    on fact_expenditure.function_key = dim_function.function_key

union all

select
    'fact_expenditure' as table_name,
    'expenditure_kind_key' as column_name,
    cast(fact_expenditure.expenditure_kind_key as varchar) as key_value

from fact_expenditure

anti join dim_expenditure_kind
    on fact_expenditure.expenditure_kind_key = dim_expenditure_kind.expenditure_kind_key

union all

select
    'fact_grant_expenditure' as table_name,
    'function_key' as column_name,
    cast(fact_grant_expenditure.function_key as varchar) as key_value

from fact_grant_expenditure

anti join dim_function
    on fact_grant_expenditure.function_key = dim_function.function_key

union all

select
    'fact_grant_expenditure' as table_name,
    'fund_key' as column_name,
    cast(fact_grant_expenditure.fund_key as varchar) as key_value

from fact_grant_expenditure

anti join dim_fund
    on fact_grant_expenditure.fund_key = dim_fund.fund_key

union all

select
    'fact_grant_expenditure' as table_name,
    'expenditure_kind_key' as column_name,
    cast(fact_grant_expenditure.expenditure_kind_key as varchar) as key_value

from fact_grant_expenditure

anti join dim_expenditure_kind
    on fact_grant_expenditure.expenditure_kind_key = dim_expenditure_kind.expenditure_kind_key

union all

select
    'fact_basic_expenditure' as table_name,
    'economic_key' as column_name,
    cast(fact_basic_expenditure.economic_key as varchar) as key_value

from fact_basic_expenditure

anti join dim_economic
    on fact_basic_expenditure.economic_key = dim_economic.economic_key

union all

-- without a row of each level its money would be missing from the comparison of years
select
    'dim_economic' as table_name,
    'economic_key' as column_name,
    cast(dim_economic.economic_key as varchar) as key_value

from dim_economic

cross join (values ('class'), ('section')) as levels (level)

anti join conformed_economic
    on dim_economic.economic_key = conformed_economic.economic_key
    and levels.level = conformed_economic.level

union all

select
    'economic_crosswalk' as table_name,
    'government_key' as column_name,
    cast(economic_crosswalk.government_key as varchar) as key_value

from economic_crosswalk

anti join dim_economic
    on economic_crosswalk.government_key = dim_economic.economic_key

union all

select
    'fact_basic_expenditure' as table_name,
    'expenditure_kind_key' as column_name,
    cast(fact_basic_expenditure.expenditure_kind_key as varchar) as key_value

from fact_basic_expenditure

anti join dim_expenditure_kind
    on fact_basic_expenditure.expenditure_kind_key = dim_expenditure_kind.expenditure_kind_key

union all

select
    'fact_three_public' as table_name,
    'three_public_item_key' as column_name,
    cast(fact_three_public.three_public_item_key as varchar) as key_value

from fact_three_public

anti join dim_three_public_item
    on fact_three_public.three_public_item_key = dim_three_public_item.three_public_item_key

union all

select
    'fact_three_public' as table_name,
    'fund_key' as column_name,
    cast(fact_three_public.fund_key as varchar) as key_value

from fact_three_public

anti join dim_fund
    on fact_three_public.fund_key = dim_fund.fund_key

union all

select
    'fact_project' as table_name,
    'project_key' as column_name,
    cast(fact_project.project_key as varchar) as key_value

from fact_project

anti join dim_project
    on fact_project.project_key = dim_project.project_key

union all

select
    'fact_project' as table_name,
    'fund_key' as column_name,
    cast(fact_project.fund_key as varchar) as key_value

from fact_project

anti join dim_fund
    on fact_project.fund_key = dim_fund.fund_key

union all

select
    'fact_project_schedule' as table_name,
    'project_key' as column_name,
    cast(fact_project_schedule.project_key as varchar) as key_value

from fact_project_schedule

anti join dim_project
    on fact_project_schedule.project_key = dim_project.project_key

union all

select
    'fact_indicator' as table_name,
    'project_key' as column_name,
    cast(fact_indicator.project_key as varchar) as key_value

from fact_indicator

anti join dim_project
    on fact_indicator.project_key = dim_project.project_key

union all

select
    'fact_indicator' as table_name,
    'indicator_type_key' as column_name,
    cast(fact_indicator.indicator_type_key as varchar) as key_value

from fact_indicator

anti join dim_indicator
    on fact_indicator.indicator_type_key = dim_indicator.indicator_type_key

union all

select
    'fact_key_figure' as table_name,
    'key_figure_key' as column_name,
    cast(fact_key_figure.key_figure_key as varchar) as key_value

from fact_key_figure

anti join dim_key_figure
    on fact_key_figure.key_figure_key = dim_key_figure.key_figure_key

union all

select
    'check_result' as table_name,
    'check_id' as column_name,
    cast(check_result.check_id as varchar) as key_value

from check_result

anti join dim_check
    on check_result.check_id = dim_check.check_id

union all

select
    'finding' as table_name,
    'kind' as column_name,
    cast(finding.kind as varchar) as key_value

from finding

anti join dim_finding_kind
    on finding.kind = dim_finding_kind.kind

union all

select
    'fact_revenue' as table_name,
    'document_key' as column_name,
    cast(fact_revenue.document_key as varchar) as key_value

from fact_revenue

anti join dim_document
    on fact_revenue.document_key = dim_document.document_key

union all

select
    'fact_expenditure' as table_name,
    'document_key' as column_name,
    cast(fact_expenditure.document_key as varchar) as key_value

from fact_expenditure

anti join dim_document
    on fact_expenditure.document_key = dim_document.document_key

union all

select
    'fact_grant_expenditure' as table_name,
    'document_key' as column_name,
    cast(fact_grant_expenditure.document_key as varchar) as key_value

from fact_grant_expenditure

anti join dim_document
    on fact_grant_expenditure.document_key = dim_document.document_key

union all

select
    'fact_basic_expenditure' as table_name,
    'document_key' as column_name,
    cast(fact_basic_expenditure.document_key as varchar) as key_value

from fact_basic_expenditure

anti join dim_document
    on fact_basic_expenditure.document_key = dim_document.document_key

union all

select
    'fact_three_public' as table_name,
    'document_key' as column_name,
    cast(fact_three_public.document_key as varchar) as key_value

from fact_three_public

anti join dim_document
    on fact_three_public.document_key = dim_document.document_key

union all

select
    'fact_project' as table_name,
    'document_key' as column_name,
    cast(fact_project.document_key as varchar) as key_value

from fact_project

anti join dim_document
    on fact_project.document_key = dim_document.document_key

union all

select
    'fact_key_figure' as table_name,
    'document_key' as column_name,
    cast(fact_key_figure.document_key as varchar) as key_value

from fact_key_figure

anti join dim_document
    on fact_key_figure.document_key = dim_document.document_key

union all

select
    'fact_project_schedule' as table_name,
    'document_key' as column_name,
    cast(fact_project_schedule.document_key as varchar) as key_value

from fact_project_schedule

anti join dim_document
    on fact_project_schedule.document_key = dim_document.document_key

union all

select
    'fact_indicator' as table_name,
    'document_key' as column_name,
    cast(fact_indicator.document_key as varchar) as key_value

from fact_indicator

anti join dim_document
    on fact_indicator.document_key = dim_document.document_key

union all

select
    'stated_total' as table_name,
    'document_key' as column_name,
    cast(stated_total.document_key as varchar) as key_value

from stated_total

anti join dim_document
    on stated_total.document_key = dim_document.document_key

union all

select
    'stated_comparison' as table_name,
    'document_key' as column_name,
    cast(stated_comparison.document_key as varchar) as key_value

from stated_comparison

anti join dim_document
    on stated_comparison.document_key = dim_document.document_key

union all

select
    'fact_revenue' as table_name,
    'division_key' as column_name,
    cast(fact_revenue.division_key as varchar) as key_value

from fact_revenue

anti join dim_division
    on fact_revenue.division_key = dim_division.division_key

union all

select
    'fact_expenditure' as table_name,
    'division_key' as column_name,
    cast(fact_expenditure.division_key as varchar) as key_value

from fact_expenditure

anti join dim_division
    on fact_expenditure.division_key = dim_division.division_key

union all

select
    'fact_grant_expenditure' as table_name,
    'division_key' as column_name,
    cast(fact_grant_expenditure.division_key as varchar) as key_value

from fact_grant_expenditure

anti join dim_division
    on fact_grant_expenditure.division_key = dim_division.division_key

union all

select
    'fact_basic_expenditure' as table_name,
    'division_key' as column_name,
    cast(fact_basic_expenditure.division_key as varchar) as key_value

from fact_basic_expenditure

anti join dim_division
    on fact_basic_expenditure.division_key = dim_division.division_key

union all

select
    'fact_three_public' as table_name,
    'division_key' as column_name,
    cast(fact_three_public.division_key as varchar) as key_value

from fact_three_public

anti join dim_division
    on fact_three_public.division_key = dim_division.division_key

union all

select
    'fact_project' as table_name,
    'division_key' as column_name,
    cast(fact_project.division_key as varchar) as key_value

from fact_project

anti join dim_division
    on fact_project.division_key = dim_division.division_key

union all

select
    'fact_key_figure' as table_name,
    'division_key' as column_name,
    cast(fact_key_figure.division_key as varchar) as key_value

from fact_key_figure

anti join dim_division
    on fact_key_figure.division_key = dim_division.division_key

union all

select
    'fact_project_schedule' as table_name,
    'division_key' as column_name,
    cast(fact_project_schedule.division_key as varchar) as key_value

from fact_project_schedule

anti join dim_division
    on fact_project_schedule.division_key = dim_division.division_key

union all

select
    'fact_indicator' as table_name,
    'division_key' as column_name,
    cast(fact_indicator.division_key as varchar) as key_value

from fact_indicator

anti join dim_division
    on fact_indicator.division_key = dim_division.division_key

union all

select
    'stated_total' as table_name,
    'division_key' as column_name,
    cast(stated_total.division_key as varchar) as key_value

from stated_total

anti join dim_division
    on stated_total.division_key = dim_division.division_key

union all

select
    'stated_comparison' as table_name,
    'division_key' as column_name,
    cast(stated_comparison.division_key as varchar) as key_value

from stated_comparison

anti join dim_division
    on stated_comparison.division_key = dim_division.division_key

union all

select
    'dim_document' as table_name,
    'division_key' as column_name,
    cast(dim_document.division_key as varchar) as key_value

from dim_document

anti join dim_division
    on dim_document.division_key = dim_division.division_key

union all

select
    'dim_project' as table_name,
    'division_key' as column_name,
    cast(dim_project.division_key as varchar) as key_value

from dim_project

anti join dim_division
    on dim_project.division_key = dim_division.division_key

union all

select
    'fact_revenue' as table_name,
    'budgetary_unit_key' as column_name,
    cast(fact_revenue.budgetary_unit_key as varchar) as key_value

from fact_revenue

anti join dim_budgetary_unit
    on fact_revenue.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

union all

select
    'fact_expenditure' as table_name,
    'budgetary_unit_key' as column_name,
    cast(fact_expenditure.budgetary_unit_key as varchar) as key_value

from fact_expenditure

anti join dim_budgetary_unit
    on fact_expenditure.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

union all

select
    'fact_grant_expenditure' as table_name,
    'budgetary_unit_key' as column_name,
    cast(fact_grant_expenditure.budgetary_unit_key as varchar) as key_value

from fact_grant_expenditure

anti join dim_budgetary_unit
    on fact_grant_expenditure.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

union all

select
    'fact_basic_expenditure' as table_name,
    'budgetary_unit_key' as column_name,
    cast(fact_basic_expenditure.budgetary_unit_key as varchar) as key_value

from fact_basic_expenditure

anti join dim_budgetary_unit
    on fact_basic_expenditure.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

union all

select
    'fact_three_public' as table_name,
    'budgetary_unit_key' as column_name,
    cast(fact_three_public.budgetary_unit_key as varchar) as key_value

from fact_three_public

anti join dim_budgetary_unit
    on fact_three_public.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

union all

select
    'fact_project' as table_name,
    'budgetary_unit_key' as column_name,
    cast(fact_project.budgetary_unit_key as varchar) as key_value

from fact_project

anti join dim_budgetary_unit
    on fact_project.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

union all

select
    'fact_key_figure' as table_name,
    'budgetary_unit_key' as column_name,
    cast(fact_key_figure.budgetary_unit_key as varchar) as key_value

from fact_key_figure

anti join dim_budgetary_unit
    on fact_key_figure.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

union all

select
    'fact_project_schedule' as table_name,
    'budgetary_unit_key' as column_name,
    cast(fact_project_schedule.budgetary_unit_key as varchar) as key_value

from fact_project_schedule

anti join dim_budgetary_unit
    on fact_project_schedule.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

union all

select
    'fact_indicator' as table_name,
    'budgetary_unit_key' as column_name,
    cast(fact_indicator.budgetary_unit_key as varchar) as key_value

from fact_indicator

anti join dim_budgetary_unit
    on fact_indicator.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

union all

select
    'stated_total' as table_name,
    'budgetary_unit_key' as column_name,
    cast(stated_total.budgetary_unit_key as varchar) as key_value

from stated_total

anti join dim_budgetary_unit
    on stated_total.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

union all

select
    'stated_comparison' as table_name,
    'budgetary_unit_key' as column_name,
    cast(stated_comparison.budgetary_unit_key as varchar) as key_value

from stated_comparison

anti join dim_budgetary_unit
    on stated_comparison.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

union all

select
    'dim_document' as table_name,
    'budgetary_unit_key' as column_name,
    cast(dim_document.budgetary_unit_key as varchar) as key_value

from dim_document

anti join dim_budgetary_unit
    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

union all

select
    'dim_project' as table_name,
    'budgetary_unit_key' as column_name,
    cast(dim_project.budgetary_unit_key as varchar) as key_value

from dim_project

anti join dim_budgetary_unit
    on dim_project.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

order by all;
