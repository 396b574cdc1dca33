-- A plain name without the years that it names, by which one thing is known from year to year.
-- 去掉年份的名称，用于跨年对照
--
-- a value is: a text to compare names by

create or replace temp macro yearless_name(printed) as
    regexp_replace(plain_name(printed), '\(?20[0-9]{2}(?:[-—~至]20[0-9]{2})?年?度?\)?', '', 'g');
