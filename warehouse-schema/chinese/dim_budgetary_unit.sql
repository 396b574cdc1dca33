-- The rows of dim_budgetary_unit under Chinese names.
-- 预算单位
--
-- a row is: one row of dim_budgetary_unit

create or replace view 分析.预算单位 as

select
    dim_budgetary_unit.budgetary_unit_key as 预算单位主键,
    dim_budgetary_unit.division_code as 行政区划代码,
    dim_budgetary_unit.unit_natural_key as 预算单位自然键,
    dim_budgetary_unit.unit_code as 预算单位编码,
    dim_budgetary_unit.unit_name as 预算单位名称,
    dim_budgetary_unit.department_code as 部门编码,
    dim_budgetary_unit.body_kind as 单位类别,
    dim_budgetary_unit.body_kind_name as 单位类别名称,
    dim_budgetary_unit.body_kind_name_english as 单位类别英文名称,
    dim_budgetary_unit.body_class as 单位性质,
    dim_budgetary_unit.body_class_name as 单位性质名称,
    dim_budgetary_unit.body_class_certainty as 单位性质把握程度,
    dim_budgetary_unit.peer_group as 同类组,
    dim_budgetary_unit.peer_group_name as 同类组名称,
    dim_budgetary_unit.first_year as 最早年度,
    dim_budgetary_unit.last_year as 最近年度,
    dim_budgetary_unit.conformed_unit as 沿革单位,
    dim_budgetary_unit.unit_history_rule as 单位沿革规则,
    dim_budgetary_unit.unit_history_reason as 单位沿革说明

from dim_budgetary_unit;

comment on view 分析.预算单位 is
    '预算单位 | dim_budgetary_unit: Budgetary units: the bodies that publish or carry out budgets';
comment on column 分析.预算单位.预算单位主键 is
    '预算单位主键 | budgetary_unit_key: key of the budgetary unit, 0 where unknown';
comment on column 分析.预算单位.行政区划代码 is
    '行政区划代码 | division_code: code of the division';
comment on column 分析.预算单位.预算单位自然键 is
    '预算单位自然键 | unit_natural_key: code of the unit, with its name where the code meant several; without code its name without the division';
comment on column 分析.预算单位.预算单位编码 is '预算单位编码 | unit_code: code of the unit';
comment on column 分析.预算单位.预算单位名称 is '预算单位名称 | unit_name: name of the unit';
comment on column 分析.预算单位.部门编码 is
    '部门编码 | department_code: code of the department the unit belongs to';
comment on column 分析.预算单位.单位类别 is '单位类别 | body_kind: kind of body, for peer groups';
comment on column 分析.预算单位.单位类别名称 is
    '单位类别名称 | body_kind_name: name of the kind in Chinese';
comment on column 分析.预算单位.单位类别英文名称 is
    '单位类别英文名称 | body_kind_name_english: name of the kind in English';
comment on column 分析.预算单位.单位性质 is
    '单位性质 | body_class: administrative, public_institution, enterprise or unknown: decides between the halves of the economic crosswalk';
comment on column 分析.预算单位.单位性质名称 is
    '单位性质名称 | body_class_name: name of the class in Chinese';
comment on column 分析.预算单位.单位性质把握程度 is
    '单位性质把握程度 | body_class_certainty: how sure the class is: high, medium, low, none';
comment on column 分析.预算单位.同类组 is
    '同类组 | peer_group: coarser group of kinds: government, party, grassroots, education, health, …';
comment on column 分析.预算单位.同类组名称 is
    '同类组名称 | peer_group_name: name of the group in Chinese';
comment on column 分析.预算单位.最早年度 is
    '最早年度 | first_year: first fiscal year in which the unit is seen';
comment on column 分析.预算单位.最近年度 is
    '最近年度 | last_year: last fiscal year in which the unit is seen';
comment on column 分析.预算单位.沿革单位 is
    '沿革单位 | conformed_unit: key of its history: the same for one body under former and later names, codes and divisions';
comment on column 分析.预算单位.单位沿革规则 is
    '单位沿革规则 | unit_history_rule: unchanged, same, renamed, recoded, code_reused; merged or split where the history ends with the body';
comment on column 分析.预算单位.单位沿革说明 is
    '单位沿革说明 | unit_history_reason: why the history is not followed to the successor';
