-- The bodies of a district and year, each among those of its kind.
-- 同类单位
--
-- a row is: one body
-- bound before: asked

from peers(getvariable('asked').division_code, getvariable('asked').fiscal_year);
