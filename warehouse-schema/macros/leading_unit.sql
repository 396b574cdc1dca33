-- The unit with which words begin, the longest that the list knows: 个 of 个桌子, 人次 of 人次.
-- 文字开头的计量单位
--
-- a value is: a unit as written, null where the words begin with none

set variable priced_units = (
    select list(list.unit order by list.unit)
    from reference_list('indicator_unit') as list
    where list.quantity_kind in (
            'count', 'frequency', 'area', 'length', 'mass', 'volume', 'time', 'energy'
        )
        and not regexp_matches(list.unit, '[千万亿a-zA-Z]')
);

create or replace temp macro leading_unit(words) as
    list_filter(
        [substr(words, 1, 4), substr(words, 1, 3), substr(words, 1, 2), substr(words, 1, 1)],
        lambda start: list_contains(getvariable('priced_units'), start)
    )[1];
