-- The three public expenses as spent against their budget, body by body.
-- “三公”经费预决算对照及预算执行率
--
-- a row is: one item of one body of a final account for which some document gives the budget; peers
--           are bodies of the same kind and year with an execution rate of the item on the same
--           base: the budget as adjusted, or that of the beginning of the year

create or replace table compare.three_public_execution as

with

placed as (

    select
        mart_subject.*,
        execution.* exclude (document_key, budgetary_unit_key),
        line.item_name,
        line.sort_order,
        line.figure_key,
        line.figure_keys,
        line.printed_document_key,
        line.page,
        line.line,
        line.printed_text,
        line.printed_unit,
        count(execution.execution_share) filter (execution.barred_checks is null)
            over peers as peer_count,
        quantile_cont(execution.execution_share, 0.5)
            filter (execution.barred_checks is null) over peers as median_share,
        quantile_cont(execution.execution_share, 0.25)
            filter (execution.barred_checks is null) over peers as lower_quartile_share,
        quantile_cont(execution.execution_share, 0.75)
            filter (execution.barred_checks is null) over peers as upper_quartile_share,
        rank() over (
            peers
            order by
                execution.barred_checks is not null,
                execution.execution_share desc nulls last
        ) as share_rank,
        excluded_share(
            sum(execution.final_account_yuan) filter (execution.barred_checks is not null)
                over peers,
            sum(execution.final_account_yuan) over peers
        ) as share_excluded,
        count(distinct mart_subject.scope)
            filter (execution.execution_share is not null and execution.barred_checks is null)
            over peers as scope_count,
        count(distinct mart_subject.division_kind)
            filter (execution.execution_share is not null and execution.barred_checks is null)
            over peers as division_kind_count,
        execution.execution_share is not null and execution.barred_checks is null
            as is_compared

    from mart_three_public_execution as execution

    inner join mart_subject
        on execution.document_key = mart_subject.document_key
        and execution.budgetary_unit_key = mart_subject.budgetary_unit_key

    inner join mart_three_public_row as line
        on execution.document_key = line.document_key
        and execution.budgetary_unit_key = line.budgetary_unit_key
        and execution.item_code = line.item_code

    window peers as (
        partition by
            mart_subject.peer_group,
            execution.item_code,
            execution.budget_source = 'own_adjusted_budget'
    )

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    placed.item_name,
    placed.budget_yuan,
    placed.budget_source_name,
    placed.final_account_yuan,
    placed.execution_share,
    placed.is_over_budget,
    placed.published_budget_yuan,
    placed.peer_group,
    placed.peer_count,
    placed.median_share,
    placed.lower_quartile_share,
    placed.upper_quartile_share,
    case when placed.is_compared then placed.share_rank end as peer_rank,
    case
        when placed.is_compared
            then outlier_flag(
                placed.execution_share,
                placed.lower_quartile_share,
                placed.upper_quartile_share,
                placed.peer_count
            )
    end as outlier,
    placed.share_excluded,
    nullif(
        concat(
            case when placed.is_over_budget then '决算数超过预算数。' end,
            case when placed.budget_yuan = 0 then '预算为零，不计算执行率。' end,
            case
                when placed.published_budget_yuan <> placed.budget_yuan
                    then '与当年预算公开数不同。'
            end,
            barred_caution(placed.barred_checks),
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    placed.item_code,
    placed.budget_source,
    coalesce(printed_in.document_key, placed.document_key) as document_key,
    coalesce(printed_in.title, placed.document_title) as document_title,
    coalesce(printed_in.file, placed.document_file) as document_file,
    placed.figure_key,
    placed.figure_keys,
    placed.budget_figure_key,
    placed.budget_figure_keys,
    placed.page,
    placed.line,
    placed.printed_text,
    placed.printed_unit

from placed

-- a disclosure may be several files; page and line are those of the one with the figure
left join dim_document as printed_in
    on placed.printed_document_key = printed_in.document_key

order by
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key,
    placed.history_key,
    placed.sort_order;

comment on table compare.three_public_execution is
    '每行是一份决算中的一项“三公”经费及其预算 | a row is an item of a final account beside its budget';
comment on column compare.three_public_execution.division_code is '区划代码 | code of the district';
comment on column compare.three_public_execution.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.three_public_execution.district_name is '地区 | district, full name';
comment on column compare.three_public_execution.body_name is '单位 | body';
comment on column compare.three_public_execution.fiscal_year is '年度 | fiscal year';
comment on column compare.three_public_execution.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.three_public_execution.scope_name is '口径 | scope: department or unit';
comment on column compare.three_public_execution.item_name is
    '“三公”经费项目 | item of the three public expenses, meetings and training beside them';
comment on column compare.three_public_execution.budget_yuan is
    '预算数（元） | budget that the final account is set against, in yuan';
comment on column compare.three_public_execution.budget_source_name is
    '预算数来源 | which document gives the budget';
comment on column compare.three_public_execution.final_account_yuan is
    '决算数（元） | as spent, in yuan';
comment on column compare.three_public_execution.execution_share is
    '预算执行率 | final account over budget';
comment on column compare.three_public_execution.is_over_budget is
    '是否超预算 | whether more was spent than budgeted';
comment on column compare.three_public_execution.published_budget_yuan is
    '当年预算公开数（元） | budget as published at the beginning of the year, in yuan';
comment on column compare.three_public_execution.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.three_public_execution.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.three_public_execution.median_share is
    '同类中位数 | median of the execution rate of the peers';
comment on column compare.three_public_execution.lower_quartile_share is
    '同类下四分位数 | lower quartile of the peers';
comment on column compare.three_public_execution.upper_quartile_share is
    '同类上四分位数 | upper quartile of the peers';
comment on column compare.three_public_execution.peer_rank is
    '名次（由大到小） | rank, the largest first';
comment on column compare.three_public_execution.outlier is
    '是否离群 | outside 1.5 interquartile ranges beyond the quartiles, cohorts of at least ten';
comment on column compare.three_public_execution.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.three_public_execution.caution is '提示 | why the comparison may mislead';
comment on column compare.three_public_execution.item_code is '项目代码 | item code';
comment on column compare.three_public_execution.budget_source is
    '预算数来源代码 | own_adjusted_budget, own_budget or budget_document';
comment on column compare.three_public_execution.document_key is '文件标识 | document';
comment on column compare.three_public_execution.document_title is
    '文件标题 | title of the document';
comment on column compare.three_public_execution.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.three_public_execution.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.three_public_execution.figure_keys is
    '全部数字标识 | all figures that the amount is the sum of';
comment on column compare.three_public_execution.budget_figure_key is
    '预算数的数字标识 | figure of the budget';
comment on column compare.three_public_execution.budget_figure_keys is
    '预算数的全部数字标识 | all figures that the budget is the sum of';
comment on column compare.three_public_execution.page is '页 | page, 0 where the format has none';
comment on column compare.three_public_execution.line is '行 | line of the page or file';
comment on column compare.three_public_execution.printed_text is '原文 | text as printed';
comment on column compare.three_public_execution.printed_unit is '原文单位 | unit as printed';
