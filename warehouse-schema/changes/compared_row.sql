-- The rows of one comparison on both sides: what names them, what they say, with whom they stand.
-- 一个比较前后两次的全部行
--
-- a row is: one row of the comparison on one side; rows of a name whose rows are the same on both
--           sides are left out
-- variables: comparison; key_columns, own_columns, peer_columns, evidence_columns, source_columns,
--            value_column, peer_column

create or replace temp table compared_row as

with

gathered as (

    -- the later one first: its order of columns is that of the lists
    select 'after' as side, *
    from query_table('after.compare.' || getvariable('comparison'))

    union all by name

    select 'before' as side, *
    from query_table('before.compare.' || getvariable('comparison'))

),

differing as (

    select gathered.*

    from gathered

    where hash(*columns(lambda name: name in getvariable('key_columns'))) in (
        select compared_name.name_digest from compared_name where not compared_name.is_same
    )

),

texts as (

    -- a comparison of whole bodies has no items
    select cast(columns(*) as varchar), '' as no_item

    from differing

),

parted as (

    select
        texts.side,
        texts.division_code,
        texts.history_key,
        texts.district_name,
        texts.body_name,
        texts.fiscal_year,
        texts.stage_name,
        texts.scope_name,
        texts.peer_group,
        texts.peer_count,
        texts.document_key,
        list_value(*columns(lambda name: name in getvariable('key_columns'))) as row_key,
        list_value(*columns(lambda name: name in getvariable('own_columns'))) as own,
        list_value(*columns(lambda name: name in getvariable('peer_columns'))) as peers,
        list_value(*columns(lambda name: name in getvariable('evidence_columns'))) as evidence,
        list_value(*columns(lambda name: name in getvariable('item_columns'))) as items,
        list_value(*columns(lambda name: name in getvariable('source_columns'))) as source_texts,
        list_value(*columns(lambda name: name in getvariable('value_columns'))) as value_texts,
        list_value(*columns(lambda name: name in getvariable('peer_value_columns')))
            as peer_value_texts,
        list_value(*columns(lambda name: name in getvariable('rank_columns'))) as rank_texts,
        list_value(*columns(lambda name: name in getvariable('place_columns'))) as place_texts

    from texts

)

select
    parted.* exclude (items, source_texts, value_texts, peer_value_texts, rank_texts, place_texts),
    array_to_string(list_filter(parted.items, lambda text: text <> ''), ' ') as item,
    list_sort(
        list_distinct(
            regexp_extract_all(
                array_to_string(list_filter(parted.source_texts, lambda text: text <> ''), ' '),
                '[0-9a-f]{16}(\.i?[0-9]+)?'
            )
        )
    ) as sources,
    parted.value_texts[1] as own_value,
    parted.peer_value_texts[1] as peer_value,
    parted.rank_texts[1] as peer_rank,
    parted.place_texts[1] as place_key,
    row_number() over (
        order by parted.side, parted.row_key, parted.own, parted.peers, parted.evidence
    ) as row_number,
    -- rows of one name that say the same are told apart by number
    row_number() over (
        partition by parted.side, parted.row_key, parted.own
        order by parted.evidence, parted.peers
    ) as same_number

from parted;
