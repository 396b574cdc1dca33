-- The main amounts of one body over the years.
-- 历年
--
-- a row is: one measure of the body in one year
-- bound before: asked

from trend(getvariable('asked').history_key);
