-- Budgetary units: the bodies that publish or carry out budgets.
-- 预算单位
--
-- a row is: one unit of one division, known by its code or, where none is printed, its name
-- without that of the division, which print gives or leaves out; a code that meant two bodies
-- in different years is two units; key 0 is the unknown unit

create or replace table dim_budgetary_unit as

with

units as (

    select
        unit_of_body.division_code,
        unit_of_body.unit_natural_key,
        arg_max(
            unit_of_body.unit_name,
            (coalesce(unit_of_body.fiscal_year, 0), unit_of_body.unit_name)
        ) as unit_name,
        max(nullif(unit_of_body.unit_code, '')) as unit_code,
        max(nullif(unit_of_body.department_code, '')) as department_code,
        arg_max(
            unit_of_body.body_kind,
            (unit_of_body.body_kind <> 'other', unit_of_body.body_kind)
        ) as body_kind,
        -- a class that is known before one that is not, and the certainty of that class
        arg_max(
            unit_of_body.body_class,
            (
                unit_of_body.body_kind <> 'other',
                unit_of_body.body_kind,
                unit_of_body.body_class <> 'unknown',
                unit_of_body.body_class,
                unit_of_body.class_certainty
            )
        ) as body_class,
        arg_max(
            unit_of_body.class_certainty,
            (
                unit_of_body.body_kind <> 'other',
                unit_of_body.body_kind,
                unit_of_body.body_class <> 'unknown',
                unit_of_body.body_class,
                unit_of_body.class_certainty
            )
        ) as body_class_certainty,
        min(unit_of_body.fiscal_year) as first_year,
        max(unit_of_body.fiscal_year) as last_year,
        arg_max(
            unit_of_body.history_name,
            (length(unit_of_body.history_name), unit_of_body.history_name)
        ) as history_name,
        -- what a reform did to a body shows in the last year of it
        arg_max(
            unit_of_body.history_rule,
            (
                length(unit_of_body.history_name),
                unit_of_body.history_name,
                coalesce(unit_of_body.fiscal_year, 0),
                unit_of_body.history_rule
            )
        ) as history_rule,
        bool_or(unit_of_body.is_code_reused) as is_code_reused

    from unit_of_body

    where unit_of_body.unit_code <> '' or unit_of_body.unit_name <> ''

    group by unit_of_body.division_code, unit_of_body.unit_natural_key

),

unit_years as (

    select distinct
        unit_of_body.division_code,
        unit_of_body.unit_natural_key,
        unit_of_body.unit_code,
        unit_of_body.fiscal_year

    from unit_of_body

),

-- a history follows the division where that was one to one; of the spans of its code the one
-- nearest to the unit's last year counts
lines as (

    select
        units.division_code,
        units.unit_natural_key,
        coalesce(
            arg_min(
                division_span.line_code,
                (
                    greatest(
                        coalesce(division_span.valid_from_year, 0)
                            - coalesce(units.last_year, 9999),
                        coalesce(units.last_year, 9999)
                            - coalesce(division_span.valid_to_year, 9999),
                        0
                    ),
                    -coalesce(division_span.valid_from_year, 0)
                )
            ),
            units.division_code
        ) as line_code,
        coalesce(nullif(units.history_name, ''), units.unit_natural_key) as line_name

    from units

    left join division_span
        on units.division_code = division_span.division_code

    group by
        units.division_code,
        units.unit_natural_key,
        units.history_name

),

-- two codes of one name in one year are a department and its own unit, or two bodies; two names
-- without a code are two bodies
shared_names as (

    select
        lines.line_code,
        lines.line_name,
        max(codes.code_count) > 1 or max(codes.name_count) > 1 as is_shared,
        max(codes.name_count) > 1 as is_name_shared

    from lines

    inner join (
        select
            line_years.line_code,
            line_years.line_name,
            unit_years.fiscal_year,
            count(distinct nullif(unit_years.unit_code, '')) as code_count,
            count(distinct unit_years.unit_natural_key)
                filter (coalesce(unit_years.unit_code, '') = '') as name_count

        from lines as line_years

        inner join unit_years
            on line_years.division_code = unit_years.division_code
            and line_years.unit_natural_key = unit_years.unit_natural_key

        group by line_years.line_code, line_years.line_name, unit_years.fiscal_year
    ) as codes
        on lines.line_code = codes.line_code
        and lines.line_name = codes.line_name

    group by lines.line_code, lines.line_name

),

histories as (

    select
        lines.division_code,
        lines.unit_natural_key,
        lines.line_code || ' ' || lines.line_name || case
            when shared_names.is_shared
                then ' ' || coalesce(units.unit_code, units.unit_natural_key)
            else ''
        end as conformed_unit,
        coalesce(shared_names.is_name_shared, false) as is_name_shared

    from lines

    inner join units
        on lines.division_code = units.division_code
        and lines.unit_natural_key = units.unit_natural_key

    left join shared_names
        on lines.line_code = shared_names.line_code
        and lines.line_name = shared_names.line_name

),

history_codes as (

    select
        histories.conformed_unit,
        count(distinct units.unit_code) as code_count,
        arg_max(units.history_rule, (coalesce(units.last_year, 0), units.history_rule))
            in ('merged', 'split') as is_ended

    from histories

    inner join units
        on histories.division_code = units.division_code
        and histories.unit_natural_key = units.unit_natural_key

    group by histories.conformed_unit

),

reforms as (

    select
        list.name,
        cast(list.last_year as integer) as last_year,
        list.successor_name,
        cast(list.first_year as integer) as first_year,
        list.reason

    from reference_list('body_succession') as list

    where list.rule in ('merged', 'split')

),

