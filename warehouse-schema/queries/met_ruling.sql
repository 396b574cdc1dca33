-- Decisions for one place that meet a figure there.
-- 确有数字的区划或单位决定
--
-- a row is: one line of the file of decisions

select distinct figure_ruling.line

from figure_ruling

order by figure_ruling.line;
