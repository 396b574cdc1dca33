-- Prior-year figures quoted are those of the prior-year document.
-- 引用上年数等于上年公开数
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: text, BUD01, BUD02, BUD03, BUD04, BUD05, BUD07, BUD11, FIN01, FIN02, FIN03, FIN05,
--     FIN09
-- condition: 上年同类文件已入库且口径相同 | the document of the year before is loaded, of the
--     same stage and scope
-- tolerance: U
-- bars: none
-- a row is: one figure of the year before that a sentence, a form or a column of one document
--     states, or that follows from a change in a sentence; of several tables of the other
--     document that state the same, with and without what was carried over, the nearest counts

insert into check_case by name

with

sentence_candidates as (

    select
        quoted_figure.document_key,
        quoted_figure.disclosure_key,
        quoted_figure.figure_kind,
        'text' as table_id,
        cast(null as integer) as table_number,
        meant.subject,
        quoted_figure.quoted_how,
        quoted_figure.prior_yuan,
        quoted_figure.prior_step_yuan,
        quoted_figure.places,
        published.document_key as published_document_key,
        published.amount_yuan as published_yuan,
        published.step_yuan as published_step_yuan,
        published.figure_key as published_key,
        published.is_table

    from quoted_figure

    inner join check_position as meant
        on quoted_figure.figure_key = meant.figure_key

    left join disclosure_pair
        on quoted_figure.disclosure_key = disclosure_pair.disclosure_key
        and disclosure_pair.pair_kind = 'year_before'

    left join check_position as published
        on disclosure_pair.other_document_key = published.disclosure_key
        and meant.position = published.position
        and meant.part_code = published.part_code
        and meant.code_path = published.code_path
        and quoted_figure.figure_kind = published.figure_kind
        and published.fiscal_year = published.document_year
        and published.amount_yuan is not null

),

column_candidates as (

    select
        reading_figure.document_key,
        check_document.disclosure_key,
        reading_figure.figure_kind,
        reading_figure.table_id,
        reading_figure.table_number,
        concat_ws(
            ' ',
            nullif(reading_figure.row_code, ''),
            nullif(reading_figure.row_label, ''),
            reading_figure.column_label
        ) as subject,
        'stated' as quoted_how,
        reading_figure.amount_yuan as prior_yuan,
        reading_figure.step_yuan as prior_step_yuan,
        [reading_figure.figure_key] as places,
        published.document_key as published_document_key,
        published.amount_yuan as published_yuan,
        published.step_yuan as published_step_yuan,
        published.figure_key as published_key,
        true as is_table

    from reading_figure

    inner join check_document
        on reading_figure.document_key = check_document.document_key

    left join disclosure_pair
        on check_document.disclosure_key = disclosure_pair.disclosure_key
        and disclosure_pair.pair_kind = 'year_before'

    left join check_line as published
        on disclosure_pair.other_document_key = published.disclosure_key
        and reading_figure.table_id = published.table_id
        and reading_figure.measure = published.measure
        and reading_figure.dimension = published.dimension
        and reading_figure.role = published.role
        and reading_figure.code = published.code
        and reading_figure.figure_kind = published.figure_kind

    where regexp_matches(reading_figure.table_id, '^(BUD|FIN)[0-9]')
        and reading_figure.fiscal_year = reading_figure.document_year - 1
        and reading_figure.amount_yuan is not null
        and reading_figure.figure_kind
            = case check_document.stage when 'budget' then 'budget' else 'final_account' end
        and (reading_figure.role = 'total' or reading_figure.code <> '')

),

candidates as (

    select * from sentence_candidates

    union all

    select * from column_candidates

),

-- a figure may be meant in more than one way, and stand in more than one table
nearest as (

    select candidates.*

    from candidates

    qualify row_number() over (
        partition by candidates.document_key, candidates.places
        order by
            candidates.published_key is null,
            not candidates.is_table,
            abs(candidates.published_yuan - candidates.prior_yuan),
            candidates.subject,
            candidates.published_key
    ) = 1

)

select
    'DOC-04' as check_id,
    nearest.document_key,
    nearest.published_document_key as other_document_key,
    nearest.figure_kind,
    nearest.table_id,
    nearest.table_number,
    nearest.subject || ' 上年数' as subject,
    case
        when nearest.quoted_how = 'implied' then '本年数减增减额'
        else '所引用的上年数'
    end as left_label,
    nearest.prior_yuan as left_value,
    nearest.places as left_places,
    '上年公开数' as right_label,
    nearest.published_yuan as right_value,
    case when nearest.published_key is not null then [nearest.published_key] end as right_places,
    greatest(nearest.prior_step_yuan, nearest.published_step_yuan) as tolerance,
    case
        when nearest.published_key is null then coalesce(disclosure_pair.reason, 'side_absent')
    end as reason

from nearest

left join disclosure_pair
    on nearest.disclosure_key = disclosure_pair.disclosure_key
    and disclosure_pair.pair_kind = 'year_before';
