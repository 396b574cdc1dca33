-- What one head, vehicle, trip or reception costs, where the same disclosure states both sides.
-- “三公”经费的单位费用：同一公开文件中的金额除以计数
--
-- a row is: one kind of count of one body in one current disclosure, with the item of the three
--           public expenses that pays for it, where that is disclosed too

create or replace table mart_three_public_cost as

with

bases as (

    select
        cast(list.sort_order as integer) as sort_order,
        list.count_code,
        list.name as count_name,
        list.item_code,
        list.fallback_item_code,
        list.per_one

    from vocabulary_list('three_public_base') as list

),

-- parts of receptions are key figures, the rest are items
amounts as (

    select
        mart_three_public.document_key,
        mart_three_public.budgetary_unit_key,
        mart_three_public.item_code,
        mart_three_public.amount_yuan,
        mart_three_public.barred_checks,
        mart_three_public.figure_key

    from mart_three_public

    inner join mart_subject
        on mart_three_public.document_key = mart_subject.document_key
        and mart_three_public.budgetary_unit_key = mart_subject.budgetary_unit_key
        and mart_three_public.figure_kind = mart_subject.stage
        and mart_three_public.fiscal_year is not distinct from mart_subject.fiscal_year

    where mart_three_public.amount_yuan is not null

    union all

    select
        mart_key_figure.document_key,
        mart_key_figure.budgetary_unit_key,
        case mart_key_figure.measure_code
            when 'three_public_reception_foreign' then 'reception_foreign_affairs'
            else replace(mart_key_figure.measure_code, 'three_public_', '')
        end as item_code,
        mart_key_figure.amount_yuan,
        mart_key_figure.barred_checks,
        mart_key_figure.figure_key

    from mart_key_figure

    where mart_key_figure.measure_code in (
            'three_public_reception_domestic',
            'three_public_reception_foreign',
            'three_public_reception_abroad'
        )
        and mart_key_figure.amount_yuan is not null

),

-- the item itself comes before the sum that it is part of
paid as (

    select
        mart_count.document_key,
        mart_count.budgetary_unit_key,
        mart_count.count_code,
        amounts.* exclude (document_key, budgetary_unit_key),
        amounts.item_code <> bases.item_code as is_fallback

    from mart_count

    inner join bases
        on mart_count.count_code = bases.count_code

    inner join amounts
        on mart_count.document_key = amounts.document_key
        and mart_count.budgetary_unit_key = amounts.budgetary_unit_key
        and amounts.item_code in (bases.item_code, bases.fallback_item_code)

    qualify row_number() over (
        partition by
            mart_count.document_key, mart_count.budgetary_unit_key, mart_count.count_code
        order by is_fallback
    ) = 1

)

select
    mart_count.document_key,
    mart_count.budgetary_unit_key,
    bases.sort_order,
    bases.count_code,
    bases.count_name,
    bases.per_one,
    mart_count.quantity,
    mart_count.count_year,
    mart_count.figure_key,
    mart_count.figure_keys,
    paid.item_code,
    item.three_public_item_name as item_name,
    paid.amount_yuan,
    paid.figure_key as amount_figure_key,
    coalesce(paid.is_fallback, false) as is_fallback,
    cast(paid.amount_yuan / nullif(mart_count.quantity, 0) as decimal(18, 2))
        as cost_per_one_yuan,
    nullif(concat_ws('、', mart_count.barred_checks, paid.barred_checks), '') as barred_checks

from mart_count

inner join bases
    on mart_count.count_code = bases.count_code

left join paid
    on mart_count.document_key = paid.document_key
    and mart_count.budgetary_unit_key = paid.budgetary_unit_key
    and mart_count.count_code = paid.count_code

left join dim_three_public_item as item
    on paid.item_code = item.three_public_item_code

order by mart_count.document_key, mart_count.budgetary_unit_key, bases.sort_order;

comment on table mart_three_public_cost is
    '“三公”经费的单位费用 | what one head, vehicle, trip or reception costs';
comment on column mart_three_public_cost.document_key is '公开标识 | disclosure';
comment on column mart_three_public_cost.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_three_public_cost.sort_order is '排序 | order of presentation';
comment on column mart_three_public_cost.count_code is '计数代码 | what is counted';
comment on column mart_three_public_cost.count_name is
    '计数项目 | what is counted, in Chinese';
comment on column mart_three_public_cost.per_one is '单位费用的单位 | what the cost is per';
comment on column mart_three_public_cost.quantity is '数量 | number';
comment on column mart_three_public_cost.count_year is
    '计数年度 | year of the count: that of the disclosure or the one before';
comment on column mart_three_public_cost.figure_key is '数量的数字标识 | figure of the number';
comment on column mart_three_public_cost.figure_keys is
    '数量的全部数字标识 | all figures that the number is the sum of';
comment on column mart_three_public_cost.item_code is
    '对应项目代码 | item that pays for it, null where it is not disclosed';
comment on column mart_three_public_cost.item_name is '对应项目 | item that pays for it';
comment on column mart_three_public_cost.amount_yuan is '对应金额（元） | its amount in yuan';
comment on column mart_three_public_cost.amount_figure_key is
    '金额的数字标识 | figure of the amount';
comment on column mart_three_public_cost.is_fallback is
    '是否以合计折算 | whether the sum stands for the item, which is not disclosed';
comment on column mart_three_public_cost.cost_per_one_yuan is
    '单位费用（元） | cost per one in yuan';
comment on column mart_three_public_cost.barred_checks is
    '未通过的勾稽关系 | checks that keep the cost out of comparisons';
