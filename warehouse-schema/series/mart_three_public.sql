-- The three public expenses of each disclosure, item by item; zero and blank stay apart.
-- “三公”经费各项金额及数值状态（零、空白、未分项分开）
--
-- a row is: one item of one body in one current disclosure, for one year and one kind of figure;
--           meetings and training have a row where they have an amount

create or replace table mart_three_public as

with

items as (

    select
        item.three_public_item_code as item_code,
        item.parent_code,
        item.is_three_public

    from dim_three_public_item as item

    where item.three_public_item_code in (
        'total', 'abroad', 'vehicles', 'vehicle_purchase', 'vehicle_operation', 'reception',
        'meetings', 'training'
    )

),

disclosing as (

    select
        part.document_key,
        part.budgetary_unit_key,
        part.fiscal_year,
        part.figure_kind,
        bool_or(part.item_code = 'not_disclosed') as has_rest,
        bool_or(part.item_code = 'vehicles_not_split') as has_unsplit_vehicles,
        -- what a table spells out for meetings says nothing of the three public expenses
        bool_or(part.is_three_public) as has_three_public

    from mart_three_public_part as part

    group by
        part.document_key, part.budgetary_unit_key, part.fiscal_year, part.figure_kind

),

sums as (

    select
        part.document_key,
        part.budgetary_unit_key,
        part.fiscal_year,
        part.figure_kind,
        items.item_code,
        sum(part.amount_yuan) as amount_yuan,
        count(*) as part_count,
        bool_or(part.item_code <> items.item_code) as is_of_parts,
        list(part.figure_key order by part.figure_number, part.figure_key) as figure_keys,
        distinct_words(part.barred_checks)
            as barred_checks

    from mart_three_public_part as part

    inner join items
        on items.item_code in (part.item_code, part.parent_code)
        or (items.item_code = 'total' and part.is_three_public)

    group by all

),

-- one row for each item, with the sum of its parts where it has any
lines as (

    select
        disclosing.*,
        items.item_code,
        items.is_three_public,
        sums.amount_yuan as sum_yuan,
        sums.part_count,
        sums.is_of_parts,
        sums.figure_keys,
        sums.barred_checks

    from disclosing

    cross join items

    left join sums
        on disclosing.document_key = sums.document_key
        and disclosing.budgetary_unit_key = sums.budgetary_unit_key
        and disclosing.fiscal_year is not distinct from sums.fiscal_year
        and disclosing.figure_kind = sums.figure_kind
        and items.item_code = sums.item_code

    where (items.is_three_public and disclosing.has_three_public)
        or sums.item_code is not null

),

-- where the document prints the sum, that is the figure to look at; a sentence may state what
-- the table leaves blank; tables come before sentences
joined as (

    select
        lines.*,
        printed_total.is_sentence,
        printed_total.is_of_one_fund,
        printed_total.amount_yuan as printed_yuan,
        printed_total.figure_key,
        (
            printed_total.is_sentence,
            printed_total.is_of_one_fund,
            printed_total.figure_number,
            printed_total.figure_key
        ) as place,
        abs(printed_total.amount_yuan - lines.sum_yuan) > printed_total.step_yuan / 2
            as disagrees

    from lines

    left join mart_three_public_total as printed_total
        on lines.document_key = printed_total.document_key
        and lines.budgetary_unit_key = printed_total.budgetary_unit_key
        and lines.fiscal_year is not distinct from printed_total.fiscal_year
        and lines.figure_kind = printed_total.figure_kind
        and lines.item_code = printed_total.item_code

),

chosen as (

    select
        joined.document_key,
        joined.budgetary_unit_key,
        joined.fiscal_year,
        joined.figure_kind,
        joined.item_code,
        joined.has_rest,
        joined.has_unsplit_vehicles,
        joined.is_three_public,
        any_value(joined.sum_yuan) as sum_yuan,
        any_value(joined.part_count) as part_count,
        any_value(joined.is_of_parts) as is_of_parts,
        any_value(joined.figure_keys) as figure_keys,
        any_value(joined.barred_checks) as part_checks,
        min_by(joined.figure_key, joined.place) filter (joined.printed_yuan = joined.sum_yuan)
            as agreeing_key,
        min_by(joined.figure_key, joined.place) as printed_key,
        min_by(joined.printed_yuan, joined.place) as printed_yuan,
        min_by(joined.is_sentence, joined.place) as is_sentence,
        -- a figure of one fund is part of the sum, not another reading of it
        min_by(joined.printed_yuan, joined.place) filter (
            joined.disagrees and not joined.is_of_one_fund
        ) as other_yuan,
        min_by(joined.figure_key, joined.place) filter (
            joined.disagrees and not joined.is_of_one_fund
        ) as other_figure_key

    from joined

    group by all

),

