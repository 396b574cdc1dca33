-- Who has disclosed what: the contents of every current disclosure.
-- 公开情况：每次公开载有哪些内容
--
-- a row is: one disclosure of one publisher, all its current documents together; peers are the
--           publishers of the same kind, stage and year

create or replace table compare.coverage as

with

disclosures as (

    select
        dim_document.disclosure_key as document_key,
        arg_min(
            dim_document.reading_outcome,
            array_position(
                ['quarantined', 'partly_loaded', 'loaded'], dim_document.reading_outcome
            )
        ) as reading_outcome,
        bool_or(dim_document.has_budget_tables) as has_budget_tables,
        bool_or(dim_document.has_final_tables) as has_final_tables,
        bool_or(dim_document.has_statements) as has_statements,
        bool_or(dim_document.has_performance) as has_performance,
        cast(sum(dim_document.figure_count) as integer) as figure_count,
        cast(
            sum(dim_document.figure_count * dim_document.share_of_figures_loaded)
            / nullif(sum(dim_document.figure_count), 0)
            as decimal(9, 4)
        ) as share_of_figures_loaded,
        string_agg(dim_document.file, '；' order by dim_document.file) as files,
        min(dim_document.source_address) as source_address,
        min(dim_document.retrieved_on) as retrieved_on

    from dim_document

    where dim_document.is_current

    group by dim_document.disclosure_key

),

project_contents as (

    select
        mart_project.document_key,
        count(*) as project_count,
        count(*) - count(mart_project.amount_yuan) as project_without_amount_count

    from mart_project

    where mart_project.project_key <> 0

    group by mart_project.document_key

),

indicator_contents as (

    select mart_indicator.document_key, count(*) as indicator_count

    from mart_indicator

    group by mart_indicator.document_key

),

gathered as (

    select
        mart_subject.* replace (disclosures.files as document_file),
        disclosures.reading_outcome,
        disclosures.has_budget_tables,
        disclosures.has_final_tables,
        disclosures.has_statements,
        disclosures.has_performance,
        disclosures.figure_count,
        disclosures.share_of_figures_loaded,
        mart_subject.document_key in (select document_key from mart_three_public)
            as has_three_public,
        coalesce(indicator_contents.indicator_count, 0) as indicator_count,
        coalesce(project_contents.project_count, 0) as project_count,
        coalesce(project_contents.project_without_amount_count, 0)
            as project_without_amount_count,
        disclosures.source_address,
        disclosures.retrieved_on,
        count(distinct mart_subject.body_key) over peers as peer_count

    from mart_subject

    inner join disclosures
        on mart_subject.document_key = disclosures.document_key

    left join project_contents
        on mart_subject.document_key = project_contents.document_key

    left join indicator_contents
        on mart_subject.document_key = indicator_contents.document_key

    where mart_subject.is_publisher

    window peers as (partition by mart_subject.peer_group)

)

select
    gathered.division_code,
    gathered.history_key,
    gathered.district_name,
    gathered.body_name,
    gathered.fiscal_year,
    gathered.stage_name,
    gathered.scope_name,
    gathered.has_budget_tables,
    gathered.has_final_tables,
    gathered.has_statements,
    gathered.has_three_public,
    gathered.has_performance,
    gathered.figure_count,
    cast(gathered.share_of_figures_loaded as double) as figures_loaded_share,
    gathered.project_count,
    gathered.project_without_amount_count,
    gathered.indicator_count,
    gathered.peer_group,
    gathered.peer_count,
    cast(0 as double) as share_excluded,
    nullif(
        concat(
            case gathered.reading_outcome
                when 'quarantined' then '文件未能读取，已隔离。'
                when 'partly_loaded' then '文件只读取了一部分。'
            end,
            case
                when not gathered.has_budget_tables
                    and not gathered.has_final_tables
                    and not gathered.has_three_public
                    and gathered.has_performance
                    then '只公开绩效文本，没有预决算表，也没有“三公”经费。'
                when not gathered.has_three_public then '没有“三公”经费。'
            end,
            case
                when gathered.project_without_amount_count > 0
                    then '有 ' || gathered.project_without_amount_count || ' 个项目未载明金额。'
            end,
            few_peers_caution(gathered.peer_count),
            gathered.subject_caution
        ),
        ''
    ) as caution,
    gathered.document_key,
    gathered.document_title,
    gathered.document_file,
    gathered.source_address,
    gathered.retrieved_on

from gathered

order by
    gathered.fiscal_year,
    gathered.district_name,
    gathered.body_name,
    gathered.document_key,
    gathered.history_key;

comment on table compare.coverage is
    '每行是一份现行文件及其所载内容 | a row is a current document and what it holds';
comment on column compare.coverage.division_code is '区划代码 | code of the district';
comment on column compare.coverage.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.coverage.district_name is '地区 | district, full name';
comment on column compare.coverage.body_name is '单位 | body';
comment on column compare.coverage.fiscal_year is '年度 | fiscal year';
comment on column compare.coverage.stage_name is '阶段 | stage: budget or final account';
comment on column compare.coverage.scope_name is '口径 | scope: department or unit';
comment on column compare.coverage.has_budget_tables is '有预算表 | has budget tables';
comment on column compare.coverage.has_final_tables is '有决算表 | has final account tables';
comment on column compare.coverage.has_statements is '有叙述数字 | states figures in sentences';
comment on column compare.coverage.has_three_public is
    '有“三公”经费 | discloses the three public expenses';
comment on column compare.coverage.has_performance is '有绩效目标 | has performance targets';
comment on column compare.coverage.figure_count is '数字个数 | printed figures';
comment on column compare.coverage.figures_loaded_share is
    '已入库数字比重 | share of figures loaded';
comment on column compare.coverage.project_count is '项目数（个） | number of projects';
comment on column compare.coverage.project_without_amount_count is
    '未载明金额的项目（个） | projects without an amount';
comment on column compare.coverage.indicator_count is '指标数（个） | number of indicators';
comment on column compare.coverage.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.coverage.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.coverage.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.coverage.caution is '提示 | why the comparison may mislead';
comment on column compare.coverage.document_key is '文件标识 | document';
comment on column compare.coverage.document_title is '文件标题 | title of the document';
comment on column compare.coverage.document_file is '文件名 | file name of the document';
comment on column compare.coverage.source_address is '来源网址 | source address';
comment on column compare.coverage.retrieved_on is '获取日期 | retrieved on';
