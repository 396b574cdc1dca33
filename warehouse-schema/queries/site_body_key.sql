-- Bodies that have a page.
-- 有页面的单位
--
-- a row is: one body under all its names

select distinct site_subject.history_key

from site_subject

order by site_subject.history_key;
