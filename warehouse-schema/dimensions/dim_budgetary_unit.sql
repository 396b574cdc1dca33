-- Budgetary units: the bodies that publish or carry out budgets.
-- 预算单位
--
-- a row is: one unit of one division, known by its code or, where none is printed, its name
-- without that of the division, which print gives or leaves out; key 0 is the unknown unit

create or replace table dim_budgetary_unit as

with

units as (

    select
        document_body.division_code,
        coalesce(
            nullif(document_body.unit_code, ''),
            nullif(document_body.identity_name, ''),
            document_body.unit_name
        ) as unit_natural_key,
        arg_max(
            document_body.unit_name,
            (coalesce(document_body.fiscal_year, 0), document_body.unit_name)
        ) as unit_name,
        max(nullif(document_body.unit_code, '')) as unit_code,
        max(nullif(document_body.department_code, '')) as department_code,
        arg_max(
            document_body.body_kind,
            (document_body.body_kind <> 'other', document_body.body_kind)
        ) as body_kind

    from document_body

    where document_body.unit_code <> '' or document_body.unit_name <> ''

    group by document_body.division_code, unit_natural_key

),

body_kinds as (

    select distinct list.body_kind, list.name, list.name_english

    from read_csv(reference_file('body_kind'), all_varchar = true, header = true) as list

)

select
    cast(
        row_number() over (
            order by units.division_code, units.unit_natural_key
        ) as integer
    ) as budgetary_unit_key,
    units.division_code,
    units.unit_natural_key,
    units.unit_code,
    units.unit_name,
    units.department_code,
    units.body_kind,
    body_kinds.name as body_kind_name,
    body_kinds.name_english as body_kind_name_english

from units

left join body_kinds
    on units.body_kind = body_kinds.body_kind

union all

select 0, '', '', cast(null as varchar), '未知', cast(null as varchar), 'other', '其他', 'other'

order by budgetary_unit_key;

comment on table dim_budgetary_unit is
    '预算单位 | Budgetary units: the bodies that publish or carry out budgets';
comment on column dim_budgetary_unit.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit, 0 where unknown';
comment on column dim_budgetary_unit.division_code is '行政区划代码 | code of the division';
comment on column dim_budgetary_unit.unit_natural_key is
    '预算单位自然键 | code of the unit or, without one, its name without the division';
comment on column dim_budgetary_unit.unit_code is '预算单位编码 | code of the unit';
comment on column dim_budgetary_unit.unit_name is '预算单位名称 | name of the unit';
comment on column dim_budgetary_unit.department_code is
    '部门编码 | code of the department the unit belongs to';
comment on column dim_budgetary_unit.body_kind is '单位类别 | kind of body, for peer groups';
comment on column dim_budgetary_unit.body_kind_name is
    '单位类别名称 | name of the kind in Chinese';
comment on column dim_budgetary_unit.body_kind_name_english is
    '单位类别英文名称 | name of the kind in English';
