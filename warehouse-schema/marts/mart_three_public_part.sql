-- The leaf amounts of the three public expenses, and of meetings and training beside them.
-- “三公”经费末级金额（含同表印出的会议费、培训费）
--
-- a row is: one fact of one body of one current disclosure, for its own year or the year before,
--           as budgeted, as adjusted or as spent

create or replace view mart_three_public_part as

with

facts as (

    select
        fact_three_public.document_key,
        fact_three_public.budgetary_unit_key,
        fact_three_public.fiscal_year,
        fact_three_public.figure_kind,
        dim_three_public_item.three_public_item_code as item_code,
        fact_three_public.amount_yuan,
        fact_three_public.figure_key

    from fact_three_public

    inner join dim_three_public_item
        on fact_three_public.three_public_item_key
            = dim_three_public_item.three_public_item_key

    union all

    -- amounts of the year before are key figures, as are meetings and training
    select
        fact_key_figure.document_key,
        fact_key_figure.budgetary_unit_key,
        fact_key_figure.fiscal_year,
        fact_key_figure.figure_kind,
        case dim_key_figure.measure_code
            when 'three_public' then dim_key_figure.member_code
            else dim_key_figure.measure_code
        end as item_code,
        fact_key_figure.amount_yuan,
        fact_key_figure.figure_key

    from fact_key_figure

    inner join dim_key_figure
        on fact_key_figure.key_figure_key = dim_key_figure.key_figure_key

    where dim_key_figure.measure_code in ('three_public', 'meetings', 'training')

)

select
    dim_document.disclosure_key as document_key,
    facts.budgetary_unit_key,
    facts.fiscal_year,
    facts.figure_kind,
    facts.item_code,
    item.parent_code,
    item.is_three_public,
    facts.amount_yuan,
    facts.figure_key,
    -- in order of print, which the order of keys as texts is not
    try_cast(split_part(facts.figure_key, '.', 2) as integer) as figure_number,
    barred_figure.check_ids as barred_checks

from facts

inner join dim_document
    on facts.document_key = dim_document.document_key

inner join dim_three_public_item as item
    on facts.item_code = item.three_public_item_code

left join barred_figure
    on facts.figure_key = barred_figure.place_key

where dim_document.is_current
    and (
        facts.fiscal_year is not distinct from dim_document.fiscal_year
        or facts.fiscal_year = dim_document.fiscal_year - 1
    )
    and facts.figure_kind in ('budget', 'adjusted_budget', 'final_account')
    and item.three_public_item_code not in ('agency_operating_expense', 'table_total')
    and facts.amount_yuan is not null;

comment on view mart_three_public_part is
    '“三公”经费末级金额 | leaf amounts of the three public expenses in current disclosures';
comment on column mart_three_public_part.document_key is '公开标识 | disclosure';
comment on column mart_three_public_part.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_three_public_part.fiscal_year is '年度 | fiscal year of the amount';
comment on column mart_three_public_part.figure_kind is
    '数字性质 | budget, adjusted_budget or final_account';
comment on column mart_three_public_part.item_code is '项目代码 | item code';
comment on column mart_three_public_part.parent_code is '上级项目代码 | code of the item above';
comment on column mart_three_public_part.is_three_public is
    '是否属于“三公”经费 | whether it belongs to the three public expenses';
comment on column mart_three_public_part.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_three_public_part.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_three_public_part.figure_number is
    '数字序号 | number of the figure in its document, in order of print';
comment on column mart_three_public_part.barred_checks is
    '未通过的勾稽关系 | checks that keep the figure out of comparisons';
