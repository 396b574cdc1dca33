-- Printed places that published comparisons cite, kept for the session that writes the site.
-- 各项比较所引用的印处
--
-- a row is: one key of a figure or an indicator
-- parameters: names of the published views with their schema, parted by commas

create or replace temp table site_citation as

with

cited as (

    -- a list of keys is told apart from one key by nothing but its brackets and commas
    select distinct
        unnest(
            string_split(
                translate(
                    concat_ws(
                        ', ',
                        *columns(
                            lambda name: regexp_matches(name, '(^|_)(figure|indicator)_keys?$')
                        )
                    ),
                    '[]',
                    ''
                ),
                ', '
            )
        ) as place_key

    from query_table(string_split(?, ','), true)

)

select
    cited.place_key,
    split_part(cited.place_key, '.', 1) as document_key

from cited

where cited.place_key <> ''

order by cited.place_key;
