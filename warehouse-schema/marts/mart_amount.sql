-- Amounts of bodies by what they are for, as printed, added up over the rows of a disclosure.
-- 各单位金额（按用途、科目类汇总），现行文件
--
-- a row is: one member (kind of expenditure, fund, source, item) and class of codes of one money
--           of one body in one current disclosure, for its own year, in one kind of figure

create or replace table mart_amount as

with

facts as (

    select
        'expenditure' as money,
        fact_expenditure.document_key,
        fact_expenditure.budgetary_unit_key,
        fact_expenditure.fiscal_year,
        fact_expenditure.figure_kind,
        dim_expenditure_kind.expenditure_kind_code as member_code,
        dim_function.class_code,
        dim_function.class_name,
        fact_expenditure.amount_yuan,
        fact_expenditure.figure_key

    from fact_expenditure

    inner join dim_expenditure_kind
        on fact_expenditure.expenditure_kind_key = dim_expenditure_kind.expenditure_kind_key

    inner join dim_function
        on fact_expenditure.function_key = dim_function.function_key

    union all

    select
        'grant' as money,
        fact_grant_expenditure.document_key,
        fact_grant_expenditure.budgetary_unit_key,
        fact_grant_expenditure.fiscal_year,
        fact_grant_expenditure.figure_kind,
        dim_expenditure_kind.expenditure_kind_code as member_code,
        dim_function.class_code,
        dim_function.class_name,
        fact_grant_expenditure.amount_yuan,
        fact_grant_expenditure.figure_key

    from fact_grant_expenditure

    inner join dim_expenditure_kind
        on fact_grant_expenditure.expenditure_kind_key = dim_expenditure_kind.expenditure_kind_key

    inner join dim_function
        on fact_grant_expenditure.function_key = dim_function.function_key

    union all

    -- the same money by the fund that it comes from
    select
        'grant_by_fund' as money,
        fact_grant_expenditure.document_key,
        fact_grant_expenditure.budgetary_unit_key,
        fact_grant_expenditure.fiscal_year,
        fact_grant_expenditure.figure_kind,
        dim_fund.fund_code as member_code,
        null as class_code,
        null as class_name,
        fact_grant_expenditure.amount_yuan,
        fact_grant_expenditure.figure_key

    from fact_grant_expenditure

    inner join dim_fund
        on fact_grant_expenditure.fund_key = dim_fund.fund_key

    union all

    select
        'basic' as money,
        fact_basic_expenditure.document_key,
        fact_basic_expenditure.budgetary_unit_key,
        fact_basic_expenditure.fiscal_year,
        fact_basic_expenditure.figure_kind,
        dim_expenditure_kind.expenditure_kind_code as member_code,
        dim_economic.class_code,
        dim_economic.class_name,
        fact_basic_expenditure.amount_yuan,
        fact_basic_expenditure.figure_key

    from fact_basic_expenditure

    inner join dim_expenditure_kind
        on fact_basic_expenditure.expenditure_kind_key = dim_expenditure_kind.expenditure_kind_key

    inner join dim_economic
        on fact_basic_expenditure.economic_key = dim_economic.economic_key

    union all

    select
        'revenue' as money,
        fact_revenue.document_key,
        fact_revenue.budgetary_unit_key,
        fact_revenue.fiscal_year,
        fact_revenue.figure_kind,
        dim_revenue_source.revenue_source_code as member_code,
        null as class_code,
        null as class_name,
        fact_revenue.amount_yuan,
        fact_revenue.figure_key

    from fact_revenue

    inner join dim_revenue_source
        on fact_revenue.revenue_source_key = dim_revenue_source.revenue_source_key

    union all

    select
        'three_public' as money,
        fact_three_public.document_key,
        fact_three_public.budgetary_unit_key,
        fact_three_public.fiscal_year,
        fact_three_public.figure_kind,
        dim_three_public_item.three_public_item_code as member_code,
        null as class_code,
        null as class_name,
        fact_three_public.amount_yuan,
        fact_three_public.figure_key

    from fact_three_public

    inner join dim_three_public_item
        on fact_three_public.three_public_item_key = dim_three_public_item.three_public_item_key
        and dim_three_public_item.is_three_public

    union all

    select
        dim_key_figure.measure_code as money,
        fact_key_figure.document_key,
        fact_key_figure.budgetary_unit_key,
        fact_key_figure.fiscal_year,
        fact_key_figure.figure_kind,
        '' as member_code,
        null as class_code,
        null as class_name,
        fact_key_figure.amount_yuan,
        fact_key_figure.figure_key

    from fact_key_figure

    inner join dim_key_figure
        on fact_key_figure.key_figure_key = dim_key_figure.key_figure_key
        and dim_key_figure.measure_code = 'agency_operating_expense'

)

select
    facts.money,
    dim_document.disclosure_key as document_key,
    facts.budgetary_unit_key,
    facts.figure_kind,
    facts.member_code,
    coalesce(facts.class_code, '') as class_code,
    coalesce(facts.class_name, '（未列明）') as class_name,
    -- a document may print budget and final account beside each other: one of them leads
    facts.figure_kind is distinct from dim_document.stage as is_of_other_stage,
    sum(facts.amount_yuan) as amount_yuan,
    list(
        facts.figure_key
        order by
            split_part(facts.figure_key, '.', 1),
            try_cast(split_part(facts.figure_key, '.', 2) as integer),
            facts.figure_key
    ) as figure_keys,
    distinct_words(barred_figure.check_ids)
        as barred_checks

from facts

inner join dim_document
    on facts.document_key = dim_document.document_key

left join barred_figure
    on facts.figure_key = barred_figure.place_key

where dim_document.is_current
    and facts.fiscal_year is not distinct from dim_document.fiscal_year
    and facts.figure_kind in ('budget', 'adjusted_budget', 'execution', 'final_account')
    and facts.amount_yuan is not null

group by all

order by
    dim_document.disclosure_key,
    facts.budgetary_unit_key,
    facts.money,
    facts.figure_kind,
    facts.member_code,
    class_code;

comment on table mart_amount is
    '各单位金额（按用途、科目类汇总，现行文件） | amounts of bodies by what they are for, of current disclosures';
comment on column mart_amount.money is
    '资金范围代码 | expenditure, grant, grant_by_fund, basic, revenue, three_public or agency_operating_expense';
comment on column mart_amount.document_key is '文件标识 | document';
comment on column mart_amount.budgetary_unit_key is '预算单位键 | budgetary unit';
comment on column mart_amount.figure_kind is '数字类别代码 | kind of figure';
comment on column mart_amount.member_code is
    '构成项代码 | kind of expenditure, fund, revenue source or three public item';
comment on column mart_amount.class_code is
    '科目类级编码（未列明为空文本） | class of function, or economic class; blank where not disclosed';
comment on column mart_amount.class_name is '科目类级名称 | name of that class';
comment on column mart_amount.is_of_other_stage is
    '是否另一阶段的数字 | whether it is of another stage than the document';
comment on column mart_amount.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_amount.figure_keys is
    '所含数字标识 | figures added up, in the order of print';
comment on column mart_amount.barred_checks is
    '未通过的勾稽关系 | checks that keep figures of it out of comparisons';
