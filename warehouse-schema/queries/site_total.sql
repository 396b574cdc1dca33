-- Which build the site shows, and how much it is made of.
-- 网站所依据的数据版本与数据总量
--
-- a row is: the whole warehouse

select
    to_json(
        {
            'build': (select mart_build.build_id from mart_build),
            'document_count': count(*),
            'figure_count': coalesce(sum(site_document.figure_count), 0)
        }
    ) as total

from site_document;
