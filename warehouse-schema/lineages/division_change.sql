-- What divisions gave to others or took from them, beyond a change of name, kind or code.
-- 行政区划辖区变动：并入、分设和部分区域划出划入
--
-- a row is: one change of the area of one line of divisions; what moved between parts of one
--           history (a district merged into another) leaves the history as a whole as it was

create or replace table division_change as

with

changes as (

    select
        list.code,
        cast(list.last_year as integer) as last_year,
        list.successor_code,
        coalesce(cast(list.first_year as integer), cast(list.last_year as integer) + 1)
            as first_year,
        list.rule,
        list.reason

    from reference_list('division_succession') as list

    inner join reference_list('division_rule') as rules
        on list.rule = rules.code
        and not cast(rules.is_one_to_one as boolean)

    -- what a division gives to one inside itself it still has
    where list.rule <> 'ceded'
        or list.code = list.successor_code
        or not starts_with(list.successor_code, regexp_replace(list.code, '(00)+$', ''))

),

sides as (

    select
        changes.*,
        giver.line_code as giving_line,
        giver.history_code as giving_history,
        taker.line_code as taking_line,
        taker.history_code as taking_history

    from changes

    left join division_span as giver
        on changes.code = giver.division_code
        and changes.last_year between coalesce(giver.valid_from_year, 0)
            and coalesce(giver.valid_to_year, 9999)

    left join division_span as taker
        on changes.successor_code = taker.division_code
        and changes.first_year between coalesce(taker.valid_from_year, 0)
            and coalesce(taker.valid_to_year, 9999)

)

select distinct
    sides.giving_line as line_code,
    sides.giving_history as history_code,
    sides.first_year,
    sides.rule,
    sides.reason,
    sides.rule <> 'ceded' as is_end,
    sides.giving_history is not distinct from sides.taking_history as is_within_history

from sides

where sides.giving_line is not null

union

select
    sides.taking_line as line_code,
    sides.taking_history as history_code,
    sides.first_year,
    sides.rule,
    sides.reason,
    false as is_end,
    sides.giving_history is not distinct from sides.taking_history as is_within_history

from sides

where sides.taking_line is not null
    and sides.taking_line is distinct from sides.giving_line

order by line_code, first_year, rule, reason, is_end;

comment on table division_change is
    '行政区划辖区变动：并入、分设和部分区域划出划入 | What divisions gave to others or took from them, beyond a change of name, kind or code';
comment on column division_change.line_code is
    '一一对应沿革代码 | line of the division, as in dim_division';
comment on column division_change.history_code is
    '沿革代码 | history of the division, as in dim_division';
comment on column division_change.first_year is '变动后首年 | first year after the change';
comment on column division_change.rule is
    '沿革规则 | merged, split, ceded or abolished';
comment on column division_change.reason is '沿革说明 | what happened';
comment on column division_change.is_end is
    '沿革是否到此为止 | whether the line ends with it';
comment on column division_change.is_within_history is
    '是否在同一沿革之内 | whether the area stayed within the history, as that of a district merged into another';
