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
        ) as body_kind,
        arg_max(
            document_body.body_class,
            (document_body.body_kind <> 'other', document_body.body_kind)
        ) as body_class,
        arg_max(
            document_body.class_certainty,
            (document_body.body_kind <> 'other', document_body.body_kind)
        ) as body_class_certainty

    from document_body

    where document_body.unit_code <> '' or document_body.unit_name <> ''

    group by document_body.division_code, unit_natural_key

),

body_kinds as (

    select list.body_kind, list.name, list.name_english, list.peer_group

    from read_csv(reference_file('body_kind'), all_varchar = true, header = true) as list

),

body_classes as (

    select list.code, list.name

    from read_csv(reference_file('body_class'), all_varchar = true, header = true) as list

),

peer_groups as (

    select list.code, list.name

    from read_csv(reference_file('peer_group'), all_varchar = true, header = true) as list

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
    body_kinds.name_english as body_kind_name_english,
    units.body_class,
    body_classes.name as body_class_name,
    units.body_class_certainty,
    coalesce(body_kinds.peer_group, 'other') as peer_group,
    coalesce(peer_groups.name, '其他') as peer_group_name

from units

left join body_kinds
    on units.body_kind = body_kinds.body_kind

left join body_classes
    on units.body_class = body_classes.code

left join peer_groups
    on body_kinds.peer_group = peer_groups.code

union all by name

select
    0 as budgetary_unit_key,
    '' as division_code,
    '' as unit_natural_key,
    '未知' as unit_name,
    'other' as body_kind,
    '其他' as body_kind_name,
    'other' as body_kind_name_english,
    'unknown' as body_class,
    '未知' as body_class_name,
    'none' as body_class_certainty,
    'other' as peer_group,
    '其他' as peer_group_name

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
comment on column dim_budgetary_unit.body_class is
    '单位性质 | administrative, public_institution, enterprise or unknown: decides between the halves of the economic crosswalk';
comment on column dim_budgetary_unit.body_class_name is
    '单位性质名称 | name of the class in Chinese';
comment on column dim_budgetary_unit.body_class_certainty is
    '单位性质把握程度 | how sure the class is: high, medium, low, none';
comment on column dim_budgetary_unit.peer_group is
    '同类组 | coarser group of kinds: government, party, grassroots, education, health, …';
comment on column dim_budgetary_unit.peer_group_name is
    '同类组名称 | name of the group in Chinese';
