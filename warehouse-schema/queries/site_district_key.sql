-- Districts that have a page.
-- 有页面的地区
--
-- a row is: one district; blank stands for documents that name none

select distinct site_subject.division_code

from site_subject

order by site_subject.division_code;
