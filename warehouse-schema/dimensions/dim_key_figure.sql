-- Figures that are stated without a table of their own.
-- 文字或小表中单独列示的指标
--
-- a row is: one member of one measure; amounts of other years carry the names of the lists
-- that tables of the own year use

create or replace table dim_key_figure as

with

members as (

    select
        list.measure_code,
        list.member_code,
        list.parent_code,
        list.value_kind,
        list.name,
        list.name_english

    from reference_list('key_figure') as list

    union all

    select distinct
        list.measure_code,
        'not_disclosed' as member_code,
        cast(null as varchar) as parent_code,
        list.value_kind,
        list.name || '（未细分）' as name,
        list.name_english || ', not broken down' as name_english

    from reference_list('key_figure') as list

    where list.member_code = 'total'
        and list.measure_code in (
            select stg_part.part_list from stg_part where not stg_part.is_total
        )

    union all

    select 'revenue', list.code, list.parent_code, 'amount', list.name, list.name_english

    from reference_list('revenue_source') as list

    union all

    select
        unnest(
            [
                'expenditure',
                'grant_expenditure_general_public',
                'grant_expenditure_government_fund',
                'grant_expenditure_state_capital',
                'grant_expenditure_fiscal_appropriation'
            ]
        ),
        list.code,
        list.parent_code,
        'amount',
        list.name,
        list.name_english

    from reference_list('expenditure_kind') as list

    union all

    select 'three_public', list.code, list.parent_code, 'amount', list.name, list.name_english

    from reference_list('three_public_item') as list

)

select
    cast(
        row_number() over (order by members.measure_code, members.member_code) as integer
    ) as key_figure_key,
    members.measure_code,
    members.member_code,
    members.parent_code,
    members.value_kind,
    members.name as key_figure_name,
    members.name_english as key_figure_name_english

from members

union all

select 0, '', '', cast(null as varchar), 'amount', '未知', 'unknown'

order by key_figure_key;

comment on table dim_key_figure is
    '文字或小表中单独列示的指标 | Figures that are stated without a table of their own';
comment on column dim_key_figure.key_figure_key is '指标主键 | key of the measure and member';
comment on column dim_key_figure.measure_code is '指标编码 | code of the measure';
comment on column dim_key_figure.member_code is '分项编码 | code of the member';
comment on column dim_key_figure.parent_code is '上级编码 | code of the parent';
comment on column dim_key_figure.value_kind is '数值类别 | amount or count';
comment on column dim_key_figure.key_figure_name is '指标名称 | name in Chinese';
comment on column dim_key_figure.key_figure_name_english is '指标英文名称 | name in English';
