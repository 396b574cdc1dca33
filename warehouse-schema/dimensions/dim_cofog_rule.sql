-- Rules by which function codes are assigned to COFOG.
-- COFOG 归类规则
--
-- a row is: one rule of decision

create or replace table dim_cofog_rule as

select
    list.rule as cofog_rule,
    cast(list.sort_order as integer) as sort_order,
    list.scope as cofog_scope,
    list.name as cofog_rule_name,
    list.name_english as cofog_rule_name_english

from reference_list('cofog_rule') as list

order by sort_order;

comment on table dim_cofog_rule is
    'COFOG 归类规则 | Rules by which function codes are assigned to COFOG';
comment on column dim_cofog_rule.cofog_rule is 'COFOG 归类规则 | rule of decision';
comment on column dim_cofog_rule.sort_order is '序号 | order of listing';
comment on column dim_cofog_rule.cofog_scope is
    'COFOG 归类情况 | assigned, unassigned or out_of_scope';
comment on column dim_cofog_rule.cofog_rule_name is '规则名称 | name in Chinese';
comment on column dim_cofog_rule.cofog_rule_name_english is '规则英文名称 | name in English';
