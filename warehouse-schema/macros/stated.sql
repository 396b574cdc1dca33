-- The first of two texts that says something, or null.
-- 两段文字中首个非空者
--
-- a value is: a text with at least one character, or null

create or replace temp macro stated(first_text, second_text) as
    coalesce(nullif(trim(first_text), ''), nullif(trim(second_text), ''));
