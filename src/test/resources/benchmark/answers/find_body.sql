-- All bodies that have documents.
-- 全部单位
--
-- a row is: one body
-- bound before: asked

from body('');