-- a history that ends with a reform, or that starts with it: the successor has no former years,
-- which matters where documents of a body that was cut are there
reform_reasons as (

    select
        ends.division_code,
        ends.unit_natural_key,
        bool_or(ends.is_end) as is_end,
        string_agg(ends.reason, '；' order by ends.reason) as reason

    from (
        select units.division_code, units.unit_natural_key, reforms.reason, true as is_end

        from units

        inner join reforms
            on units.history_name = reforms.name

        union

        select
            successor.division_code,
            successor.unit_natural_key,
            reforms.reason,
            false as is_end

        from reforms

        inner join units as successor
            on reforms.successor_name = successor.history_name
            and reforms.first_year <= successor.first_year

        inner join lines as successor_line
            on successor.division_code = successor_line.division_code
            and successor.unit_natural_key = successor_line.unit_natural_key

        inner join units as former
            on reforms.name = former.history_name
            and reforms.last_year >= former.last_year

        inner join lines as former_line
            on former.division_code = former_line.division_code
            and former.unit_natural_key = former_line.unit_natural_key
            and successor_line.line_code = former_line.line_code

        anti join reforms as earlier
            on reforms.successor_name = earlier.name
    ) as ends

    group by ends.division_code, ends.unit_natural_key

),

-- with a district that was merged or split its bodies end as well
division_ends as (

    select
        division_change.line_code,
        max(division_change.rule) as rule,
        string_agg(distinct division_change.reason, '；' order by division_change.reason)
            as reason

    from division_change

    where division_change.is_end

    group by division_change.line_code

),

body_kinds as (

    select
        list.body_kind,
        list.name,
        list.name_english,
        list.body_class,
        list.class_certainty,
        list.peer_group

    from reference_list('body_kind') as list

),

-- where the name tells no class, the kind does: a person may have said which
classes as (

    select
        units.division_code,
        units.unit_natural_key,
        case
            when units.body_class <> 'unknown' then units.body_class
            else coalesce(body_kinds.body_class, 'unknown')
        end as body_class,
        case
            when units.body_class <> 'unknown' then units.body_class_certainty
            else coalesce(body_kinds.class_certainty, 'none')
        end as body_class_certainty

    from units

    left join body_kinds
        on units.body_kind = body_kinds.body_kind

),

body_classes as (

    select list.code, list.name

    from reference_list('body_class') as list

),

peer_groups as (

    select list.code, list.name

    from reference_list('peer_group') as list

)

select
    province_key(
        province_of(units.division_code),
        row_number() over (
            partition by province_of(units.division_code)
            order by units.division_code, units.unit_natural_key
        )
    ) as budgetary_unit_key,
    units.division_code,
    units.unit_natural_key,
    units.unit_code,
    units.unit_name,
    units.department_code,
    units.body_kind,
    body_kinds.name as body_kind_name,
    body_kinds.name_english as body_kind_name_english,
    classes.body_class,
    body_classes.name as body_class_name,
    classes.body_class_certainty,
    coalesce(body_kinds.peer_group, 'other') as peer_group,
    coalesce(peer_groups.name, '其他') as peer_group_name,
    units.first_year,
    units.last_year,
    histories.conformed_unit,
    case
        when division_ends.rule is not null then division_ends.rule
        when units.history_rule = 'renamed' then units.history_rule
        when units.history_rule in ('merged', 'split') and history_codes.is_ended
            then units.history_rule
        when units.is_code_reused then 'code_reused'
        when history_codes.code_count > 1 then 'recoded'
        when units.history_rule in ('merged', 'split') then 'unchanged'
        else units.history_rule
    end as unit_history_rule,
    coalesce(
        division_ends.reason,
        reform_reasons.reason,
        case when histories.is_name_shared then '同一年度有两个单位可归入同一沿革，各自单列' end
    ) as unit_history_reason

from units

inner join histories
    on units.division_code = histories.division_code
    and units.unit_natural_key = histories.unit_natural_key

inner join lines
    on units.division_code = lines.division_code
    and units.unit_natural_key = lines.unit_natural_key

inner join history_codes
    on histories.conformed_unit = history_codes.conformed_unit

left join division_ends
    on lines.line_code = division_ends.line_code

left join reform_reasons
    on units.division_code = reform_reasons.division_code
    and units.unit_natural_key = reform_reasons.unit_natural_key
    and (history_codes.is_ended or not reform_reasons.is_end)

left join body_kinds
    on units.body_kind = body_kinds.body_kind

left join classes
    on units.division_code = classes.division_code
    and units.unit_natural_key = classes.unit_natural_key

left join body_classes
    on classes.body_class = body_classes.code

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
    '其他' as peer_group_name,
    '' as conformed_unit,
    'unchanged' as unit_history_rule

order by budgetary_unit_key;

comment on table dim_budgetary_unit is
    '预算单位 | Budgetary units: the bodies that publish or carry out budgets';
comment on column dim_budgetary_unit.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit, 0 where unknown';
comment on column dim_budgetary_unit.division_code is '行政区划代码 | code of the division';
comment on column dim_budgetary_unit.unit_natural_key is
    '预算单位自然键 | code of the unit, with its name where the code meant several; without code its name without the division';
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
comment on column dim_budgetary_unit.first_year is
    '最早年度 | first fiscal year in which the unit is seen';
comment on column dim_budgetary_unit.last_year is
    '最近年度 | last fiscal year in which the unit is seen';
comment on column dim_budgetary_unit.conformed_unit is
    '沿革单位 | key of its history: the same for one body under former and later names, codes and divisions';
comment on column dim_budgetary_unit.unit_history_rule is
    '单位沿革规则 | unchanged, same, renamed, recoded, code_reused; merged or split where the history ends with the body';
comment on column dim_budgetary_unit.unit_history_reason is
    '单位沿革说明 | the reform over which the history is not followed, to the successor or from former bodies';
