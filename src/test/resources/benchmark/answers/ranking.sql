-- All bodies by their three public expenses in one year.
-- 排名
--
-- a row is: one body
-- bound before: asked

from ranking('three_public', getvariable('asked').fiscal_year);
