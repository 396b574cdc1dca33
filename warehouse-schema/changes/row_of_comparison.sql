-- Keeps those pairs of one comparison that are not the same, and counts all.
-- 留下一个比较中不相同的行，并计数
--
-- a row is: one row of one comparison that appeared, vanished, or is not as it was

insert into changed_row

select
    getvariable('comparison') as comparison,
    coalesce(after.row_number, before.row_number) as row_number,
    case
        when before.row_number is null then 'appeared'
        when after.row_number is null then 'vanished'
        when before.own <> after.own then 'moved'
        when before.peers <> after.peers then 'peers'
        else 'source'
    end as kind,
    coalesce(after.row_key, before.row_key) as row_key,
    coalesce(after.division_code, before.division_code) as division_code,
    coalesce(after.history_key, before.history_key) as history_key,
    coalesce(after.district_name, before.district_name) as district_name,
    coalesce(after.body_name, before.body_name) as body_name,
    coalesce(after.fiscal_year, before.fiscal_year) as fiscal_year,
    coalesce(after.stage_name, before.stage_name) as stage_name,
    coalesce(after.scope_name, before.scope_name) as scope_name,
    coalesce(after.item, before.item) as item,
    before.peer_group as peer_group_before,
    after.peer_group as peer_group_after,
    before.own_value as value_before,
    after.own_value as value_after,
    before.peer_count as peer_count_before,
    after.peer_count as peer_count_after,
    before.peer_value as peer_value_before,
    after.peer_value as peer_value_after,
    before.peer_rank as peer_rank_before,
    after.peer_rank as peer_rank_after,
    before.own as own_before,
    after.own as own_after,
    before.peers as peers_before,
    after.peers as peers_after,
    before.evidence as evidence_before,
    after.evidence as evidence_after,
    list_sort(
        list_distinct(list_concat(coalesce(before.sources, []), coalesce(after.sources, [])))
    ) as sources,
    coalesce(after.document_key, before.document_key) as document_key,
    before.place_key as place_before,
    after.place_key as place_after

from paired_row

left join compared_row as before
    on paired_row.before_number = before.row_number

left join compared_row as after
    on paired_row.after_number = after.row_number

where before.row_number is null
    or after.row_number is null
    or before.own <> after.own
    or before.peers <> after.peers
    or before.evidence <> after.evidence;

insert into comparison_tally

select
    getvariable('comparison') as comparison,
    coalesce(sum(compared_name.before_count), 0) as before_count,
    coalesce(sum(compared_name.after_count), 0) as after_count,
    (select count(*) from paired_row where before_number is not null and after_number is not null)
        + coalesce(sum(compared_name.before_count) filter (compared_name.is_same), 0)
        as paired_count,
    coalesce(
        sum(
            greatest(compared_name.before_count - 1, 0)
            + greatest(compared_name.after_count - 1, 0)
        ),
        0
    ) as not_unique_count

from compared_name;

insert into compared_column

with

described as (

    select
        duckdb_columns.column_name,
        duckdb_columns.column_index,
        split_part(coalesce(duckdb_columns.comment, duckdb_columns.column_name), ' | ', 1)
            as title

    from duckdb_columns() as duckdb_columns

    where duckdb_columns.database_name = 'after'
        and duckdb_columns.schema_name = 'compare'
        and duckdb_columns.table_name = getvariable('comparison')

),

parts as (

    select 'own' as part, unnest(getvariable('own_columns')) as column_name

    union all

    select 'peers' as part, unnest(getvariable('peer_columns')) as column_name

    union all

    select 'evidence' as part, unnest(getvariable('evidence_columns')) as column_name

)

select
    getvariable('comparison') as comparison,
    parts.part,
    row_number() over (partition by parts.part order by described.column_index) as column_number,
    parts.column_name,
    described.title

from parts

inner join described
    on parts.column_name = described.column_name;
