-- Unit costs: what one piece costs a year or an occurrence, or why that is not derived.
-- 单位成本：对象、数量、计量单位与期限都明确时折合为每单位每年（次）的元，否则写明原因
--
-- a row is: one stated price of a current document. The price is in yuan per base unit and year
--           or occurrence; quantity times price over the year is set against the amount that the
--           price's own indicator states, else against the project's budget. PERF-01 asks the
--           same of a sheet with one price and one quantity, to the printed digits

create or replace table mart_unit_cost as

with

amounts as (

    select
        priced_object.*,
        mart_project.project_name as listed_name,
        mart_project.theme_name,
        mart_project.amount_yuan as budget_yuan,
        mart_project.barred_checks as barred_budget_checks,
        mart_project.figure_key,
        mart_project.printed_text as printed_budget,
        mart_project.printed_unit as printed_budget_unit,
        mart_project.page as budget_page,
        mart_project.line as budget_line,
        priced_quantity.indicator_key as quantity_indicator_key,
        priced_quantity.quantity_name,
        priced_quantity.value_text as printed_quantity,
        priced_quantity.comparator as quantity_comparator,
        priced_quantity.fit as quantity_fit,
        priced_quantity.is_same_unit,
        priced_quantity.is_ambiguous,
        priced_quantity.fit_count as quantity_count,
        priced_quantity.line as quantity_line,
        coalesce(
            priced_object.said_quantity,
            case when not priced_quantity.is_ambiguous then priced_quantity.quantity end
        ) as quantity,
        priced_object.price_yuan / priced_object.unit_factor as base_price_yuan,
        coalesce(priced_object.said_amount_yuan, mart_project.amount_yuan) as compared_yuan

    from priced_object

    left join mart_project
        on priced_object.disclosure_key = mart_project.document_key
        and priced_object.budgetary_unit_key = mart_project.budgetary_unit_key
        and priced_object.project_key = mart_project.project_key

    left join priced_quantity
        on priced_object.price_key = priced_quantity.price_key

),

-- what goes on over time is priced per year where the budget of the year is exactly that
timed as (

    select
        amounts.* replace (
            case
                when amounts.period = 'recurring'
                    and amounts.quantity > 1
                    and amounts.quantity * amounts.base_price_yuan = amounts.compared_yuan
                    then 'year_of_budget'
                else amounts.period
            end as period
        )

    from amounts

),

counted as (

    select
        timed.*,
        case timed.period
            when 'month' then 12
            when 'quarter' then 4
            when 'half_year' then 2
            else 1
        end as periods_a_year,
        case
            when timed.is_doubtful then 'doubtful'
            when timed.object_name is null then 'object_unknown'
            when timed.counted_unit is null then 'unit_unknown'
            when timed.period = 'day' then 'time_unit'
            when timed.period = 'recurring' then 'period_unknown'
            when timed.period is null then 'occurrence_unknown'
            when timed.quantity is null and timed.is_ambiguous then 'quantity_ambiguous'
            when timed.quantity is null then 'quantity_unknown'
        end as refusal_reason

    from timed

),

products as (

    select
        counted.*,
        cast(
            counted.quantity * counted.base_price_yuan * counted.periods_a_year
            as decimal(24, 2)
        ) as implied_yuan

    from counted

)

select
    products.price_key,
    products.disclosure_key as document_key,
    products.budgetary_unit_key,
    products.project_key,
    coalesce(products.listed_name, products.project_name) as project_name,
    products.theme_code,
    products.theme_name,
    products.indicator_key,
    products.indicator_name,
    products.wording,
    products.price_field,
    products.object_code,
    products.object_name,
    products.object_field,
    products.object_words,
    products.comparator,
    case
        when products.comparator in ('le', 'lt') then 'ceiling'
        when products.comparator in ('ge', 'gt') then 'floor'
        when products.comparator = 'range' then 'range'
        else 'price'
    end as price_kind,
    products.price_yuan as stated_price_yuan,
    products.printed_per_unit,
    products.counted_unit,
    products.period,
    products.period_method,
    products.period_words,
    products.refusal_reason is null as is_derived,
    products.refusal_reason,
    case
        when products.refusal_reason is null
            then cast(products.base_price_yuan * products.periods_a_year as decimal(24, 6))
    end as unit_cost_yuan,
    case
        when products.period in ('month', 'quarter', 'half_year', 'year', 'year_of_budget')
            then 'year'
        else products.period
    end as unit_cost_period,
    products.quantity,
    products.quantity_name,
    products.quantity_indicator_key,
    products.quantity_comparator,
    products.printed_quantity,
    products.quantity_line,
    products.quantity_fit,
    products.is_same_unit,
    coalesce(products.is_ambiguous, false) as is_ambiguous,
    products.quantity_count,
    products.periods_a_year,
    products.implied_yuan,
    case
        when products.said_amount_yuan is null then '项目预算'
        when products.said_quantity is not null then '算式所列金额'
        else '成本指标所列金额'
    end as compared_name,
    products.compared_yuan,
    products.compared_yuan / nullif(products.implied_yuan, 0) as stated_to_implied_ratio,
    products.budget_yuan,
    products.barred_checks,
    products.barred_budget_checks,
    products.figure_key,
    products.budget_page,
    products.budget_line,
    products.printed_budget,
    products.printed_budget_unit,
    products.printed_text,
    products.page,
    products.line

