-- The rows of dim_cofog_rule under Chinese names.
-- COFOG 归类规则
--
-- a row is: one row of dim_cofog_rule

create or replace view 分析.政府职能归类规则 as

select
    dim_cofog_rule.cofog_rule as COFOG归类规则,
    dim_cofog_rule.sort_order as 序号,
    dim_cofog_rule.cofog_scope as COFOG归类情况,
    dim_cofog_rule.cofog_rule_name as 规则名称,
    dim_cofog_rule.cofog_rule_name_english as 规则英文名称

from dim_cofog_rule;

comment on view 分析.政府职能归类规则 is
    'COFOG 归类规则 | dim_cofog_rule: Rules by which function codes are assigned to COFOG';
comment on column 分析.政府职能归类规则.COFOG归类规则 is
    'COFOG归类规则 | cofog_rule: rule of decision';
comment on column 分析.政府职能归类规则.序号 is '序号 | sort_order: order of listing';
comment on column 分析.政府职能归类规则.COFOG归类情况 is
    'COFOG归类情况 | cofog_scope: assigned, unassigned or out_of_scope';
comment on column 分析.政府职能归类规则.规则名称 is
    '规则名称 | cofog_rule_name: name in Chinese';
comment on column 分析.政府职能归类规则.规则英文名称 is
    '规则英文名称 | cofog_rule_name_english: name in English';
