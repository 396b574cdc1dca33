-- Key figures added up over their members: staff, agency operating expense and the like.
-- 关键指标合计（在职人数、机关运行经费等）
--
-- a row is: one measure of one body in one current disclosure, for the document's own year; counts
--           of things have a quantity, money an amount

create or replace view mart_key_figure as

with

figures as (

    select
        dim_document.disclosure_key as document_key,
        fact_key_figure.budgetary_unit_key,
        dim_key_figure.measure_code,
        fact_key_figure.amount_yuan,
        fact_key_figure.quantity,
        fact_key_figure.figure_key,
        barred_figure.check_ids,
        -- a document may print budget and final account beside each other: one of them counts
        dense_rank() over (
            partition by
                dim_document.disclosure_key,
                fact_key_figure.budgetary_unit_key,
                dim_key_figure.measure_code
            order by
                fact_key_figure.figure_kind is distinct from dim_document.stage,
                fact_key_figure.figure_kind
        ) as kind_rank

    from fact_key_figure

    inner join dim_document
        on fact_key_figure.document_key = dim_document.document_key

    inner join dim_key_figure
        on fact_key_figure.key_figure_key = dim_key_figure.key_figure_key

    left join barred_figure
        on fact_key_figure.figure_key = barred_figure.place_key

    where dim_document.is_current
        and fact_key_figure.fiscal_year = dim_document.fiscal_year
        and fact_key_figure.figure_kind in ('budget', 'final_account', 'actual')

)

select
    figures.document_key,
    figures.budgetary_unit_key,
    figures.measure_code,
    sum(figures.amount_yuan) as amount_yuan,
    sum(figures.quantity) as quantity,
    min(figures.figure_key) as figure_key,
    string_agg(distinct figures.check_ids, '、' order by figures.check_ids) as barred_checks

from figures

where figures.kind_rank = 1

group by figures.document_key, figures.budgetary_unit_key, figures.measure_code;

comment on view mart_key_figure is
    '关键指标：每行是一份现行文件中一个单位的一个事项 | a row is a measure of a body in a current document';
comment on column mart_key_figure.document_key is '文件标识 | document';
comment on column mart_key_figure.budgetary_unit_key is '预算单位键 | budgetary unit';
comment on column mart_key_figure.measure_code is '事项代码 | measure';
comment on column mart_key_figure.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_key_figure.quantity is '数量 | count of things';
comment on column mart_key_figure.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_key_figure.barred_checks is
    '未通过的勾稽关系 | checks that keep one of the figures out of comparisons';
