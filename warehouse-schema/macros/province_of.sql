-- The province that a division belongs to; the unknown one has the number 00.
-- 行政区划所属省级区划代码（两位）；未知者为00
--
-- a value is: two digits

create or replace temp macro province_of(division_code) as
    coalesce(nullif(regexp_extract(division_code, '^[0-9]{2}'), ''), '00');
