-- How well projects set their targets: numbers, kinds, weaknesses, basis.
-- 绩效目标质量：量化程度、缺失的指标类别、薄弱的目标与确定依据（按项目）
--
-- a row is: one project with its annual indicators, or the body as a whole; peers are the projects
--           of bodies of the same kind, stage and year

create or replace table compare.project_target_quality as

with

placed as (

    select
        mart_subject.*,
        target_sheet.* exclude (document_key, budgetary_unit_key),
        target_sheet.quantified_count / target_sheet.indicator_count as quantified_share,
        target_sheet.weak_count / target_sheet.indicator_count as weak_share,
        missing_kinds(
            target_sheet.quantity_count,
            target_sheet.quality_count,
            target_sheet.timeliness_count,
            target_sheet.cost_count,
            target_sheet.benefit_count,
            target_sheet.satisfaction_count
        ) as missing_kinds,
        count(distinct mart_subject.body_key) over peers as peer_count,
        quantile_cont(target_sheet.quantified_count / target_sheet.indicator_count, 0.5)
            over peers as median_share,
        quantile_cont(target_sheet.quantified_count / target_sheet.indicator_count, 0.25)
            over peers as lower_quartile_share,
        quantile_cont(target_sheet.quantified_count / target_sheet.indicator_count, 0.75)
            over peers as upper_quartile_share,
        quantile_cont(target_sheet.weak_count / target_sheet.indicator_count, 0.5)
            over peers as median_weak_share,
        rank() over (
            peers order by target_sheet.quantified_count / target_sheet.indicator_count desc
        ) as peer_rank,
        rank() over (
            peers order by target_sheet.weak_count / target_sheet.indicator_count
        ) as weak_rank,
        count(distinct mart_subject.scope) over peers as scope_count,
        count(distinct mart_subject.division_kind) over peers as division_kind_count

    from target_sheet

    inner join mart_subject
        on target_sheet.document_key = mart_subject.document_key
        and target_sheet.budgetary_unit_key = mart_subject.budgetary_unit_key

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
    case
        when placed.subject = 'department' then '（部门整体）'
        else coalesce(placed.project_name, '（未具名项目）')
    end as project_name,
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
    placed.cannot_fail_count,
    placed.unverifiable_count,
    placed.repeated_count,
    placed.copied_count,
    placed.inconsistent_count,
    case when placed.basis_is_asked then placed.basis_given_count end as basis_given_count,
    case when placed.basis_is_asked then placed.basis_general_count end as basis_general_count,
    case when placed.basis_is_asked then placed.basis_missing_count end as basis_missing_count,
    placed.weak_count,
    placed.weak_share,
    placed.peer_group,
    placed.peer_count,
    placed.median_share,
    placed.lower_quartile_share,
    placed.upper_quartile_share,
    placed.peer_rank,
    placed.median_weak_share,
    placed.weak_rank,
    outlier_flag(
        placed.quantified_share,
        placed.lower_quartile_share,
        placed.upper_quartile_share,
        placed.peer_count
    ) as outlier,
    cast(0 as double) as share_excluded,
    nullif(
        concat(
            case
                when placed.missing_kinds <> '' then '未设' || placed.missing_kinds || '指标。'
            end,
            case
                when not placed.basis_is_asked
                    then '文件没有写出任何指标值确定依据，或没有该栏。'
            end,
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    printed_in.document_key,
    printed_in.title as document_title,
    printed_in.file as document_file,
    placed.first_indicator_key as indicator_key,
    placed.page,
    placed.line

from placed

-- a disclosure may be several files; page and line are those of the one with the indicator
inner join dim_document as printed_in
    on split_part(placed.first_indicator_key, '.', 1) = printed_in.document_key

order by
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key,
    placed.page,
    placed.line,
    placed.first_indicator_key;

comment on table compare.project_target_quality is
    '每行是一个项目年度指标的设定质量 | a row is a project with the quality of its annual targets';
comment on column compare.project_target_quality.division_code is
    '区划代码 | code of the district';
comment on column compare.project_target_quality.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.project_target_quality.district_name is '地区 | district, full name';
comment on column compare.project_target_quality.body_name is '单位 | body';
comment on column compare.project_target_quality.fiscal_year is '年度 | fiscal year';
comment on column compare.project_target_quality.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.project_target_quality.scope_name is '口径 | scope: department or unit';
comment on column compare.project_target_quality.project_name is '项目 | project';
comment on column compare.project_target_quality.indicator_count is
    '指标数（个） | number of indicators';
comment on column compare.project_target_quality.quantified_count is
    '量化指标数（个） | indicators that are numbers';
comment on column compare.project_target_quality.quantified_share is
    '量化比重 | share of indicators that are numbers';
comment on column compare.project_target_quality.quantity_count is
    '产出数量（个） | quantity indicators';
comment on column compare.project_target_quality.quality_count is
    '产出质量（个） | quality indicators';
comment on column compare.project_target_quality.timeliness_count is
    '产出时效（个） | timeliness indicators';
comment on column compare.project_target_quality.cost_count is '成本（个） | cost indicators';
comment on column compare.project_target_quality.benefit_count is
    '效益（个） | benefit indicators';
comment on column compare.project_target_quality.satisfaction_count is
    '满意度（个） | satisfaction indicators';
comment on column compare.project_target_quality.missing_kinds is
    '缺失的指标类别 | kinds of indicators that are missing';
comment on column compare.project_target_quality.cannot_fail_count is
    '不会不达标（个） | targets that cannot fail';
comment on column compare.project_target_quality.unverifiable_count is
    '无从考核（个） | targets that nothing can verify';
comment on column compare.project_target_quality.repeated_count is
    '多个项目共用（个） | texts that several projects of the document use';
comment on column compare.project_target_quality.copied_count is
    '照搬（个） | copied from a project to which the words belong, or counting something else';
comment on column compare.project_target_quality.inconsistent_count is
    '前后不合（个） | name, kind, unit, bound or year do not agree';
comment on column compare.project_target_quality.basis_given_count is
    '写明依据（个） | basis given; null where the form asks for none';
comment on column compare.project_target_quality.basis_general_count is
    '依据笼统（个） | basis in general words; null where the form asks for none';
comment on column compare.project_target_quality.basis_missing_count is
    '没有依据（个） | basis left blank; null where the form asks for none';
comment on column compare.project_target_quality.weak_count is
    '薄弱指标数（个） | indicators with any weakness';
comment on column compare.project_target_quality.weak_share is
    '薄弱比重 | share of indicators with any weakness';
comment on column compare.project_target_quality.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.project_target_quality.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.project_target_quality.median_share is
    '同类中位数 | median of the peers';
comment on column compare.project_target_quality.lower_quartile_share is
    '同类下四分位数 | lower quartile of the peers';
comment on column compare.project_target_quality.upper_quartile_share is
    '同类上四分位数 | upper quartile of the peers';
comment on column compare.project_target_quality.peer_rank is
    '名次（量化比重由大到小） | rank by the share that is numbers, the largest first';
comment on column compare.project_target_quality.median_weak_share is
    '同类薄弱比重中位数 | median of the peers'' share of weak indicators';
comment on column compare.project_target_quality.weak_rank is
    '薄弱名次（由少到多） | rank, the smallest share of weak indicators first';
comment on column compare.project_target_quality.outlier is
    '是否离群 | share of numbers outside 1.5 interquartile ranges beyond the quartiles; null below ten peers';
comment on column compare.project_target_quality.share_excluded is
    '因勾稽不符而剔除的比重 | 0: texts are judged, no figure is left out';
comment on column compare.project_target_quality.caution is
    '提示 | why the comparison may mislead';
comment on column compare.project_target_quality.document_key is '文件标识 | document';
comment on column compare.project_target_quality.document_title is
    '文件标题 | title of the document';
comment on column compare.project_target_quality.document_file is
    '文件名（指标所在） | file in which the indicator is printed';
comment on column compare.project_target_quality.indicator_key is
    '指标标识（第一项，可用 explain 追溯） | first indicator, to explain';
comment on column compare.project_target_quality.page is '页 | page, 0 where the format has none';
comment on column compare.project_target_quality.line is '行 | line of the page or file';
