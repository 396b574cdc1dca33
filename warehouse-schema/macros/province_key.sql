-- The key of a member that is numbered within its province, so that a province built alone has the
-- keys that it has among all others. Provinces hold fewer than ten million members each.
-- 按省级区划编号的主键：单独建库与全国建库的主键一致
--
-- a value is: an integer, never 0

create or replace temp macro province_key(province, place) as
    cast(cast(province as integer) * 10000000 + place as integer);
