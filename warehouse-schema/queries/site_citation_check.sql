-- Checks that used a cited place, kept for the session that writes the site.
-- 用到所引印处的勾稽关系
--
-- a row is: one cited place in one result of a check

create or replace temp table site_citation_check as

with

used as (

    select
        check_result.result_key,
        unnest(list_concat(check_result.left_places, check_result.right_places)) as place_key

    from check_result

)

select distinct
    site_citation.document_key,
    site_citation.place_key,
    used.result_key

from used

inner join site_citation
    on used.place_key = site_citation.place_key

order by site_citation.document_key, site_citation.place_key, used.result_key;
