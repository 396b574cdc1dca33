-- Totals that disclosures print, by what they are the total of.
-- 文件印出的合计数
--
-- a row is: one amount printed as the total of one money, part and code of one body in one current
--           disclosure, with the first figure that prints it

create or replace table mart_printed_sum as

with

totals as (

    select
        dim_document.disclosure_key as document_key,
        stated_total.budgetary_unit_key,
        case stated_total.fact_table
            when 'fact_expenditure' then 'expenditure'
            when 'fact_grant_expenditure' then 'grant'
            when 'fact_basic_expenditure' then 'basic'
            when 'fact_revenue' then 'revenue'
            when 'fact_three_public' then 'three_public'
        end as money,
        stated_total.figure_kind,
        -- a class of economic classification has one sum, in whichever part it is printed
        case
            when stated_total.fact_table = 'fact_basic_expenditure' and stated_total.code <> ''
                then 'total'
            else stated_total.part_code
        end as part_code,
        stated_total.code,
        stated_total.amount_yuan,
        printed_step_yuan(figure.printed_text, figure.printed_unit) as step_yuan,
        (stated_total.page, stated_total.line, stated_total.figure_key) as place,
        stated_total.figure_key

    from stated_total

    inner join dim_document
        on stated_total.document_key = dim_document.document_key

    left join printed.figure as figure
        on stated_total.figure_key = figure.figure_key

    where dim_document.is_current
        and stated_total.fiscal_year is not distinct from dim_document.fiscal_year

)

select
    totals.document_key,
    totals.budgetary_unit_key,
    totals.money,
    totals.figure_kind,
    totals.part_code,
    totals.code,
    totals.amount_yuan,
    coalesce(min(totals.step_yuan), 0) as step_yuan,
    arg_min(totals.figure_key, totals.place) as figure_key

from totals

where totals.money is not null

group by
    totals.document_key,
    totals.budgetary_unit_key,
    totals.money,
    totals.figure_kind,
    totals.part_code,
    totals.code,
    totals.amount_yuan

order by
    totals.document_key,
    totals.budgetary_unit_key,
    totals.money,
    totals.figure_kind,
    totals.part_code,
    totals.code,
    totals.amount_yuan;

comment on table mart_printed_sum is
    '文件印出的合计数（现行文件） | totals that current disclosures print';
comment on column mart_printed_sum.document_key is '文件标识 | document';
comment on column mart_printed_sum.budgetary_unit_key is '预算单位键 | budgetary unit';
comment on column mart_printed_sum.money is
    '资金范围代码 | expenditure, grant, basic, revenue or three_public';
comment on column mart_printed_sum.figure_kind is '数字类别代码 | kind of figure';
comment on column mart_printed_sum.part_code is '构成项代码 | part the total is of, total for all';
comment on column mart_printed_sum.code is '科目编码 | code it is of, blank for the whole';
comment on column mart_printed_sum.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_printed_sum.step_yuan is
    '印出数字的最小单位（元） | one unit of the last printed digit in yuan';
comment on column mart_printed_sum.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
