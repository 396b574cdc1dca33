-- What each document holds: its standard tables, what its sentences measure, its projects.
-- 每份文件的内容：标准表、文字所述事项、绩效项目
--
-- a row is: one content of one document

create or replace temp table document_content as

select distinct
    reading_figure.document_key,
    'table' as content_kind,
    reading_figure.table_id as content

from reading_figure

where reading_figure.source_table like 'BUD%' or reading_figure.source_table like 'FIN%'

union all

select distinct
    reading_figure.document_key,
    'statement' as content_kind,
    reading_figure.measure as content

from reading_figure

where reading_figure.source_table = 'STATEMENT' and reading_figure.measure <> ''

union all

select
    sheets.document_key,
    'performance' as content_kind,
    sheets.content

from (
    select
        stg_project.document_key,
        coalesce(nullif(stg_project.project_code, ''), stg_project.project_name) as content

    from stg_project

    union

    select
        stg_indicator.document_key,
        coalesce(nullif(stg_indicator.project_code, ''), stg_indicator.project_name) as content

    from stg_indicator
) as sheets

inner join effective_document
    on sheets.document_key = effective_document.document_key;
