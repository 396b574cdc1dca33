-- What analysts compare.
-- 比较层
--
-- a schema: views over the marts

create schema if not exists compare;
