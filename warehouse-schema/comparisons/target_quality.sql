-- How well bodies set their targets: how many are numbers, which kinds are missing.
-- 绩效目标质量：量化程度与缺失的指标类别（按单位）
--
-- a row is: one body with its annual indicators; peers are bodies of the same kind, stage and year

create or replace table compare.target_quality as

with

sheets as (

    select
        mart_indicator.document_key,
        mart_indicator.budgetary_unit_key,
        count(distinct mart_indicator.project_key) filter (mart_indicator.project_key <> 0)
            as project_count,
        count(*) as indicator_count,
        count(*) filter (mart_indicator.is_quantified) as quantified_count,
        count(*) filter (mart_indicator.level2_code = 'output_quantity') as quantity_count,
        count(*) filter (mart_indicator.level2_code = 'output_quality') as quality_count,
        count(*) filter (mart_indicator.level2_code = 'output_timeliness') as timeliness_count,
        count(*) filter (
            mart_indicator.level1_code = 'cost' or mart_indicator.level2_code = 'output_cost'
        ) as cost_count,
        count(*) filter (mart_indicator.level1_code = 'benefit') as benefit_count,
        count(*) filter (mart_indicator.level1_code = 'satisfaction') as satisfaction_count,
        min(mart_indicator.indicator_key) as first_indicator_key,
        min(mart_indicator.page) as page,
        min(mart_indicator.line) as line

    from mart_indicator

    where mart_indicator.horizon = 'annual'

    group by
        mart_indicator.document_key,
        mart_indicator.budgetary_unit_key

),

placed as (

    select
        mart_subject.*,
        sheets.project_count,
        sheets.indicator_count,
        sheets.quantified_count,
        sheets.quantified_count / nullif(sheets.indicator_count, 0) as quantified_share,
        sheets.quantity_count,
        sheets.quality_count,
        sheets.timeliness_count,
        sheets.cost_count,
        sheets.benefit_count,
        sheets.satisfaction_count,
        concat_ws(
            '、',
            case when sheets.quantity_count = 0 then '产出数量' end,
            case when sheets.quality_count = 0 then '产出质量' end,
            case when sheets.timeliness_count = 0 then '产出时效' end,
            case when sheets.cost_count = 0 then '成本' end,
            case when sheets.benefit_count = 0 then '效益' end,
            case when sheets.satisfaction_count = 0 then '满意度' end
        ) as missing_kinds,
        sheets.first_indicator_key,
        sheets.page,
        sheets.line,
        count(distinct mart_subject.body_key) over peers as peer_count,
        quantile_cont(sheets.quantified_count / nullif(sheets.indicator_count, 0), 0.5) over peers
            as median_share,
        quantile_cont(sheets.quantified_count / nullif(sheets.indicator_count, 0), 0.25) over peers
            as lower_quartile_share,
        quantile_cont(sheets.quantified_count / nullif(sheets.indicator_count, 0), 0.75) over peers
            as upper_quartile_share,
        rank() over (
            peers order by sheets.quantified_count / nullif(sheets.indicator_count, 0) desc
        ) as peer_rank,
        count(distinct mart_subject.scope) over peers as scope_count,
        count(distinct mart_subject.division_kind) over peers as division_kind_count

    from sheets

    inner join mart_subject
        on sheets.document_key = mart_subject.document_key
        and sheets.budgetary_unit_key = mart_subject.budgetary_unit_key

    window peers as (partition by mart_subject.peer_group)

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    placed.project_count,
    placed.indicator_count,
    placed.quantified_count,
    placed.quantified_share,
    placed.quantity_count,
    placed.quality_count,
    placed.timeliness_count,
    placed.cost_count,
    placed.benefit_count,
    placed.satisfaction_count,
    placed.missing_kinds,
    placed.peer_group,
    placed.peer_count,
    placed.median_share,
    placed.lower_quartile_share,
    placed.upper_quartile_share,
    placed.peer_rank,
    cast(0 as double) as share_excluded,
    nullif(
        concat(
            case
                when placed.missing_kinds <> '' then '未设' || placed.missing_kinds || '指标。'
            end,
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    placed.document_key,
    placed.document_title,
    placed.document_file,
    placed.first_indicator_key as indicator_key,
    placed.page,
    placed.line

from placed

order by
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key;

comment on table compare.target_quality is
    '每行是一个单位全部年度指标的量化程度与缺失类别 | a row is a body with the quality of its annual targets';
comment on column compare.target_quality.division_code is '区划代码 | code of the district';
comment on column compare.target_quality.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.target_quality.district_name is '地区 | district, full name';
comment on column compare.target_quality.body_name is '单位 | body';
comment on column compare.target_quality.fiscal_year is '年度 | fiscal year';
comment on column compare.target_quality.stage_name is '阶段 | stage: budget or final account';
comment on column compare.target_quality.scope_name is '口径 | scope: department or unit';
comment on column compare.target_quality.project_count is '项目数（个） | number of projects';
comment on column compare.target_quality.indicator_count is '指标数（个） | number of indicators';
comment on column compare.target_quality.quantified_count is
    '量化指标数（个） | indicators that are numbers';
comment on column compare.target_quality.quantified_share is
    '量化比重 | share of indicators that are numbers';
comment on column compare.target_quality.quantity_count is '产出数量（个） | quantity indicators';
comment on column compare.target_quality.quality_count is '产出质量（个） | quality indicators';
comment on column compare.target_quality.timeliness_count is
    '产出时效（个） | timeliness indicators';
comment on column compare.target_quality.cost_count is '成本（个） | cost indicators';
comment on column compare.target_quality.benefit_count is '效益（个） | benefit indicators';
comment on column compare.target_quality.satisfaction_count is
    '满意度（个） | satisfaction indicators';
comment on column compare.target_quality.missing_kinds is
    '缺失的指标类别 | kinds of indicators that are missing';
comment on column compare.target_quality.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.target_quality.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.target_quality.median_share is '同类中位数 | median of the peers';
comment on column compare.target_quality.lower_quartile_share is
    '同类下四分位数 | lower quartile of the peers';
comment on column compare.target_quality.upper_quartile_share is
    '同类上四分位数 | upper quartile of the peers';
comment on column compare.target_quality.peer_rank is
    '名次（由大到小） | rank, the largest first';
comment on column compare.target_quality.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed; 0 until checks gate comparisons';
comment on column compare.target_quality.caution is '提示 | why the comparison may mislead';
comment on column compare.target_quality.document_key is '文件标识 | document';
comment on column compare.target_quality.document_title is '文件标题 | title of the document';
comment on column compare.target_quality.document_file is '文件名 | file name of the document';
comment on column compare.target_quality.indicator_key is
    '指标标识（可用 explain 追溯） | indicator to explain';
comment on column compare.target_quality.page is '页 | page, 0 where the format has none';
comment on column compare.target_quality.line is '行 | line of the page or file';
