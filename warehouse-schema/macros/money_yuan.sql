-- Digits and a word of scale as yuan: 0.24 and 万 give 2400.
-- 数字与“千、万、亿”折合的元
--
-- a value is: yuan, null where there are no digits

create or replace temp macro money_yuan(digits, scale) as
    try_cast(digits as decimal(18, 4))
    * case scale when '亿' then 100000000 when '万' then 10000 when '千' then 1000 else 1 end;
