-- The rules by which a code is brought to the newest catalogue.
-- 科目换算规则
--
-- a row is: one rule

create or replace temp table stg_conformed_rule as

select
    list.code as rule,
    list.name as rule_name,
    cast(list.sort_order as integer) as sort_order

from reference_list('conformed_rule') as list;