from products

order by products.price_key;

comment on table mart_unit_cost is
    '单位成本：每行是现行文件中的一个单价 | a row is a stated price of a current document';
comment on column mart_unit_cost.price_key is '单价标识 | key of the stated price';
comment on column mart_unit_cost.document_key is '文件标识 | document';
comment on column mart_unit_cost.budgetary_unit_key is '预算单位键 | budgetary unit';
comment on column mart_unit_cost.project_key is '项目键 | project';
comment on column mart_unit_cost.project_name is '项目 | project';
comment on column mart_unit_cost.theme_code is '项目主题代码 | theme of the project';
comment on column mart_unit_cost.theme_name is '项目主题 | theme of the project, by name';
comment on column mart_unit_cost.indicator_key is
    '指标标识（可用 explain 追溯） | indicator to explain, null where the purpose states it';
comment on column mart_unit_cost.indicator_name is '指标 | name of the indicator as printed';
comment on column mart_unit_cost.wording is '单价说明 | words with the price as printed';
comment on column mart_unit_cost.price_field is
    '单价所在栏 | where it stands: value, name, description, basis, purpose';
comment on column mart_unit_cost.object_code is '对象代码 | object of the list, else null';
comment on column mart_unit_cost.object_name is '对象 | what is priced, null where unknown';
comment on column mart_unit_cost.object_field is
    '对象所在栏 | where it is said: description, name, project; _words by its own words';
comment on column mart_unit_cost.object_words is '对象依据 | the words that say it';
comment on column mart_unit_cost.comparator is
    '比较方式 | comparator: eq, ge, gt, le, lt, range, about';
comment on column mart_unit_cost.price_kind is
    '单价性质 | ceiling, floor, range or price';
comment on column mart_unit_cost.stated_price_yuan is '所列单价（元） | price as stated';
comment on column mart_unit_cost.printed_per_unit is '单价计量单位（原文） | unit as printed';
comment on column mart_unit_cost.counted_unit is '计量单位 | base unit that the price is per';
comment on column mart_unit_cost.period is
    '期限代码 | year, month, quarter, half_year, day, once, recurring, year_of_budget';
comment on column mart_unit_cost.period_method is
    '期限判定方式 | how the period is known: unit, words, frequency, object, implied';
comment on column mart_unit_cost.period_words is '期限依据 | the words that tell the period';
comment on column mart_unit_cost.is_derived is
    '是否推算出单位成本 | whether object, quantity, unit and period are known';
comment on column mart_unit_cost.refusal_reason is '不推算的原因代码 | why it is not derived';
comment on column mart_unit_cost.unit_cost_yuan is
    '单位成本（元） | yuan per base unit and year or occurrence';
comment on column mart_unit_cost.unit_cost_period is '折算期限 | year or once';
comment on column mart_unit_cost.quantity is '数量 | quantity in the base unit';
comment on column mart_unit_cost.quantity_name is '数量指标 | quantity indicator';
comment on column mart_unit_cost.quantity_indicator_key is
    '数量指标标识 | quantity indicator to explain';
comment on column mart_unit_cost.quantity_comparator is
    '数量比较方式 | comparator of the quantity';
comment on column mart_unit_cost.printed_quantity is '数量指标原文 | quantity as printed';
comment on column mart_unit_cost.quantity_line is '数量指标所在行 | line of the quantity';
comment on column mart_unit_cost.quantity_fit is
    '数量相配依据 | object, amount or unit: why the quantity goes with the price';
comment on column mart_unit_cost.is_same_unit is
    '计量单位是否相同 | whether quantity and price have the same unit';
comment on column mart_unit_cost.is_ambiguous is
    '数量是否不止一个 | whether several quantities fit alike';
comment on column mart_unit_cost.quantity_count is '相配数量数 | quantities that fit';
comment on column mart_unit_cost.periods_a_year is '一年期数 | periods a year';
comment on column mart_unit_cost.implied_yuan is
    '数量×单价（元） | quantity times price over the year';
comment on column mart_unit_cost.compared_name is '对照对象 | what the product is set against';
comment on column mart_unit_cost.compared_yuan is '对照金额（元） | stated amount';
comment on column mart_unit_cost.stated_to_implied_ratio is
    '所列金额÷（数量×单价） | stated amount over the product';
comment on column mart_unit_cost.budget_yuan is '项目预算（元） | budget of the project';
comment on column mart_unit_cost.barred_checks is
    '未通过的勾稽关系 | checks that keep the price out of comparisons';
comment on column mart_unit_cost.barred_budget_checks is
    '项目预算未通过的勾稽关系 | checks that keep the budget out of comparisons';
comment on column mart_unit_cost.figure_key is '项目预算标识 | figure of the budget';
comment on column mart_unit_cost.budget_page is '项目预算所在页 | page of the budget';
comment on column mart_unit_cost.budget_line is '项目预算所在行 | line of the budget';
comment on column mart_unit_cost.printed_budget is '项目预算原文 | budget as printed';
comment on column mart_unit_cost.printed_budget_unit is
    '项目预算原文单位 | unit of the budget as printed';
comment on column mart_unit_cost.printed_text is '单价原文 | price as printed';
comment on column mart_unit_cost.page is '页 | page, 0 where the format has none';
comment on column mart_unit_cost.line is '行 | line of the page or file';
