-- How much the site is made of.
-- 网站所依据的数据总量
--
-- a row is: the whole warehouse; the build is a hash of the documents and their reader

select
    to_json(
        {
            'build': left(
                sha256(
                    string_agg(
                        dim_document.sha256 || ' ' || dim_document.extractor_version,
                        ' ' order by dim_document.document_key
                    )
                ),
                12
            ),
            'document_count': count(*),
            'figure_count': coalesce(sum(dim_document.figure_count), 0)
        }
    ) as total

from dim_document

where dim_document.is_current;
