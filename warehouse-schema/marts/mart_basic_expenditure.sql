-- Basic expenditure by economic code of every body of a current disclosure.
-- 基本支出（按经济分类），现行文件
--
-- a row is: one fact of basic expenditure, under the key of its disclosure

create or replace view mart_basic_expenditure as

with

ranked_facts as (

    select
        dim_document.disclosure_key as document_key,
        fact_basic_expenditure.budgetary_unit_key,
        fact_basic_expenditure.fiscal_year,
        fact_basic_expenditure.economic_key,
        fact_basic_expenditure.amount_yuan,
        fact_basic_expenditure.figure_key,
        barred_figure.check_ids as barred_checks,
        -- a document may print budget and final account beside each other: one of them counts
        dense_rank() over (
            partition by
                dim_document.disclosure_key,
                fact_basic_expenditure.budgetary_unit_key,
                fact_basic_expenditure.fiscal_year
            order by
                fact_basic_expenditure.figure_kind is distinct from dim_document.stage,
                fact_basic_expenditure.figure_kind
        ) as kind_rank

    from fact_basic_expenditure

    inner join dim_document
        on fact_basic_expenditure.document_key = dim_document.document_key

    left join barred_figure
        on fact_basic_expenditure.figure_key = barred_figure.place_key

    where dim_document.is_current
        and fact_basic_expenditure.figure_kind in ('budget', 'final_account')

)

select
    ranked_facts.document_key,
    ranked_facts.budgetary_unit_key,
    ranked_facts.fiscal_year,
    ranked_facts.economic_key,
    ranked_facts.amount_yuan,
    ranked_facts.figure_key,
    ranked_facts.barred_checks

from ranked_facts

where ranked_facts.kind_rank = 1;

comment on view mart_basic_expenditure is
    '基本支出（按经济分类，现行文件） | basic expenditure by economic code of current disclosures';
comment on column mart_basic_expenditure.document_key is '文件标识 | document';
comment on column mart_basic_expenditure.budgetary_unit_key is '预算单位键 | budgetary unit';
comment on column mart_basic_expenditure.fiscal_year is '年度 | fiscal year';
comment on column mart_basic_expenditure.economic_key is
    '经济分类主键 | key of the economic code, 0 where not disclosed';
comment on column mart_basic_expenditure.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_basic_expenditure.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_basic_expenditure.barred_checks is
    '未通过的勾稽关系 | checks that keep the figure out of comparisons';
