-- One body among those of its kind.
-- 本单位同类
--
-- a row is: one body
-- bound before: asked

from peers_of(getvariable('asked').history_key, getvariable('asked').fiscal_year);
