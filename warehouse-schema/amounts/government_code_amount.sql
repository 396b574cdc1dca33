-- Basic expenditure by government economic code, or by the reason why the code is not decided.
-- 基本支出按政府预算支出经济分类折列的金额（按官方对照关系）
--
-- a row is: one body × one government economic code, or one reason why it cannot be decided

create or replace temp table government_code_amount as

with

-- performance pay is paid by public institutions alone: with it, not all is administrative
staff as (

    select
        money.document_key,
        money.budgetary_unit_key,
        money.fiscal_year,
        bool_or(dim_economic.economic_code = '30107' and money.amount_yuan <> 0)
            as has_performance_pay,
        coalesce(
            sum(money.amount_yuan) filter (
                where dim_economic.economic_code = '301' or dim_economic.economic_key = 0
            ),
            0
        ) = 0 as has_pay_broken_down

    from mart_basic_expenditure as money

    inner join dim_economic
        on money.economic_key = dim_economic.economic_key

    group by money.document_key, money.budgetary_unit_key, money.fiscal_year

),

natures as (

    select
        dim_budgetary_unit.budgetary_unit_key,
        case
            when dim_budgetary_unit.body_class_certainty in ('high', 'medium')
                then nullif(dim_budgetary_unit.body_class, 'unknown')
        end as body_class,
        case dim_budgetary_unit.body_class
            when 'unknown' then '单位性质未知，不能决定行政或事业'
            else '单位性质（' || dim_budgetary_unit.body_class_name || '）把握不足，不能决定'
        end as unsure_reason

    from dim_budgetary_unit

),

bodies as (

    select
        mart_subject.*,
        case
            when natures.body_class <> 'administrative' then natures.body_class
            when staff.has_performance_pay then null
            when mart_subject.scope = 'unit' or staff.has_pay_broken_down
                then natures.body_class
        end as crosswalk_scope,
        case
            when natures.body_class is null
                then coalesce(natures.unsure_reason, '单位性质未知，不能决定行政或事业')
            when staff.has_performance_pay then '列有绩效工资，行政与事业单位的支出没有分开'
            else '部门汇总未细分到款，看不出是否含事业单位'
        end as undecided_reason

    from mart_subject

    inner join staff
        on mart_subject.document_key = staff.document_key
        and mart_subject.budgetary_unit_key = staff.budgetary_unit_key
        and mart_subject.fiscal_year is not distinct from staff.fiscal_year

    left join natures
        on mart_subject.budgetary_unit_key = natures.budgetary_unit_key

),

money as (

    select
        mart_basic_expenditure.*,
        row_number() over () as money_number

    from mart_basic_expenditure

),

answers as (

    select
        bodies.document_key,
        bodies.budgetary_unit_key,
        bodies.fiscal_year,
        money.money_number,
        any_value(money.amount_yuan) as amount_yuan,
        any_value(money.figure_key) as figure_key,
        any_value(money.barred_checks) as barred_checks,
        any_value(dim_economic.scheme) as scheme,
        any_value(dim_economic.economic_key) as economic_key,
        any_value(bodies.undecided_reason) as undecided_reason,
        -- one counterpart whatever the body, or the one of bodies of this nature
        case
            when count(distinct nullif(crosswalk.government_key, 0)) = 1
                then max(crosswalk.government_key)
            else max(crosswalk.government_key) filter (
                where crosswalk.scope = bodies.crosswalk_scope
            )
        end as government_key,
        bool_or(crosswalk.certainty = 'uncertain') as is_uncertain,
        count(crosswalk.government_key) as counterpart_count

    from money

    inner join bodies
        on money.document_key = bodies.document_key
        and money.budgetary_unit_key = bodies.budgetary_unit_key
        and money.fiscal_year is not distinct from bodies.fiscal_year

    inner join dim_economic
        on money.economic_key = dim_economic.economic_key

    left join economic_crosswalk as crosswalk
        on money.economic_key = crosswalk.department_key
        and money.fiscal_year between crosswalk.valid_from_year
        and coalesce(crosswalk.valid_to_year, 9999)

    group by
        bodies.document_key,
        bodies.budgetary_unit_key,
        bodies.fiscal_year,
        money.money_number

),

decided as (

    select
        answers.document_key,
        answers.budgetary_unit_key,
        answers.fiscal_year,
        answers.amount_yuan,
        answers.figure_key,
        answers.barred_checks,
        coalesce(answers.is_uncertain, false) as is_uncertain,
        case
            when answers.scheme = 'government' then answers.economic_key
            else coalesce(answers.government_key, 0)
        end as government_key,
        case
            when answers.scheme = 'government' or coalesce(answers.government_key, 0) <> 0
                then ''
            when answers.economic_key = 0 then '文件未按科目列明'
            when answers.fiscal_year is null then '文件未载明年度'
            when answers.fiscal_year < (
                select min(economic_crosswalk.valid_from_year) from economic_crosswalk
            )
                then '该年度尚无政府预算经济分类'
            when answers.counterpart_count = 0 then '该科目没有单一的对应科目'
            else answers.undecided_reason
        end as undecided_reason

    from answers

)

select
    decided.document_key,
    decided.budgetary_unit_key,
    decided.fiscal_year,
    coalesce(government.economic_code, '') as economic_code,
    decided.undecided_reason,
    any_value(government.economic_name) as economic_name,
    any_value(government.class_code) as economic_class_code,
    any_value(government.class_name) as economic_class_name,
    sum(decided.amount_yuan) as amount_yuan,
    bool_or(decided.is_uncertain) as is_uncertain,
    count(*) as part_count,
    distinct_words(decided.barred_checks)
        as barred_checks,
    min(decided.figure_key) as figure_key

from decided

left join dim_economic as government
    on decided.government_key = government.economic_key
    and decided.government_key <> 0

group by
    decided.document_key,
    decided.budgetary_unit_key,
    decided.fiscal_year,
    coalesce(government.economic_code, ''),
    decided.undecided_reason;
