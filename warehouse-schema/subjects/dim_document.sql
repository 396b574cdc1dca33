-- Documents: what was published, by whom, for which year, and which of several is in force.
-- 公开文件
--
-- a row is: one document that was ever received. Documents of one disclosure are its parts and
-- are read together; a document whose contents a later one repeats is superseded by it

create or replace table dim_document as

with

figure_counts as (

    select
        printed_figure.document_key,
        count(*) as figure_count,
        count(*) filter (where printed_figure.disposition <> 'kept_as_printed')
            as loaded_figure_count,
        bool_or(printed_figure.table_id like 'BUD%') as has_budget_tables,
        bool_or(printed_figure.table_id like 'FIN%') as has_final_tables,
        bool_or(printed_figure.table_id = 'NARRATIVE') as has_statements

    from printed.figure as printed_figure

    group by printed_figure.document_key

),

error_counts as (

    select
        stg_finding.document_key,
        count(*) filter (
            where stg_finding.severity = 'error' or stg_finding.kind = 'page_scanned'
        ) as error_count

    from stg_finding

    group by stg_finding.document_key

),

documents as (

    select
        effective_document.*,
        body_key.division_key,
        body_key.budgetary_unit_key,
        coalesce(figure_counts.figure_count, 0) as figure_count,
        coalesce(figure_counts.loaded_figure_count, 0) as loaded_figure_count,
        coalesce(figure_counts.has_budget_tables, false) as has_budget_tables,
        coalesce(figure_counts.has_final_tables, false) as has_final_tables,
        coalesce(figure_counts.has_statements, false) as has_statements,
        exists (
            select 1
            from printed.project as printed_project
            where printed_project.document_key = effective_document.document_key
                and printed_project.has_sheet
        ) or exists (
            select 1
            from printed.indicator as printed_indicator
            where printed_indicator.document_key = effective_document.document_key
        ) as has_performance,
        exists (
            select 1
            from printed.narrative as printed_narrative
            where printed_narrative.document_key = effective_document.document_key
        ) as has_text,
        coalesce(error_counts.error_count, 0) as error_count,
        document_disclosure.disclosure_key,
        document_disclosure.superseded_by,
        document_change.document_change,
        changes.name as document_change_name

    from effective_document

    inner join body_key
        on effective_document.document_key = body_key.document_key
        and body_key.body_code = ''
        and body_key.body_name = ''

    inner join document_disclosure
        on effective_document.document_key = document_disclosure.document_key

    inner join document_change
        on effective_document.document_key = document_change.document_key

    inner join vocabulary_list('document_change') as changes
        on document_change.document_change = changes.document_change

    left join figure_counts
        on effective_document.document_key = figure_counts.document_key

    left join error_counts
        on effective_document.document_key = error_counts.document_key

)

select
    documents.document_key,
    documents.disclosure_key,
    documents.sha256,
    documents.file,
    documents.media_type,
    documents.byte_count,
    documents.line_count,
    documents.title,
    documents.stage,
    documents.scope,
    documents.fiscal_year,
    documents.division_key,
    documents.budgetary_unit_key,
    documents.division_code as stated_division_code,
    documents.division_name as stated_division_name,
    documents.unit_code as stated_unit_code,
    documents.unit_name as stated_unit_name,
    documents.has_budget_tables,
    documents.has_final_tables,
    documents.has_performance,
    documents.has_statements,
    documents.source_address,
    documents.published_on,
    documents.retrieved_on,
    documents.withdrawn_on,
    documents.note,
    documents.load_number,
    documents.load_date,
    documents.first_load_number,
    documents.first_load_date,
    documents.document_change,
    documents.document_change_name,
    documents.extractor_version,
    case
        when not documents.is_read then 'quarantined'
        when documents.figure_count = 0
            and not documents.has_performance
            and not documents.has_text then 'quarantined'
        when documents.error_count > 0 then 'partly_loaded'
        else 'loaded'
    end as reading_outcome,
    cast(documents.figure_count as integer) as figure_count,
    cast(documents.loaded_figure_count as integer) as loaded_figure_count,
    case
        when documents.figure_count > 0
            then cast(
                documents.loaded_figure_count / documents.figure_count
                as decimal(9, 4)
            )
    end as share_of_figures_loaded,
    documents.superseded_by is null and documents.withdrawn_on is null as is_current,
    documents.superseded_by

