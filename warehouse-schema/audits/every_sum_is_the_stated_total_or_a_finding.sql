-- The sum of the facts is a stated total of their own source, unless a finding says that it is not.
-- 事实之和等于同一来源印出的合计，否则须有数据问题记录
--
-- severity: error
-- a row is: one sum that is neither (no rows means the audit passes)

with

facts as (

    select
        'fact_revenue' as fact_table,
        fact_revenue.document_key,
        fact_revenue.figure_kind,
        fact_revenue.table_id,
        '' as partition_code,
        fact_revenue.figure_key,
        fact_revenue.amount_yuan

    from fact_revenue

    union all

    select
        'fact_expenditure' as fact_table,
        fact_expenditure.document_key,
        fact_expenditure.figure_kind,
        fact_expenditure.table_id,
        '' as partition_code,
        fact_expenditure.figure_key,
        fact_expenditure.amount_yuan

    from fact_expenditure

    union all

    select
        'fact_grant_expenditure' as fact_table,
        fact_grant_expenditure.document_key,
        fact_grant_expenditure.figure_kind,
        fact_grant_expenditure.table_id,
        dim_fund.fund_code as partition_code,
        fact_grant_expenditure.figure_key,
        fact_grant_expenditure.amount_yuan

    from fact_grant_expenditure

    inner join dim_fund
        on fact_grant_expenditure.fund_key = dim_fund.fund_key

    union all

    select
        'fact_basic_expenditure' as fact_table,
        fact_basic_expenditure.document_key,
        fact_basic_expenditure.figure_kind,
        fact_basic_expenditure.table_id,
        '' as partition_code,
        fact_basic_expenditure.figure_key,
        fact_basic_expenditure.amount_yuan

    from fact_basic_expenditure

    union all

    select
        'fact_three_public' as fact_table,
        fact_three_public.document_key,
        fact_three_public.figure_kind,
        fact_three_public.table_id,
        '' as partition_code,
        fact_three_public.figure_key,
        fact_three_public.amount_yuan

    from fact_three_public

),

sums as (

    select
        facts.fact_table,
        facts.document_key,
        facts.figure_kind,
        facts.partition_code,
        facts.table_id,
        sum(facts.amount_yuan) as amount_yuan,
        (count(*) + 1) * min(printed_figure.printed_step) / 2 as tolerance_yuan

    from facts

    inner join printed.figure as printed_figure
        on facts.figure_key = printed_figure.figure_key

    group by
        facts.fact_table,
        facts.document_key,
        facts.figure_kind,
        facts.partition_code,
        facts.table_id

),

totals as (

    select
        stated_total.fact_table,
        stated_total.document_key,
        stated_total.figure_kind,
        stated_total.partition_code,
        stated_total.table_id,
        stated_total.amount_yuan

    from stated_total

    where stated_total.level = 'total'

),

open_sums as (

    select
        sums.document_key,
        sums.fact_table,
        sums.partition_code,
        sums.amount_yuan,
        min(abs(sums.amount_yuan - totals.amount_yuan)) as difference_yuan

    from sums

    inner join totals
        on sums.fact_table = totals.fact_table
        and sums.document_key = totals.document_key
        and sums.figure_kind = totals.figure_kind
        and sums.partition_code = totals.partition_code
        and sums.table_id = totals.table_id

    group by
        sums.document_key,
        sums.fact_table,
        sums.partition_code,
        sums.amount_yuan,
        sums.tolerance_yuan

    having min(abs(sums.amount_yuan - totals.amount_yuan)) > sums.tolerance_yuan

)

select open_sums.*

from open_sums

anti join finding
    on open_sums.document_key = finding.document_key
    and open_sums.fact_table = finding.row_label
    and finding.kind = 'source_not_closing'

order by all;
