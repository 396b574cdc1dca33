-- Government procurement and purchased services of each body, by kind.
-- 政府采购与政府购买服务（分类）
--
-- a row is: one kind of one body in one current disclosure, for its own year

create or replace table mart_procurement as

with

items as (

    select
        cast(list.sort_order as integer) as sort_order,
        list.item_code,
        list.name as item_name,
        list.measure_code,
        list.member_code,
        list.whole_code

    from vocabulary_list('procurement_item') as list

),

figures as (

    select
        dim_document.disclosure_key as document_key,
        fact_key_figure.budgetary_unit_key,
        dim_key_figure.measure_code,
        dim_key_figure.member_code,
        fact_key_figure.amount_yuan,
        fact_key_figure.figure_key,
        try_cast(split_part(fact_key_figure.figure_key, '.', 2) as integer) as figure_number,
        barred_figure.check_ids

    from fact_key_figure

    inner join dim_document
        on fact_key_figure.document_key = dim_document.document_key

    inner join dim_key_figure
        on fact_key_figure.key_figure_key = dim_key_figure.key_figure_key

    left join barred_figure
        on fact_key_figure.figure_key = barred_figure.place_key

    where dim_document.is_current
        and fact_key_figure.fiscal_year is not distinct from dim_document.fiscal_year
        and fact_key_figure.figure_kind = dim_document.stage
        and fact_key_figure.amount_yuan is not null

),

sums as (

    select
        figures.document_key,
        figures.budgetary_unit_key,
        items.sort_order,
        items.item_code,
        items.item_name,
        items.whole_code,
        items.measure_code,
        sum(figures.amount_yuan) as amount_yuan,
        list(figures.figure_key order by figures.figure_number, figures.figure_key)
            as figure_keys,
        distinct_words(figures.check_ids) as barred_checks

    from figures

    inner join items
        on figures.measure_code = items.measure_code
        and (items.member_code is null or figures.member_code = items.member_code)

    group by all

),

-- where the disclosure states the sum, that is the figure to look at
stated_sums as (

    select
        dim_document.disclosure_key as document_key,
        stated_total.budgetary_unit_key,
        stated_total.partition_code as measure_code,
        stated_total.amount_yuan,
        min_by(
            stated_total.figure_key,
            (
                stated_total.document_key,
                try_cast(split_part(stated_total.figure_key, '.', 2) as integer)
            )
        ) as figure_key

    from stated_total

    inner join dim_document
        on stated_total.document_key = dim_document.document_key

    where stated_total.part_code = 'total'
        and stated_total.fiscal_year is not distinct from dim_document.fiscal_year

    group by all

)

select
    sums.document_key,
    sums.budgetary_unit_key,
    sums.sort_order,
    sums.item_code,
    sums.item_name,
    sums.amount_yuan,
    sums.amount_yuan / nullif(wholes.amount_yuan, 0) as whole_share,
    coalesce(stated_sums.figure_key, sums.figure_keys[1]) as figure_key,
    sums.figure_keys,
    sums.barred_checks

from sums

left join sums as wholes
    on sums.document_key = wholes.document_key
    and sums.budgetary_unit_key = wholes.budgetary_unit_key
    and sums.whole_code = wholes.item_code

left join stated_sums
    on len(sums.figure_keys) > 1
    and sums.document_key = stated_sums.document_key
    and sums.budgetary_unit_key = stated_sums.budgetary_unit_key
    and sums.measure_code = stated_sums.measure_code
    and sums.amount_yuan = stated_sums.amount_yuan

order by sums.document_key, sums.budgetary_unit_key, sums.sort_order;

comment on table mart_procurement is
    '政府采购与政府购买服务 | procurement and purchased services of current disclosures';
comment on column mart_procurement.document_key is '公开标识 | disclosure';
comment on column mart_procurement.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_procurement.sort_order is '排序 | order of presentation';
comment on column mart_procurement.item_code is '项目代码 | kind';
comment on column mart_procurement.item_name is '项目 | kind in Chinese';
comment on column mart_procurement.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_procurement.whole_share is
    '占政府采购合计比重 | share of all procurement, null where it is not a part of it';
comment on column mart_procurement.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_procurement.figure_keys is
    '全部数字标识 | all figures that the amount is the sum of';
comment on column mart_procurement.barred_checks is
    '未通过的勾稽关系 | checks that keep the amount out of comparisons';
