-- The facts that are another without their document having changed: decided, listed, chosen anew.
-- 文件未变而事实改变：复核决定、目录、取数来源
--
-- a row is: one printed figure in one fact table

select
    reason_list.reason_name as "原因",
    kind_list.kind_name as "变动",
    fact_change.fact_table as "事实表",
    fact_change.code_before as "前次归类",
    fact_change.code_after as "本次归类",
    fact_change.amount_yuan_before as "前次金额（元）",
    fact_change.amount_yuan_after as "本次金额（元）",
    fact_change.quantity_before as "前次数量",
    fact_change.quantity_after as "本次数量",
    fact_change.figure_key as "数字标识"

from fact_change

inner join kind_list
    on kind_list.subject = 'fact' and fact_change.kind = kind_list.kind

inner join reason_list
    on fact_change.reason = reason_list.reason

where fact_change.reason not like 'document_%'

order by
    abs(coalesce(fact_change.amount_yuan_after, fact_change.amount_yuan_before)) desc nulls last,
    fact_change.fact_table,
    fact_change.figure_key;
