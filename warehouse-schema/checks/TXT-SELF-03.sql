-- Stated percentages of change follow from the stated amounts.
-- 增减率由所述金额推算得出
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: text
-- condition: 句中写明增减额或上年数 | the sentence gives the change or the amount before
-- tolerance: P
-- bars: none
-- a row is: one stated percentage of change; a rate of nothing is no rate

insert into check_case by name

with

rates as (

    select
        statement.*,
        coalesce(statement.now_yuan - statement.change_yuan, statement.before_yuan) as base_yuan,
        coalesce(statement.change_yuan, statement.now_yuan - statement.before_yuan)
            as difference_yuan,
        list_filter(
            [statement.change_key, statement.now_key, statement.before_key],
            lambda figure_key: figure_key is not null
        ) as base_keys

    from check_statement as statement

    where statement.figure_kind = 'change_percent' and statement.quantity is not null

),

recomputed as (

    select
        rates.*,
        abs(rates.difference_yuan / nullif(rates.base_yuan, 0) * 100) as percent,
        -- what the last printed digits leave open
        case
            when rates.change_yuan is not null
                then rates.change_step_yuan * (1 + abs(rates.quantity) / 100)
                    + rates.now_step_yuan * abs(rates.quantity) / 100
            else rates.now_step_yuan
                + rates.before_step_yuan * (1 + abs(rates.quantity) / 100)
        end * 50 / nullif(abs(rates.base_yuan), 0) as rounding

    from rates

)

select
    'TXT-SELF-03' as check_id,
    recomputed.document_key,
    recomputed.figure_kind,
    'NARRATIVE' as table_id,
    recomputed.subject_name as subject,
    '文中增减率' as left_label,
    abs(recomputed.quantity) as left_value,
    [recomputed.figure_key] as left_places,
    '按金额推算的增减率' as right_label,
    round(recomputed.percent, 4) as right_value,
    case when recomputed.base_yuan = 0 then '基数为 0，没有增减率' end as right_text,
    recomputed.base_keys as right_places,
    '%' as unit,
    greatest(0.5, recomputed.percent / 100, recomputed.rounding) as tolerance,
    case
        when recomputed.base_yuan = 0 and recomputed.quantity = 0 then 'not_applicable'
        when recomputed.base_yuan = 0 then 'fail'
    end as verdict

from recomputed;
