-- The three public expenses as spent beside their budget, whichever document gives it.
-- “三公”经费决算与预算对照：预算取自决算文件自载，或取自当年预算公开
--
-- a row is: one item of one body in one current final account; the budget as adjusted counts before
--           that of the beginning of the year, and the budget printed beside before the budget
--           published a year earlier

create or replace table mart_three_public_execution as

with

spent as (

    select
        mart_expense_year.budget_document_key,
        mart_expense_year.budget_budgetary_unit_key,
        mart_three_public.document_key,
        mart_three_public.budgetary_unit_key,
        mart_three_public.fiscal_year,
        mart_three_public.item_code,
        mart_three_public.amount_yuan,
        fine_step_yuan(mart_three_public.printed_text, mart_three_public.printed_unit)
            as step_yuan,
        mart_three_public.barred_checks

    from mart_expense_year

    inner join mart_three_public
        on mart_expense_year.document_key = mart_three_public.document_key
        and mart_expense_year.budgetary_unit_key = mart_three_public.budgetary_unit_key
        and mart_expense_year.fiscal_year is not distinct from mart_three_public.fiscal_year
        and mart_expense_year.stage = mart_three_public.figure_kind

    where mart_expense_year.expense = 'three_public'
        and mart_three_public.figure_kind = 'final_account'
        and mart_three_public.amount_yuan is not null

),

budgets as (

    select
        spent.document_key,
        spent.budgetary_unit_key,
        spent.item_code,
        budget.figure_kind,
        budget.document_key = spent.document_key as is_own,
        budget.amount_yuan,
        fine_step_yuan(budget.printed_text, budget.printed_unit) as step_yuan,
        budget.figure_key,
        budget.figure_keys,
        budget.barred_checks

    from spent

    inner join mart_three_public as budget
        on spent.item_code = budget.item_code
        and spent.fiscal_year is not distinct from budget.fiscal_year
        and (
            (
                spent.document_key = budget.document_key
                and spent.budgetary_unit_key = budget.budgetary_unit_key
                and budget.figure_kind in ('adjusted_budget', 'budget')
            )
            or (
                spent.budget_document_key = budget.document_key
                and spent.budget_budgetary_unit_key = budget.budgetary_unit_key
                and budget.figure_kind = 'budget'
            )
        )

    where budget.amount_yuan is not null

),

chosen as (

    select budgets.*

    from budgets

    qualify row_number() over (
        partition by budgets.document_key, budgets.budgetary_unit_key, budgets.item_code
        order by not budgets.is_own, budgets.figure_kind
    ) = 1

)

select
    spent.document_key,
    spent.budgetary_unit_key,
    spent.item_code,
    spent.amount_yuan as final_account_yuan,
    chosen.amount_yuan as budget_yuan,
    case
        when not chosen.is_own then 'budget_document'
        when chosen.figure_kind = 'adjusted_budget' then 'own_adjusted_budget'
        else 'own_budget'
    end as budget_source,
    case budget_source
        when 'own_adjusted_budget' then '决算文件所列全年预算数'
        when 'own_budget' then '决算文件所列预算数'
        else '当年预算公开'
    end as budget_source_name,
    published.amount_yuan as published_budget_yuan,
    spent.amount_yuan / nullif(chosen.amount_yuan, 0) as execution_share,
    -- by more than the rounding of what is printed; 无 prints no digit
    spent.amount_yuan - chosen.amount_yuan
        > (coalesce(spent.step_yuan, 0) + coalesce(chosen.step_yuan, 0)) / 2 as is_over_budget,
    chosen.figure_key as budget_figure_key,
    chosen.figure_keys as budget_figure_keys,
    nullif(concat_ws('、', spent.barred_checks, chosen.barred_checks), '') as barred_checks

from spent

inner join chosen
    on spent.document_key = chosen.document_key
    and spent.budgetary_unit_key = chosen.budgetary_unit_key
    and spent.item_code = chosen.item_code

left join budgets as published
    on spent.document_key = published.document_key
    and spent.budgetary_unit_key = published.budgetary_unit_key
    and spent.item_code = published.item_code
    and not published.is_own

order by spent.document_key, spent.budgetary_unit_key, spent.item_code;

comment on table mart_three_public_execution is
    '“三公”经费决算与预算对照 | three public expenses as spent beside their budget';
comment on column mart_three_public_execution.document_key is
    '决算公开标识 | disclosure of the final account';
comment on column mart_three_public_execution.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_three_public_execution.item_code is '项目代码 | item code';
comment on column mart_three_public_execution.final_account_yuan is
    '决算数（元） | as spent, in yuan';
comment on column mart_three_public_execution.budget_yuan is
    '预算数（元） | budget that it is set against, in yuan';
comment on column mart_three_public_execution.budget_source is
    '预算数来源 | own_adjusted_budget, own_budget or budget_document';
comment on column mart_three_public_execution.budget_source_name is
    '预算数来源名称 | source of the budget in Chinese';
comment on column mart_three_public_execution.published_budget_yuan is
    '当年预算公开数（元） | budget as published at the beginning of the year';
comment on column mart_three_public_execution.execution_share is
    '预算执行率 | final account over budget';
comment on column mart_three_public_execution.is_over_budget is
    '是否超预算 | whether more was spent than budgeted';
comment on column mart_three_public_execution.budget_figure_key is
    '预算数的数字标识 | figure of the budget';
comment on column mart_three_public_execution.budget_figure_keys is
    '预算数的全部数字标识 | all figures that the budget is the sum of';
comment on column mart_three_public_execution.barred_checks is
    '未通过的勾稽关系 | checks that keep the pair out of comparisons';
