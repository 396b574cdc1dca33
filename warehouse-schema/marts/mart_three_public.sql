-- The three public expenses by item, whatever the fund.
-- “三公”经费各项金额（各资金合计）
--
-- a row is: one leaf item of one body in one current disclosure

create or replace view mart_three_public as

with

figures as (

    select
        dim_document.disclosure_key as document_key,
        fact_three_public.budgetary_unit_key,
        dim_three_public_item.three_public_item_code as item_code,
        dim_three_public_item.parent_code,
        fact_three_public.amount_yuan,
        fact_three_public.figure_key,
        barred_figure.check_ids,
        fact_three_public.page,
        fact_three_public.line,
        fact_three_public.printed_text,
        fact_three_public.printed_unit,
        (fact_three_public.page, fact_three_public.line, fact_three_public.figure_key) as place,
        -- a document may print budget and final account beside each other: one of them counts
        dense_rank() over (
            partition by dim_document.disclosure_key, fact_three_public.budgetary_unit_key
            order by
                fact_three_public.figure_kind is distinct from dim_document.stage,
                fact_three_public.figure_kind
        ) as kind_rank

    from fact_three_public

    inner join dim_document
        on fact_three_public.document_key = dim_document.document_key

    inner join dim_three_public_item
        on fact_three_public.three_public_item_key
            = dim_three_public_item.three_public_item_key

    left join barred_figure
        on fact_three_public.figure_key = barred_figure.place_key

    where dim_document.is_current
        and dim_three_public_item.is_three_public
        and fact_three_public.fiscal_year is not distinct from dim_document.fiscal_year
        and fact_three_public.figure_kind in ('budget', 'final_account')

)

select
    figures.document_key,
    figures.budgetary_unit_key,
    figures.item_code,
    figures.parent_code,
    sum(figures.amount_yuan) as amount_yuan,
    string_agg(distinct figures.check_ids, '、' order by figures.check_ids) as barred_checks,
    arg_min(figures.figure_key, figures.place) as figure_key,
    arg_min(figures.page, figures.place) as page,
    arg_min(figures.line, figures.place) as line,
    arg_min(figures.printed_text, figures.place) as printed_text,
    arg_min(figures.printed_unit, figures.place) as printed_unit

from figures

where figures.kind_rank = 1

group by
    figures.document_key,
    figures.budgetary_unit_key,
    figures.item_code,
    figures.parent_code;

comment on view mart_three_public is
    '“三公”经费：每行是一份现行文件中一个单位的一个末级项目 | a row is a leaf item of a body in a current document';
comment on column mart_three_public.document_key is '文件标识 | document';
comment on column mart_three_public.budgetary_unit_key is '预算单位键 | budgetary unit';
comment on column mart_three_public.item_code is '项目代码 | item code';
comment on column mart_three_public.parent_code is '上级项目代码 | parent item';
comment on column mart_three_public.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_three_public.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_three_public.page is '页 | page, 0 where the format has none';
comment on column mart_three_public.line is '行 | line of the page or file';
comment on column mart_three_public.printed_text is '原文 | text as printed';
comment on column mart_three_public.printed_unit is '原文单位 | unit as printed';
comment on column mart_three_public.barred_checks is
    '未通过的勾稽关系 | checks that keep one of the figures out of comparisons';
