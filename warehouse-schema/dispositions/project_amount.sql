-- Money of each project by fund, as far as the funds add up to its budget.
-- 项目金额按资金来源分列（来源之和等于项目预算时）
--
-- a row is: one first statement of an amount of one project; is_fact marks the funds where
-- they add up to the budget, else the budget itself

create or replace temp table project_amount as

with

amounts as (

    select
        project_figure.project_member_key,
        project_figure.document_key,
        project_figure.figure_key,
        project_figure.measure,
        project_figure.fiscal_year,
        project_figure.figure_kind,
        project_figure.amount_yuan

    from project_figure

    inner join effective_document
        on project_figure.document_key = effective_document.document_key

    where project_figure.measure <> 'planned_share'
        and project_figure.statement_rank = 1
        and project_figure.amount_yuan is not null
        and project_figure.fiscal_year is not distinct from effective_document.fiscal_year

),

projects as (

    select
        amounts.project_member_key,
        amounts.figure_kind,
        max(amounts.amount_yuan) filter (
            where amounts.measure = 'project_budget'
        ) as budget_yuan,
        sum(amounts.amount_yuan) filter (
            where amounts.measure <> 'project_budget'
        ) as funds_yuan

    from amounts

    group by amounts.project_member_key, amounts.figure_kind

)

select
    amounts.*,
    case amounts.measure
        when 'project_fiscal_funds' then 'fiscal_appropriation'
        when 'project_other_funds' then 'other_funds'
        else 'not_disclosed'
    end as fund_code,
    case
        when projects.funds_yuan = coalesce(projects.budget_yuan, projects.funds_yuan)
            then amounts.measure <> 'project_budget'
        else amounts.measure = 'project_budget'
    end as is_fact

from amounts

inner join projects
    on amounts.project_member_key = projects.project_member_key
    and amounts.figure_kind = projects.figure_kind;
