-- How one side of a check is shown: its words, else its number without idle zeros, with the unit.
-- 检查一侧的显示文字
--
-- a value is: a text, null where the side has nothing

create or replace temp macro side_text(words, number, unit) as
    coalesce(
        words,
        regexp_replace(cast(number as varchar), '\.?0+$', '')
            || case when unit = '%' then '%' else coalesce(' ' || unit, '') end
    );
