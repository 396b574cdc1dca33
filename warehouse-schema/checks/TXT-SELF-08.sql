-- The completion rate is the final figure over the budget it names.
-- 完成率等于决算数除以所称预算数
--
-- severity: warning
-- version: 1
-- stage: final_account
-- inputs: text, FIN05, FIN09
-- condition: 所比预算数不为零，或为零而印有完成率 | The budget named is not 0, or a rate is
--     stated of nothing
-- tolerance: P
-- bars: none
-- a row is: one stated rate of completion; of a budget of nothing there is none

insert into check_case by name

with

rates as (

    select
        statement.*,
        statement.now_yuan / nullif(statement.before_yuan, 0) * 100 as percent

    from check_statement as statement

    where statement.figure_kind = 'completion_percent' and statement.quantity is not null

)

select
    'TXT-SELF-08' as check_id,
    rates.document_key,
    rates.figure_kind,
    'NARRATIVE' as table_id,
    rates.subject_name as subject,
    '文中完成率' as left_label,
    rates.quantity as left_value,
    [rates.figure_key] as left_places,
    '决算数除以所称预算数' as right_label,
    round(rates.percent, 4) as right_value,
    case when rates.before_yuan = 0 then '所称预算数为 0，没有完成率' end as right_text,
    list_filter(
        [rates.now_key, rates.before_key], lambda figure_key: figure_key is not null
    ) as right_places,
    '%' as unit,
    greatest(
        0.5,
        rates.percent / 100,
        (rates.now_step_yuan + rates.before_step_yuan * rates.percent / 100) * 50
            / nullif(rates.before_yuan, 0)
    ) as tolerance,
    case
        when rates.before_yuan = 0 and rates.quantity = 0 then 'not_applicable'
        when rates.before_yuan = 0 then 'fail'
    end as verdict,
    '文中写“' || rates.compared_with || '”' as note

from rates;