from documents

order by documents.document_key;

comment on table dim_document is
    '公开文件 | Documents: what was published, by whom, for which year, and which of several is in force';
comment on column dim_document.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column dim_document.disclosure_key is
    '公开主键：互为补充的文件相同，取其中表格最多的文件 | key of the disclosure: the document with most tables among those that complete each other';
comment on column dim_document.sha256 is 'SHA-256 校验值 | SHA-256 of the bytes';
comment on column dim_document.file is '文件名 | name of the file in the inbox';
comment on column dim_document.media_type is '文件类型 | media type';
comment on column dim_document.byte_count is '字节数 | size in bytes';
comment on column dim_document.line_count is '行数 | number of lines';
comment on column dim_document.title is '标题 | title';
comment on column dim_document.stage is '预算或决算 | budget or final_account';
comment on column dim_document.scope is '范围 | department or unit';
comment on column dim_document.fiscal_year is '年度 | fiscal year of the document';
comment on column dim_document.division_key is
    '行政区划主键 | key of the division, 0 where unknown';
comment on column dim_document.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit, 0 where unknown';
comment on column dim_document.stated_division_code is
    '所述行政区划代码 | code of the division as stated';
comment on column dim_document.stated_division_name is
    '所述行政区划名称 | name of the division as stated';
comment on column dim_document.stated_unit_code is '所述单位编码 | code of the unit as stated';
comment on column dim_document.stated_unit_name is '所述单位名称 | name of the unit as stated';
comment on column dim_document.has_budget_tables is '含预算表 | whether it holds budget tables';
comment on column dim_document.has_final_tables is
    '含决算表 | whether it holds final-account tables';
comment on column dim_document.has_performance is
    '含绩效内容 | whether it holds performance sheets';
comment on column dim_document.has_statements is
    '含文字数据 | whether sentences of it state figures';
comment on column dim_document.source_address is '来源网址 | where it was published';
comment on column dim_document.published_on is
    '公开日期 | date of publication as the manifest states it';
comment on column dim_document.retrieved_on is '取得日期 | date of retrieval';
comment on column dim_document.withdrawn_on is
    '撤回日期：此后不作现行文件 | date on which its publisher took it back, null where it did not or published it again';
comment on column dim_document.note is '备注 | note of the manifest';
comment on column dim_document.load_number is
    '加载次序（清单所述以此次为准） | number of the load whose manifest row counts';
comment on column dim_document.load_date is '加载日期 | date of that load';
comment on column dim_document.first_load_number is
    '初次加载次序 | number of the load that received it first';
comment on column dim_document.first_load_date is '初次加载日期 | date of that load';
comment on column dim_document.document_change is
    '最近一次装载的变化（代码） | what the last load changed: new, corrected, superseded, withdrawn, published_again, restated, unchanged';
comment on column dim_document.document_change_name is
    '最近一次装载的变化 | what the last load changed, in words';
comment on column dim_document.extractor_version is
    '读取程序版本 | version of the extractor that read it';
comment on column dim_document.reading_outcome is
    '读取结果：已入库、部分入库、隔离（无一内容可读） | loaded; partly_loaded, where a page or amount could not be read; quarantined, where nothing could';
comment on column dim_document.figure_count is '印出数字个数 | number of printed figures';
comment on column dim_document.loaded_figure_count is
    '已入库数字个数 | number of printed figures that became facts, witnesses, totals or comparisons';
comment on column dim_document.share_of_figures_loaded is
    '数字入库比例 | share of printed figures that were loaded';
comment on column dim_document.is_current is
    '是否现行 | whether no later document repeats it and it is not withdrawn';
comment on column dim_document.superseded_by is '被何文件取代 | document that supersedes it';
