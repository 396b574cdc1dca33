-- What stands behind the three public expenses, and what one of it costs: heads, vehicles, trips
-- and receptions.
-- “三公”经费相关计数及单位费用：人均、车均、每人次、每批次
--
-- a row is: one kind of count that one body discloses, with the item of the three public expenses
--           that pays for it in the same disclosure; peers are bodies of the same kind, stage and
--           year with a cost per one

create or replace table compare.three_public_count as

with

counted as (

    select
        mart_subject.*,
        cost.* exclude (document_key, budgetary_unit_key)

    from mart_three_public_cost as cost

    inner join mart_subject
        on cost.document_key = mart_subject.document_key
        and cost.budgetary_unit_key = mart_subject.budgetary_unit_key

),

placed as (

    select
        counted.*,
        counted.cost_per_one_yuan is not null and counted.barred_checks is null
            as is_compared,
        count(counted.cost_per_one_yuan) filter (counted.barred_checks is null)
            over peers as peer_count,
        quantile_cont(counted.cost_per_one_yuan, 0.5) filter (counted.barred_checks is null)
            over peers as median_yuan,
        quantile_cont(counted.cost_per_one_yuan, 0.25) filter (counted.barred_checks is null)
            over peers as lower_quartile_yuan,
        quantile_cont(counted.cost_per_one_yuan, 0.75) filter (counted.barred_checks is null)
            over peers as upper_quartile_yuan,
        rank() over (
            peers
            order by
                counted.barred_checks is not null,
                counted.cost_per_one_yuan desc nulls last
        ) as cost_rank,
        excluded_share(
            count(counted.cost_per_one_yuan) filter (counted.barred_checks is not null)
                over peers,
            count(counted.cost_per_one_yuan) over peers
        ) as share_excluded,
        count(distinct counted.scope)
            filter (counted.cost_per_one_yuan is not null and counted.barred_checks is null)
            over peers as scope_count,
        count(distinct counted.division_kind)
            filter (counted.cost_per_one_yuan is not null and counted.barred_checks is null)
            over peers as division_kind_count

    from counted

    window peers as (partition by counted.peer_group, counted.count_code)

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    placed.count_name,
    placed.quantity,
    placed.count_year,
    placed.item_name,
    placed.amount_yuan,
    placed.cost_per_one_yuan,
    placed.per_one,
    placed.peer_group,
    placed.peer_count,
    placed.median_yuan,
    placed.lower_quartile_yuan,
    placed.upper_quartile_yuan,
    case when placed.is_compared then placed.cost_rank end as peer_rank,
    case
        when placed.is_compared
            then outlier_flag(
                placed.cost_per_one_yuan,
                placed.lower_quartile_yuan,
                placed.upper_quartile_yuan,
                placed.peer_count
            )
    end as outlier,
    placed.share_excluded,
    nullif(
        concat(
            case
                when placed.amount_yuan is null then '同一文件未公开对应经费，不能折算。'
                when placed.quantity = 0 and placed.amount_yuan > 0
                    then '计数为零而经费不为零，不能折算，请核对原文。'
                when placed.quantity = 0 then '计数为零。'
                when placed.is_fallback then '以公务接待费合计折算。'
            end,
            case
                when placed.count_year < placed.fiscal_year
                    then '计数为 ' || placed.count_year || ' 年数，经费为 '
                        || placed.fiscal_year || ' 年数。'
            end,
            barred_caution(placed.barred_checks),
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    placed.count_code,
    placed.item_code,
    coalesce(printed_in.document_key, placed.document_key) as document_key,
    coalesce(printed_in.title, placed.document_title) as document_title,
    coalesce(printed_in.file, placed.document_file) as document_file,
    placed.figure_key,
    placed.figure_keys,
    placed.amount_figure_key,
    figure.page,
    figure.line,
    figure.printed_text,
    figure.printed_unit

from placed

left join printed.figure as figure
    on placed.figure_key = figure.figure_key

-- a disclosure may be several files; page and line are those of the one with the figure
left join dim_document as printed_in
    on figure.document_key = printed_in.document_key

order by
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key,
    placed.history_key,
    placed.sort_order;

comment on table compare.three_public_count is
    '每行是一个单位的一项计数及其单位费用 | a row is a count of a body and what one of it costs';
comment on column compare.three_public_count.division_code is '区划代码 | code of the district';
comment on column compare.three_public_count.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.three_public_count.district_name is '地区 | district, full name';
comment on column compare.three_public_count.body_name is '单位 | body';
comment on column compare.three_public_count.fiscal_year is '年度 | fiscal year';
comment on column compare.three_public_count.stage_name is '阶段 | stage: budget or final account';
comment on column compare.three_public_count.scope_name is '口径 | scope: department or unit';
comment on column compare.three_public_count.count_name is '计数项目 | what is counted';
comment on column compare.three_public_count.quantity is '数量 | number';
comment on column compare.three_public_count.count_year is
    '计数年度 | year of the count: that of the disclosure or the one before';
comment on column compare.three_public_count.item_name is
    '对应“三公”经费项目 | item of the three public expenses that pays for it';
comment on column compare.three_public_count.amount_yuan is
    '对应金额（元） | amount of that item in yuan';
comment on column compare.three_public_count.cost_per_one_yuan is
    '单位费用（元／每项） | cost per head, vehicle, group, visit or reception in yuan';
comment on column compare.three_public_count.per_one is '单位费用的单位 | what the cost is per';
comment on column compare.three_public_count.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.three_public_count.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.three_public_count.median_yuan is
    '同类单位费用中位数（元／每项） | median cost per one of the peers in yuan';
comment on column compare.three_public_count.lower_quartile_yuan is
    '同类单位费用下四分位数（元／每项） | lower quartile of the peers in yuan';
comment on column compare.three_public_count.upper_quartile_yuan is
    '同类单位费用上四分位数（元／每项） | upper quartile of the peers in yuan';
comment on column compare.three_public_count.peer_rank is
    '名次（由大到小） | rank, the largest first';
comment on column compare.three_public_count.outlier is
    '是否离群 | outside 1.5 interquartile ranges beyond the quartiles, cohorts of at least ten';
comment on column compare.three_public_count.share_excluded is
    '因勾稽不符而剔除的比重 | share of bodies excluded because checks failed';
comment on column compare.three_public_count.caution is '提示 | why the comparison may mislead';
comment on column compare.three_public_count.count_code is '计数代码 | code of what is counted';
comment on column compare.three_public_count.item_code is '项目代码 | item code';
comment on column compare.three_public_count.document_key is '文件标识 | document';
comment on column compare.three_public_count.document_title is '文件标题 | title of the document';
comment on column compare.three_public_count.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.three_public_count.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.three_public_count.figure_keys is
    '全部数字标识 | all figures that the number is the sum of';
comment on column compare.three_public_count.amount_figure_key is
    '金额的数字标识 | figure of the amount';
comment on column compare.three_public_count.page is '页 | page, 0 where the format has none';
comment on column compare.three_public_count.line is '行 | line of the page or file';
comment on column compare.three_public_count.printed_text is '原文 | text as printed';
comment on column compare.three_public_count.printed_unit is '原文单位 | unit as printed';