figures as (

    select
        chosen.*,
        coalesce(chosen.sum_yuan, chosen.printed_yuan) as amount_yuan,
        case
            when chosen.sum_yuan is null then chosen.printed_key
            when chosen.part_count > 1 or chosen.is_of_parts
                then coalesce(chosen.agreeing_key, chosen.figure_keys[1])
            else chosen.figure_keys[1]
        end as figure_key

    from chosen

)

select
    figures.document_key,
    figures.budgetary_unit_key,
    figures.fiscal_year,
    figures.figure_kind,
    figures.item_code,
    case
        when figures.amount_yuan = 0 then 'zero'
        when figures.amount_yuan is not null then 'stated'
        when figures.has_rest then 'not_disclosed'
        when figures.has_unsplit_vehicles and starts_with(figures.item_code, 'vehicle_')
            then 'not_disclosed'
        else 'blank'
    end as value_state,
    figures.amount_yuan,
    coalesce(figures.part_count, 0) as part_count,
    coalesce(figures.part_count > 1 and figures.agreeing_key is null, false) as is_added_up,
    coalesce(figures.sum_yuan is null and figures.is_sentence, false) as is_said_alone,
    figures.other_yuan,
    figures.other_figure_key,
    coalesce(figures.part_checks, barred_figure.check_ids) as barred_checks,
    figures.figure_key,
    coalesce(
        figures.figure_keys,
        case when figures.figure_key is not null then [figures.figure_key] end
    ) as figure_keys,
    figure.document_key as printed_document_key,
    figure.page,
    figure.line,
    figure.printed_text,
    figure.printed_unit

from figures

left join printed.figure as figure
    on figures.figure_key = figure.figure_key

left join barred_figure
    on figures.figure_key = barred_figure.place_key

where figures.is_three_public or figures.amount_yuan is not null

union all by name

-- a disclosure without a figure that says that there are none: each item is zero; an empty table
-- says nothing of the items
select
    said.document_key,
    said.budgetary_unit_key,
    said.fiscal_year,
    said.figure_kind,
    items.item_code,
    case said.statement when 'none' then 'zero' else 'blank' end as value_state,
    case said.statement when 'none' then cast(0 as decimal(18, 2)) end as amount_yuan,
    0 as part_count,
    false as is_added_up,
    true as is_said_alone,
    said.printed_document_key,
    said.page,
    said.line,
    said.printed_text

from mart_three_public_none as said

inner join items
    on items.item_code = 'total' or (said.statement = 'none' and items.is_three_public)

where not exists (
        select 1
        from disclosing
        where disclosing.document_key = said.document_key
            and disclosing.fiscal_year is not distinct from said.fiscal_year
            and disclosing.figure_kind = said.figure_kind
            and disclosing.has_three_public
    )

order by document_key, budgetary_unit_key, fiscal_year, figure_kind, item_code;

comment on table mart_three_public is
    '“三公”经费各项金额及数值状态 | items of the three public expenses of current disclosures';
comment on column mart_three_public.document_key is '公开标识 | disclosure';
comment on column mart_three_public.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_three_public.fiscal_year is '年度 | fiscal year of the amount';
comment on column mart_three_public.figure_kind is
    '数字性质 | budget, adjusted_budget or final_account';
comment on column mart_three_public.item_code is '项目代码 | item code';
comment on column mart_three_public.value_state is
    '数值状态 | stated, zero, blank or not_disclosed (money of the item is in a sum not split)';
comment on column mart_three_public.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_three_public.part_count is
    '相加的数字个数 | number of figures added up; 0 where another place states the item';
comment on column mart_three_public.is_added_up is
    '文件是否未印此和 | whether it is a sum that the document does not print';
comment on column mart_three_public.is_said_alone is
    '是否仅见于文字 | whether a sentence alone states it';
comment on column mart_three_public.other_yuan is
    '文件另处所印的不同数（元） | another amount that the document prints for the item';
comment on column mart_three_public.other_figure_key is
    '不同数的数字标识 | figure of the other amount';
comment on column mart_three_public.barred_checks is
    '未通过的勾稽关系 | checks that keep the figure out of comparisons';
comment on column mart_three_public.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_three_public.figure_keys is
    '全部数字标识 | all figures that the amount is the sum of';
comment on column mart_three_public.printed_document_key is
    '所在文件标识 | document in which it is printed';
comment on column mart_three_public.page is '页 | page, 0 where the format has none';
comment on column mart_three_public.line is '行 | line of the page or file';
comment on column mart_three_public.printed_text is '原文 | text as printed';
comment on column mart_three_public.printed_unit is '原文单位 | unit as printed';
