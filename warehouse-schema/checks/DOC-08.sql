-- A re-published document changes only what it announces.
-- 重新公开的数据变动有说明
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD01, BUD02, BUD03, BUD04, BUD05, BUD06, BUD07, BUD08, BUD09, BUD10, BUD11, BUD12,
--     BUD13, FIN01, FIN02, FIN03, FIN04, FIN05, FIN06, FIN07, FIN08, FIN09, text
-- condition: 同一单位、年度、类别、口径有前后两个版本 | the document superseded another of the
--     same body, year, stage and scope
-- tolerance: X
-- bars: none
-- a row is: one figure that differs, appears or disappears between two versions, or the figures
--     of one table that are the same in both

insert into check_case by name

with

compared as (

    select
        superseded_figure.*,
        case
            when superseded_figure.table_id = 'NARRATIVE' then 'text'
            else superseded_figure.table_id
        end as shown_table,
        superseded_figure.newer_value is not distinct from superseded_figure.older_value
            as is_same

    from superseded_figure

),

-- a table that one version has not is another matter than a figure that changed
tables as (

    select
        compared.document_key,
        compared.other_document_key,
        compared.shown_table,
        bool_or(compared.newer_figure_key is not null)
            and bool_or(compared.older_figure_key is not null) as is_in_both

    from compared

    group by compared.document_key, compared.other_document_key, compared.shown_table

)

select
    'DOC-08' as check_id,
    compared.document_key,
    compared.other_document_key,
    compared.shown_table as table_id,
    compared.table_number,
    trim(compared.row_label || ' ' || compared.column_label) as subject,
    '新版' as left_label,
    coalesce(compared.newer_text, '未列') as left_text,
    case when compared.newer_figure_key is not null then [compared.newer_figure_key] end
        as left_places,
    '旧版' as right_label,
    coalesce(compared.older_text, '未列') as right_text,
    case when compared.older_figure_key is not null then [compared.older_figure_key] end
        as right_places,
    case when compared.is_announced then 'pass' else 'fail' end as verdict,
    cast(null as varchar) as reason,
    case when compared.is_announced then '新版文字说明了此项变动' end as note

from compared

inner join tables
    on compared.document_key = tables.document_key
    and compared.other_document_key = tables.other_document_key
    and compared.shown_table = tables.shown_table

where not compared.is_same and tables.is_in_both

union all by name

select
    'DOC-08' as check_id,
    compared.document_key,
    compared.other_document_key,
    compared.shown_table as table_id,
    '未变动的数字' as subject,
    '新版' as left_label,
    count(*) || ' 个数字' as left_text,
    list(compared.newer_figure_key order by compared.newer_figure_key)[1:1] as left_places,
    '旧版' as right_label,
    count(*) || ' 个数字相同' as right_text,
    list(compared.older_figure_key order by compared.older_figure_key)[1:1] as right_places,
    'pass' as verdict

from compared

where compared.is_same

group by compared.document_key, compared.other_document_key, compared.shown_table

union all by name

select
    'DOC-08' as check_id,
    tables.document_key,
    tables.other_document_key,
    tables.shown_table as table_id,
    '仅一个版本有此表' as subject,
    '新版' as left_label,
    '表或文字' as left_text,
    '旧版' as right_label,
    '表或文字' as right_text,
    'insufficient_data' as verdict,
    'side_absent' as reason

from tables

where not tables.is_in_both;
