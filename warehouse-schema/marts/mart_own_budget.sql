-- The budget that a final account prints beside its own figures.
-- 决算文件自载的预算数
--
-- a row is: one body of one current final account with expenditure as budgeted; the budget as
--           adjusted counts before that of the beginning of the year

create or replace view mart_own_budget as

with

budgets as (

    select
        dim_document.disclosure_key as document_key,
        fact_expenditure.budgetary_unit_key,
        fact_expenditure.figure_kind,
        sum(fact_expenditure.amount_yuan) as expenditure_yuan,
        string_agg(distinct barred_figure.check_ids, '、' order by barred_figure.check_ids)
            as barred_checks

    from fact_expenditure

    inner join dim_document
        on fact_expenditure.document_key = dim_document.document_key

    left join barred_figure
        on fact_expenditure.figure_key = barred_figure.place_key

    where dim_document.is_current
        and dim_document.stage = 'final_account'
        and fact_expenditure.fiscal_year = dim_document.fiscal_year
        and fact_expenditure.figure_kind in ('adjusted_budget', 'budget')

    group by all

)

select
    budgets.document_key,
    budgets.budgetary_unit_key,
    arg_min(budgets.expenditure_yuan, budgets.figure_kind) as expenditure_yuan,
    first(budgets.barred_checks order by budgets.figure_kind) as barred_checks

from budgets

group by budgets.document_key, budgets.budgetary_unit_key;

comment on view mart_own_budget is
    '决算文件自载的预算支出：每行是一份现行决算中的一个单位 | a row is a body in a current final account';
comment on column mart_own_budget.document_key is
    '公开主键（其中表格最多的文件） | key of the disclosure, its leading document';
comment on column mart_own_budget.budgetary_unit_key is '预算单位主键 | key of the budgetary unit';
comment on column mart_own_budget.expenditure_yuan is
    '预算支出（元） | budgeted expenditure in yuan';
comment on column mart_own_budget.barred_checks is
    '未通过的勾稽关系 | checks that keep the budget out of comparisons';
