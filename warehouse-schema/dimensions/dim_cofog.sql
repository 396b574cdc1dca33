-- Functions of government after the United Nations (COFOG 1999), and why a code has none.
-- 联合国政府职能分类（COFOG 1999）及未归类、范围外的情形
--
-- a row is: one group, one division (for codes of which only that is known), or one rule by
--           which a code is unassigned or out of scope

create or replace table dim_cofog as

with

listed as (

    select
        list.cofog_code,
        list.level,
        coalesce(list.parent_code, list.cofog_code) as cofog_division,
        list.name,
        list.name_english

    from reference_list('cofog_group') as list

),

members as (

    select
        listed.cofog_code,
        'assigned' as cofog_scope,
        listed.level,
        listed.cofog_division,
        division.name as cofog_division_name,
        division.name_english as cofog_division_name_english,
        case when listed.level = 'group' then listed.cofog_code end as cofog_group,
        case when listed.level = 'group' then listed.name else '（未分到中类）' end
            as cofog_group_name,
        case when listed.level = 'group' then listed.name_english else '(no group)' end
            as cofog_group_name_english

    from listed

    inner join listed as division
        on listed.cofog_division = division.cofog_code

    union all by name

    select
        list.rule as cofog_code,
        list.scope as cofog_scope,
        'rule' as level,
        case when list.scope = 'unassigned' then '（未归类）' else '（范围外）' end
            as cofog_division_name,
        case when list.scope = 'unassigned' then '(unassigned)' else '(out of scope)' end
            as cofog_division_name_english,
        list.name as cofog_group_name,
        list.name_english as cofog_group_name_english

    from reference_list('cofog_rule') as list

    where list.scope <> 'assigned'

)

select
    cast(row_number() over (order by members.cofog_code) as integer) as cofog_key,
    members.cofog_code,
    members.cofog_scope,
    members.level,
    members.cofog_division,
    members.cofog_division_name,
    members.cofog_division_name_english,
    members.cofog_group,
    members.cofog_group_name,
    members.cofog_group_name_english

from members

order by members.cofog_code;

comment on table dim_cofog is
    '联合国政府职能分类（COFOG 1999）及未归类、范围外的情形 | Functions of government after the United Nations (COFOG 1999), and why a code has none';
comment on column dim_cofog.cofog_key is 'COFOG 主键 | key of the member';
comment on column dim_cofog.cofog_code is
    'COFOG 成员编码 | group, division, or rule of what is not assigned';
comment on column dim_cofog.cofog_scope is
    'COFOG 归类情况 | assigned, unassigned or out_of_scope';
comment on column dim_cofog.level is '级次 | group, division or rule';
comment on column dim_cofog.cofog_division is 'COFOG 大类 | division, null where not assigned';
comment on column dim_cofog.cofog_division_name is 'COFOG 大类名称 | name of the division';
comment on column dim_cofog.cofog_division_name_english is
    'COFOG 大类英文名称 | name of the division in English';
comment on column dim_cofog.cofog_group is
    'COFOG 中类 | group, null where only the division is known or not assigned';
comment on column dim_cofog.cofog_group_name is
    'COFOG 中类名称或未归类的原因 | name of the group, or why there is none';
comment on column dim_cofog.cofog_group_name_english is
    'COFOG 中类英文名称 | name of the group in English, or why there is none';
