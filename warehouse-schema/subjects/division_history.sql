-- Divisions over the years: one history for a county that became a district, took another code or
-- was merged into another.
-- 行政区划沿革：县改区、县改市、更名、换代码和并入的区划归入同一沿革
--
-- a row is: one span of one history that has more than one, or that took from or gave to another;
--           before a merger the parts together are what the division is after it

create or replace table division_history as

with

changes as (

    select
        list.code,
        cast(list.last_year as integer) as last_year,
        list.rule,
        list.certainty,
        list.reason

    from reference_list('division_succession') as list

),

rules as (

    select list.code, list.name

    from reference_list('division_rule') as list

),

cautions as (

    select
        disturbances.history_code,
        max(disturbances.first_year) filter (not disturbances.is_within_history)
            as comparable_from_year,
        string_agg(
            disturbances.first_year || '年' || disturbances.reason,
            '；'
            order by disturbances.first_year, disturbances.reason
        ) as caution

    from (
        select
            division_change.history_code,
            division_change.first_year,
            division_change.reason,
            bool_and(division_change.is_within_history) as is_within_history

        from division_change

        group by all
    ) as disturbances

    group by disturbances.history_code

),

own_changes as (

    select
        changes.code,
        changes.last_year,
        max(changes.rule) filter (where changes.rule <> 'ceded') as rule,
        max(changes.certainty) filter (where changes.rule <> 'ceded') as certainty,
        string_agg(changes.reason, '；' order by changes.reason) as reason

    from changes

    group by changes.code, changes.last_year

),

spans as (

    select
        dim_division.*,
        count(*) over (partition by dim_division.history_code) as span_count

    from dim_division

    where dim_division.division_key <> 0

)

select
    spans.history_code,
    coalesce(today.full_name, spans.full_name) as history_name,
    spans.division_key,
    spans.division_code,
    spans.full_name,
    spans.valid_from_year,
    spans.valid_to_year,
    own_changes.rule,
    rules.name as rule_name,
    own_changes.certainty,
    own_changes.reason,
    cautions.comparable_from_year,
    cautions.caution

from spans

left join dim_division as today
    on spans.history_code = today.division_code
    and today.valid_to_year is null

left join own_changes
    on spans.division_code = own_changes.code
    and spans.valid_to_year = own_changes.last_year

left join rules
    on own_changes.rule = rules.code

left join cautions
    on spans.history_code = cautions.history_code

where spans.span_count > 1
    or own_changes.rule is not null
    or cautions.caution is not null

order by spans.history_code, spans.valid_from_year, spans.division_code;

comment on table division_history is
    '行政区划沿革：县改区、县改市、更名、换代码和并入的区划归入同一沿革 | Divisions over the years: one history for a county that became a district, took another code or was merged';
comment on column division_history.history_code is
    '沿革代码 | key of the history: code of today where it still is a division';
comment on column division_history.history_name is
    '现行全称 | full name of the division of today';
comment on column division_history.division_key is '行政区划主键 | key of the division';
comment on column division_history.division_code is
    '当时代码 | code of the division in these years';
comment on column division_history.full_name is
    '当时全称 | full name of the division in these years';
comment on column division_history.valid_from_year is '启用年度 | first year of the span';
comment on column division_history.valid_to_year is
    '停用年度 | last year of the span, null while valid';
comment on column division_history.rule is
    '沿革规则 | how the span ended: renamed, recoded, upgraded, merged or split';
comment on column division_history.rule_name is
    '沿革规则名称 | name of the rule in Chinese';
comment on column division_history.certainty is
    '把握程度 | how certain the change is';
comment on column division_history.reason is '沿革说明 | what happened';
comment on column division_history.comparable_from_year is
    '可比起始年度 | first year after the last gain or loss of area of the history, its parts together; null without any';
comment on column division_history.caution is
    '区域变动说明 | gains and losses of area by year';
