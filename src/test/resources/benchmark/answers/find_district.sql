-- All districts that have documents.
-- 全部地区
--
-- a row is: one district
-- bound before: asked

from district('');
