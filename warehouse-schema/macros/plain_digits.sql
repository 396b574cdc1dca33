-- The digits of a printed code.
-- 印出编码中的数字
--
-- a value is: half-width digits, or an empty text

create or replace temp macro plain_digits(printed) as
    regexp_replace(translate(printed, '０１２３４５６７８９', '0123456789'), '[^0-9]', '', 'g');
