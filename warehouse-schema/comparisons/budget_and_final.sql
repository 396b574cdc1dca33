-- What was planned and what became of it: budget and final account of the same body and year.
-- 预算与决算对照
--
-- a row is: one total, kind of expenditure or class of function of one body and year, budgeted,
--           adjusted and spent; peers are bodies of the same kind, year and scope, with the same
--           base

create or replace table compare.budget_and_final as

with

executed as (

    select
        mart_subject.*,
        budget_pair.* exclude (document_key, budgetary_unit_key),
        case
            when budget_pair.adjusted_budget_yuan is not null then '调整预算数'
            when budget_pair.base_yuan is not null then '年初预算数'
        end as base_name,
        -- an empty or negative base gives no rate
        case
            when budget_pair.base_yuan > 0
                then cast(budget_pair.final_yuan / budget_pair.base_yuan as double)
        end as execution_share,
        case when budget_pair.barred_checks is null then execution_share end as countable_share

    from budget_pair

    inner join mart_subject
        on budget_pair.document_key = mart_subject.document_key
        and budget_pair.budgetary_unit_key = mart_subject.budgetary_unit_key

),

placed as (

    select
        executed.*,
        count(distinct executed.body_key) filter (executed.countable_share is not null)
            over peers as peer_count,
        quantile_cont(executed.countable_share, 0.5) over peers as median_share,
        quantile_cont(executed.countable_share, 0.25) over peers as lower_quartile_share,
        quantile_cont(executed.countable_share, 0.75) over peers as upper_quartile_share,
        rank() over (peers order by executed.countable_share desc nulls last) as peer_rank,
        excluded_share(
            sum(abs(executed.final_yuan)) filter (executed.barred_checks is not null) over peers,
            sum(abs(executed.final_yuan)) over peers
        ) as share_excluded,
        count(distinct executed.division_kind) filter (executed.countable_share is not null)
            over peers as division_kind_count,
        coalesce(executed.final_printed_key, executed.final_keys[1], executed.budget_figure_key)
            as figure_key

    from executed

    window peers as (
        partition by
            executed.peer_group,
            executed.scope,
            executed.money,
            executed.dimension,
            executed.code,
            executed.base_name
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
    case placed.money
        when 'revenue' then '收入' when 'grant' then '财政拨款支出' else '部门支出'
    end as money_name,
    case placed.dimension
        when 'total' then '合计' when 'kind' then '支出类别' else '功能分类'
    end as dimension_name,
    placed.code as measure_code,
    placed.name as measure_name,
    placed.budget_yuan,
    placed.adjusted_budget_yuan,
    placed.final_yuan,
    placed.final_yuan - placed.base_yuan as difference_yuan,
    placed.execution_share,
    placed.base_name,
    case
        when placed.document_budget_yuan is not null then '预算文件'
        when placed.own_budget_yuan is not null or placed.adjusted_budget_yuan is not null
            then '决算文件所载'
    end as budget_source_name,
    placed.peer_group,
    placed.peer_count,
    placed.median_share,
    placed.lower_quartile_share,
    placed.upper_quartile_share,
    case when placed.countable_share is not null then placed.peer_rank end as peer_rank,
    outlier_flag(
        placed.countable_share,
        placed.lower_quartile_share,
        placed.upper_quartile_share,
        placed.peer_count
    ) as outlier,
    placed.share_excluded,
    nullif(
        concat(
            case when placed.final_yuan is null then '决算未列此项。' end,
            case when placed.base_yuan is null then '预算未列此项。' end,
            case when placed.base_yuan <= 0 then '预算数不大于零，没有执行率。' end,
            case
                when placed.document_budget_yuan is null and placed.base_yuan is not null
                    then '预算数取自决算文件' || case
                        when placed.has_document_budget then '，预算文件未列此项。'
                        else '，未载入预算文件。'
                    end
            end,
            case
                when abs(placed.document_budget_yuan - placed.own_budget_yuan) > 100
                    then '决算文件所载年初预算为 ' || placed.own_budget_yuan
                        || ' 元，与预算文件不同。'
            end,
            case
                when placed.document_budget_yuan is not null
                    and placed.adjusted_budget_yuan is not null
                    then '执行率按决算文件所载调整预算数计算。'
            end,
            '决算数' || sum_caution(
                placed.final_printed_key, placed.final_keys, placed.final_stated_yuan
            ),
            barred_caution(placed.barred_checks),
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(1, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    placed.document_key,
    coalesce(printed_in.title, placed.document_title) as document_title,
    coalesce(printed_in.file, placed.document_file) as document_file,
    placed.budget_document_key,
    placed.figure_key,
    placed.budget_figure_key,
    list_concat(placed.final_keys, placed.budget_keys, placed.adjusted_keys) as figure_keys,
    figure.page,
    figure.line,
    figure.printed_text,
    figure.printed_unit

from placed

left join printed.figure as figure
    on placed.figure_key = figure.figure_key

-- a disclosure may be several files; page and line are those of the one with the figure
left join dim_document as printed_in
    on split_part(placed.figure_key, '.', 1) = printed_in.document_key

order by
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key,
    placed.history_key,
    placed.money,
    placed.dimension,
    placed.code;

comment on table compare.budget_and_final is
    '每行是一个单位一个年度一项收支的预算、调整预算与决算 | a row is a total, kind or class of function of a body and year, budgeted, adjusted and spent';
comment on column compare.budget_and_final.division_code is '区划代码 | code of the district';
comment on column compare.budget_and_final.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.budget_and_final.district_name is '地区 | district, full name';
comment on column compare.budget_and_final.body_name is '单位 | body';
comment on column compare.budget_and_final.fiscal_year is '年度 | fiscal year';
comment on column compare.budget_and_final.stage_name is '阶段 | stage: final account';
comment on column compare.budget_and_final.scope_name is '口径 | scope: department or unit';
comment on column compare.budget_and_final.money_name is
    '资金范围 | revenue, expenditure of the whole body, or from fiscal appropriations';
comment on column compare.budget_and_final.dimension_name is
    '分列方式 | total, kind of expenditure or class of function';
comment on column compare.budget_and_final.measure_code is
    '项目代码 | kind of expenditure or class code, blank for totals';
comment on column compare.budget_and_final.measure_name is '项目 | what is budgeted and spent';
comment on column compare.budget_and_final.budget_yuan is
    '年初预算数（元） | budget of the beginning of the year in yuan';
comment on column compare.budget_and_final.adjusted_budget_yuan is
    '调整预算数（元） | budget as adjusted in yuan, null where none is printed';
comment on column compare.budget_and_final.final_yuan is '决算数（元） | final account in yuan';
comment on column compare.budget_and_final.difference_yuan is
    '决算与所比预算之差（元） | final account minus the budget it is set against, in yuan';
comment on column compare.budget_and_final.execution_share is
    '预算执行率 | final account over the budget it is set against, 1 is 100 percent';
comment on column compare.budget_and_final.base_name is
    '所比预算 | which budget: as adjusted where printed, else of the beginning of the year';
comment on column compare.budget_and_final.budget_source_name is
    '预算数来源 | budget document, or printed in the final account';
comment on column compare.budget_and_final.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.budget_and_final.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.budget_and_final.median_share is
    '同类执行率中位数 | median rate of the peers';
comment on column compare.budget_and_final.lower_quartile_share is
    '同类下四分位数 | lower quartile of the rates of the peers';
comment on column compare.budget_and_final.upper_quartile_share is
    '同类上四分位数 | upper quartile of the rates of the peers';
comment on column compare.budget_and_final.peer_rank is
    '名次（由大到小） | rank, the highest rate first';
comment on column compare.budget_and_final.outlier is
    '是否离群 | whether the rate lies more than 1.5 interquartile ranges beyond the quartiles, null under ten peers';
comment on column compare.budget_and_final.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.budget_and_final.caution is '提示 | why the comparison may mislead';
comment on column compare.budget_and_final.document_key is
    '决算文件标识 | document of the final account';
comment on column compare.budget_and_final.document_title is
    '文件标题 | title of the document';
comment on column compare.budget_and_final.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.budget_and_final.budget_document_key is
    '预算文件标识 | document of the budget, null where none is loaded';
comment on column compare.budget_and_final.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.budget_and_final.budget_figure_key is
    '预算数字标识（可用 explain 追溯） | figure of the budget to explain';
comment on column compare.budget_and_final.figure_keys is
    '所含全部数字标识 | all figures of the row';
comment on column compare.budget_and_final.page is '页 | page, 0 where the format has none';
comment on column compare.budget_and_final.line is '行 | line of the page or file';
comment on column compare.budget_and_final.printed_text is '原文 | text as printed';
comment on column compare.budget_and_final.printed_unit is '原文单位 | unit as printed';
