-- The few amounts of a body that others are set against.
-- 单位的几个基准金额
--
-- a row is: one body of one current disclosure with expenditure; amounts are empty where it
--           does not disclose them

create or replace view mart_body_money as

with

amounts as (

    select
        fact_expenditure.document_key,
        fact_expenditure.budgetary_unit_key,
        fact_expenditure.fiscal_year,
        fact_expenditure.figure_kind,
        fact_expenditure.amount_yuan as total_yuan,
        null as general_public_yuan,
        fact_expenditure.figure_key,
        fact_expenditure.figure_key as used_figure_key

    from fact_expenditure

    union all

    select
        fact_grant_expenditure.document_key,
        fact_grant_expenditure.budgetary_unit_key,
        fact_grant_expenditure.fiscal_year,
        fact_grant_expenditure.figure_kind,
        null as total_yuan,
        fact_grant_expenditure.amount_yuan as general_public_yuan,
        null as figure_key,
        fact_grant_expenditure.figure_key as used_figure_key

    from fact_grant_expenditure

    inner join dim_fund
        on fact_grant_expenditure.fund_key = dim_fund.fund_key

    where dim_fund.fund_code = 'general_public'

),

ranked_amounts as (

    select
        amounts.* replace (dim_document.disclosure_key as document_key),
        barred_figure.check_ids,
        -- a document may print budget and final account beside each other: one of them counts
        dense_rank() over (
            partition by dim_document.disclosure_key, amounts.budgetary_unit_key
            order by
                amounts.figure_kind is distinct from dim_document.stage, amounts.figure_kind
        ) as kind_rank

    from amounts

    inner join dim_document
        on amounts.document_key = dim_document.document_key

    left join barred_figure
        on amounts.used_figure_key = barred_figure.place_key

    where dim_document.is_current
        and amounts.fiscal_year = dim_document.fiscal_year
        and amounts.figure_kind in ('budget', 'final_account')

)

select
    ranked_amounts.document_key,
    ranked_amounts.budgetary_unit_key,
    sum(ranked_amounts.total_yuan) as expenditure_yuan,
    sum(ranked_amounts.general_public_yuan) as general_public_yuan,
    min(ranked_amounts.figure_key) as figure_key,
    string_agg(distinct ranked_amounts.check_ids, '、' order by ranked_amounts.check_ids)
        filter (ranked_amounts.total_yuan is not null) as barred_checks,
    string_agg(distinct ranked_amounts.check_ids, '、' order by ranked_amounts.check_ids)
        filter (ranked_amounts.general_public_yuan is not null) as barred_general_public_checks

from ranked_amounts

where ranked_amounts.kind_rank = 1

group by ranked_amounts.document_key, ranked_amounts.budgetary_unit_key;

comment on view mart_body_money is
    '基准金额：每行是一份现行文件中的一个单位 | a row is a body in a current document';
comment on column mart_body_money.document_key is '文件标识 | document';
comment on column mart_body_money.budgetary_unit_key is '预算单位键 | budgetary unit';
comment on column mart_body_money.expenditure_yuan is '支出合计（元） | expenditure in yuan';
comment on column mart_body_money.general_public_yuan is
    '一般公共预算支出（元） | general public expenditure in yuan';
comment on column mart_body_money.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_body_money.barred_checks is
    '未通过的勾稽关系（全部支出） | checks that keep the expenditure out of comparisons';
comment on column mart_body_money.barred_general_public_checks is
    '未通过的勾稽关系（一般公共预算支出） | checks that keep the general public expenditure out of comparisons';
