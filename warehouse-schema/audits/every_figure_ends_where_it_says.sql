-- Every printed figure is found where its disposition says.
-- 每个印出数字都在其“去向”所指之处
--
-- severity: error
-- a row is: one figure that is not (no rows means the audit passes)

with

fact_figures as (

    select fact_revenue.figure_key from fact_revenue

    union all

    select fact_expenditure.figure_key from fact_expenditure

    union all

    select fact_grant_expenditure.figure_key from fact_grant_expenditure

    union all

    select fact_basic_expenditure.figure_key from fact_basic_expenditure

    union all

    select fact_three_public.figure_key from fact_three_public

    union all

    select fact_project.figure_key from fact_project

    union all

    select fact_key_figure.figure_key from fact_key_figure

    union all

    select fact_project_schedule.figure_key from fact_project_schedule

)

select
    printed_figure.figure_key,
    printed_figure.disposition

from printed.figure as printed_figure

where not coalesce(
    case printed_figure.disposition
        when 'fact'
            then printed_figure.figure_key in (select figure_key from fact_figures)
        when 'witness'
            then printed_figure.figure_key in (select witness_figure_key from fact_witness)
                or printed_figure.measure = 'planned_share'
        when 'stated_total'
            then printed_figure.figure_key in (select figure_key from stated_total)
        when 'stated_comparison'
            then printed_figure.figure_key in (select figure_key from stated_comparison)
        when 'target' then printed_figure.figure_kind = 'target'
        when 'kept_as_printed'
            then printed_figure.document_key in (
                select finding.document_key
                from finding
                where finding.kind = 'figure_not_loaded'
            )
    end,
    false
)

order by all;
