-- Which documents are one disclosure, and which of them a later one repeats.
-- 构成同一次公开的文件，以及被后来文件取代的文件
--
-- a row is: one document. Documents of one unit, year, stage and scope complete each other. A
-- later one repeats an earlier one where it holds more than half of each kind of its contents
-- again; what was repeated at once was one disclosure before. Later is what was published later
-- (known_on), of the same day what was first received later. A withdrawn document is no part of
-- what is in force; what it had repeated stays superseded, since nobody says that it holds again.
-- The key of a disclosure is that of its document with most tables

create or replace temp table document_disclosure as

with

documents as (

    select
        effective_document.document_key,
        effective_document.file,
        effective_document.known_on,
        effective_document.first_load_number,
        effective_document.withdrawn_on,
        document_body.division_code,
        coalesce(
            nullif(document_body.unit_code, ''),
            nullif(document_body.identity_name, ''),
            nullif(document_body.unit_name, '')
        ) as unit,
        effective_document.fiscal_year,
        effective_document.stage,
        coalesce(effective_document.scope, '') as scope,
        row_number() over (
            order by
                effective_document.known_on,
                effective_document.first_load_number,
                effective_document.file,
                effective_document.document_key
        ) as arrival,
        dense_rank() over (
            order by effective_document.known_on, effective_document.first_load_number
        ) as edition

    from effective_document

    inner join document_body
        on effective_document.document_key = document_body.document_key
        and document_body.body_code = ''
        and document_body.body_name = ''

),

-- who does not say who published what for which year completes nobody
identified as (

    select
        documents.*,
        case
            when documents.division_code = ''
                or documents.unit is null
                or documents.fiscal_year is null
                or documents.stage is null then [documents.document_key]
            else [
                documents.division_code,
                documents.unit,
                cast(documents.fiscal_year as varchar),
                documents.stage,
                documents.scope
            ]
        end as identity

    from documents

),

contents as (

    select
        identified.document_key,
        identified.identity,
        identified.arrival,
        identified.first_load_number,
        document_content.content_kind,
        document_content.content,
        max(identified.arrival) over (
            partition by
                identified.identity, document_content.content_kind, document_content.content
        ) > identified.arrival as is_repeated

    from identified

    inner join document_content
        on identified.document_key = document_content.document_key

),

kinds as (

    select
        contents.document_key,
        contents.content_kind,
        count(*) as content_count,
        count(*) filter (where contents.is_repeated) * 2 > count(*) as is_repeated

    from contents

    group by contents.document_key, contents.content_kind

),

repeated as (

    select
        kinds.document_key,
        sum(kinds.content_count) as content_count,
        coalesce(
            sum(kinds.content_count) filter (where kinds.content_kind = 'table'), 0
        ) as table_count,
        bool_and(kinds.is_repeated) as is_repeated

    from kinds

    group by kinds.document_key

),

shared_contents as (

    select
        contents.document_key,
        later.document_key as later_key,
        later.arrival,
        count(*) as shared_count,
        count(*) filter (where contents.content_kind = 'table') as shared_table_count

    from contents

    inner join repeated
        on contents.document_key = repeated.document_key
        and repeated.is_repeated

    inner join contents as later
        on contents.identity = later.identity
        and contents.content_kind = later.content_kind
        and contents.content = later.content
        and contents.arrival < later.arrival

    group by contents.document_key, later.document_key, later.arrival

),

successors as (

    select
        shared_contents.document_key,
        arg_max(
            shared_contents.later_key,
            (
                shared_contents.shared_table_count,
                shared_contents.shared_count,
                -shared_contents.arrival
            )
        ) as superseded_by

    from shared_contents

    group by shared_contents.document_key

),

-- who prints again what a former load had brought corrects it, in whole or in part
later_repeats as (

    select distinct contents.document_key, true as repeats_earlier

    from contents

    inner join contents as earlier
        on contents.identity = earlier.identity
        and contents.content_kind = earlier.content_kind
        and contents.content = earlier.content
        and contents.arrival > earlier.arrival
        and contents.first_load_number > earlier.first_load_number

),

followed as (

    select
        identified.*,
        coalesce(repeated.content_count, 0) as content_count,
        coalesce(repeated.table_count, 0) as table_count,
        successors.superseded_by,
        successor.edition as superseded_in_edition,
        successor.first_load_number as superseded_in_load,
        successor.known_on as superseded_on,
        coalesce(later_repeats.repeats_earlier, false) as repeats_earlier

    from identified

    left join repeated
        on identified.document_key = repeated.document_key

    left join successors
        on identified.document_key = successors.document_key

    left join documents as successor
        on successors.superseded_by = successor.document_key

    left join later_repeats
        on identified.document_key = later_repeats.document_key

)

select
    followed.document_key,
    first_value(followed.document_key) over (
        partition by
            followed.identity, followed.superseded_in_edition, followed.withdrawn_on
        order by followed.table_count desc, followed.content_count desc, followed.arrival
    ) as disclosure_key,
    followed.edition,
    followed.arrival,
    followed.superseded_by,
    followed.superseded_in_load,
    followed.repeats_earlier,
    followed.superseded_in_edition = followed.edition as is_repeated_at_once,
    followed.superseded_in_load < followed.first_load_number
        and followed.superseded_on > followed.known_on as is_older_though_later

from followed;
