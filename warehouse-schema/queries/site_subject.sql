-- Bodies and their headline amounts, kept for the session that writes the site.
-- 各单位各年度的主要数字
--
-- a row is: one body in one current disclosure; an amount is null where it is not disclosed, and
--           the state says which absence it is

create or replace temp table site_subject as

with

three_public as (

    select
        dim_document.disclosure_key as document_key,
        three_public.history_key,
        three_public.body_name,
        max(three_public.amount_yuan) as amount_yuan,
        min(three_public.value_state_name) as state_name,
        -- what has an amount and no rank did not pass its checks
        bool_or(three_public.amount_yuan is not null and three_public.peer_rank is null)
            as is_barred

    from compare.three_public as three_public

    inner join dim_document
        on three_public.document_key = dim_document.document_key

    where three_public.item_code = 'total'

    group by dim_document.disclosure_key, three_public.history_key, three_public.body_name

),

operating as (

    select
        mart_key_figure.document_key,
        mart_key_figure.budgetary_unit_key,
        mart_key_figure.amount_yuan

    from mart_key_figure

    where mart_key_figure.measure_code = 'agency_operating_expense'

),

projects as (

    select
        mart_project.document_key,
        mart_project.budgetary_unit_key,
        count(*) as project_count

    from mart_project

    where mart_project.project_key <> 0

    group by mart_project.document_key, mart_project.budgetary_unit_key

),

indicators as (

    select
        mart_indicator.document_key,
        mart_indicator.budgetary_unit_key,
        count(*) as indicator_count,
        count(*) filter (mart_indicator.is_quantified) as quantified_count

    from mart_indicator

    group by mart_indicator.document_key, mart_indicator.budgetary_unit_key

)

select
    mart_subject.history_key,
    coalesce(mart_subject.division_code, '') as division_code,
    mart_subject.district_name,
    mart_subject.body_name,
    mart_subject.body_kind_name,
    mart_subject.fiscal_year,
    mart_subject.stage_name,
    mart_subject.scope_name,
    mart_subject.document_key,
    mart_subject.is_publisher,
    mart_subject.subject_caution,
    mart_body_money.expenditure_yuan,
    mart_body_money.barred_checks as expenditure_barred_checks,
    three_public.amount_yuan as three_public_yuan,
    coalesce(three_public.state_name, '未公开') as three_public_state,
    coalesce(three_public.is_barred, false) as is_three_public_barred,
    operating.amount_yuan as operating_expense_yuan,
    coalesce(projects.project_count, 0) as project_count,
    coalesce(indicators.indicator_count, 0) as indicator_count,
    coalesce(indicators.quantified_count, 0) as quantified_count

from mart_subject

left join mart_body_money
    on mart_subject.document_key = mart_body_money.document_key
    and mart_subject.budgetary_unit_key = mart_body_money.budgetary_unit_key

left join three_public
    on mart_subject.document_key = three_public.document_key
    and mart_subject.history_key = three_public.history_key
    and mart_subject.body_name = three_public.body_name

left join operating
    on mart_subject.document_key = operating.document_key
    and mart_subject.budgetary_unit_key = operating.budgetary_unit_key

left join projects
    on mart_subject.document_key = projects.document_key
    and mart_subject.budgetary_unit_key = projects.budgetary_unit_key

left join indicators
    on mart_subject.document_key = indicators.document_key
    and mart_subject.budgetary_unit_key = indicators.budgetary_unit_key

order by
    mart_subject.history_key,
    mart_subject.fiscal_year,
    mart_subject.stage_name,
    mart_subject.document_key;
