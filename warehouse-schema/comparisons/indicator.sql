-- What bodies set themselves as targets, the same kind of indicator side by side.
-- 同类绩效指标并列：目标值、方向、量化程度
--
-- a row is: one theme of indicator of one body in one unit of measure and direction; peers are
--           bodies of the same kind, stage and year with quantified targets of that theme in that
--           unit and direction; a bound on the wrong side is counted apart and sets no level

create or replace table compare.indicator as

with

targets as (

    select
        target_level.document_key,
        target_level.budgetary_unit_key,
        target_level.theme_code,
        any_value(target_level.theme_name) as theme_name,
        target_level.measuring_unit,
        target_level.direction,
        distinct_words(target_level.barred_checks) as barred_checks,
        count(*) as indicator_count,
        count(*) filter (target_level.is_quantified) as quantified_count,
        count(*) filter (target_level.is_reversed) as reversed_count,
        bool_or(target_level.grows_with_task) as grows_with_task,
        sum(count(*)) over theme as theme_indicator_count,
        sum(count(*) filter (target_level.is_quantified)) over theme as theme_quantified_count,
        min(target_level.counted_target) as lowest_target,
        quantile_cont(target_level.counted_target, 0.5) as median_target,
        max(target_level.counted_target) as highest_target,
        max(target_level.demand) * target_level.demand_sign as strictest_target,
        min(target_level.demand) * target_level.demand_sign as laxest_target,
        quantile_cont(target_level.demand, 0.5) as median_demand,
        string_agg(
            distinct comparator_sign(target_level.comparator),
            ' ' order by comparator_sign(target_level.comparator)
        ) filter (target_level.is_quantified) as comparators,
        -- the least demanding target is the one to look at
        coalesce(
            arg_min(
                target_level.indicator_key,
                (
                    coalesce(target_level.demand, target_level.counted_target),
                    target_level.page,
                    target_level.line,
                    target_level.indicator_key
                )
            ) filter (target_level.counted_target is not null),
            min(target_level.indicator_key)
        ) as indicator_key,
        list(
            target_level.indicator_key
            order by target_level.page, target_level.line, target_level.indicator_key
        ) as indicator_keys

    from target_level

    group by
        target_level.document_key,
        target_level.budgetary_unit_key,
        target_level.theme_code,
        target_level.measuring_unit,
        target_level.direction,
        target_level.demand_sign

    window theme as (
        partition by
            target_level.document_key,
            target_level.budgetary_unit_key,
            target_level.theme_code
    )

),

counted as (

    select
        targets.*,
        case when targets.barred_checks is null then targets.median_target end as peer_target,
        case when targets.barred_checks is null then targets.median_demand end as peer_demand

    from targets

),

placed as (

    select
        mart_subject.*,
        counted.* exclude (document_key, budgetary_unit_key),
        counted.theme_quantified_count / nullif(counted.theme_indicator_count, 0)
            as quantified_share,
        count(counted.peer_target) over theme_peers as peer_count,
        quantile_cont(counted.peer_target, 0.5) over theme_peers as median_of_peers,
        quantile_cont(counted.peer_target, 0.25) over theme_peers as lower_quartile,
        quantile_cont(counted.peer_target, 0.75) over theme_peers as upper_quartile,
        rank() over (theme_peers order by counted.peer_demand desc nulls last) as demand_rank,
        excluded_share(
            sum(counted.indicator_count) filter (counted.barred_checks is not null)
                over theme_peers,
            sum(counted.indicator_count) over theme_peers
        ) as share_excluded,
        count(distinct mart_subject.division_kind) filter (counted.peer_target is not null)
            over theme_peers as division_kind_count,
        count(distinct mart_subject.scope) filter (counted.peer_target is not null)
            over theme_peers as scope_count

    from counted

    inner join mart_subject
        on counted.document_key = mart_subject.document_key
        and counted.budgetary_unit_key = mart_subject.budgetary_unit_key

    window theme_peers as (
        partition by
            mart_subject.peer_group,
            counted.theme_code,
            counted.measuring_unit,
            counted.direction
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
    placed.theme_name,
    placed.measuring_unit,
    direction_name(placed.direction) as direction_name,
    placed.indicator_count,
    cast(placed.theme_indicator_count as bigint) as theme_indicator_count,
    cast(placed.quantified_share as double) as quantified_share,
    placed.reversed_count,
    placed.strictest_target,
    placed.median_target,
    placed.laxest_target,
    placed.lowest_target,
    placed.highest_target,
    placed.comparators,
    placed.peer_group,
    placed.peer_count,
    placed.median_of_peers,
    placed.lower_quartile,
    placed.upper_quartile,
    case when placed.peer_demand is not null then placed.demand_rank end as peer_rank,
    outlier_flag(
        placed.peer_target, placed.lower_quartile, placed.upper_quartile, placed.peer_count
    ) as outlier,
    placed.share_excluded,
    nullif(
        concat(
            case
                when placed.quantified_count = 0 then '没有量化目标，只能比较文字。'
                else few_peers_caution(placed.peer_count)
            end,
            case
                when placed.quantified_count > 0 and placed.quantified_share < 1
                    then '该单位同类指标中另有未量化的。'
            end,
            case
                when placed.reversed_count > 0 and placed.direction = 'more_is_better'
                    then placed.reversed_count
                        || ' 个越高越好的指标写成了上限，不计入，须核对原文。'
                when placed.reversed_count > 0
                    then placed.reversed_count
                        || ' 个越低越好的指标写成了下限，不计入，须核对原文。'
            end,
            case
                when placed.median_target is not null and placed.median_demand is null
                    then '高低不分好坏，不排名次。'
            end,
            case
                when placed.measuring_unit = '' and placed.highest_target <> 0
                    then '指标值后没有计量单位，单位是否写在说明中须看原文。'
                when placed.grows_with_task and placed.highest_target <> 0
                    then '数量和金额随任务大小而变，高低不说明好坏，先看各指标所指的对象。'
            end,
            case when contains(placed.comparators, ' ') then '目标的比较方式（≥、≤、=）不一。' end,
            barred_caution(placed.barred_checks),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    coalesce(printed_in.document_key, placed.document_key) as document_key,
    coalesce(printed_in.title, placed.document_title) as document_title,
    coalesce(printed_in.file, placed.document_file) as document_file,
    placed.indicator_key,
    placed.indicator_keys,
    mart_indicator.page,
    mart_indicator.line,
    mart_indicator.value_text as printed_text

from placed

inner join mart_indicator
    on placed.indicator_key = mart_indicator.indicator_key

-- a disclosure may be several files; page and line are those of the one with the indicator
left join dim_document as printed_in
    on split_part(placed.indicator_key, '.', 1) = printed_in.document_key

order by
    placed.theme_name,
    placed.measuring_unit,
    placed.direction,
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key,
    placed.budgetary_unit_key;

comment on table compare.indicator is
    '每行是一个单位一类指标（同一计量单位）的年度目标 | a row is a theme of indicator of a body in one unit of measure';
comment on column compare.indicator.division_code is '区划代码 | code of the district';
comment on column compare.indicator.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.indicator.district_name is '地区 | district, full name';
comment on column compare.indicator.body_name is '单位 | body';
comment on column compare.indicator.fiscal_year is '年度 | fiscal year';
comment on column compare.indicator.stage_name is '阶段 | stage: budget or final account';
comment on column compare.indicator.scope_name is '口径 | scope: department or unit';
comment on column compare.indicator.theme_name is '主题 | theme';
comment on column compare.indicator.measuring_unit is '计量单位 | unit of measure';
comment on column compare.indicator.direction_name is '方向 | direction';
comment on column compare.indicator.indicator_count is '指标数（个） | number of indicators';
comment on column compare.indicator.theme_indicator_count is
    '同类指标总数（个，含未量化） | indicators of the theme, all units';
comment on column compare.indicator.quantified_share is
    '量化比重 | share of indicators that are numbers';
comment on column compare.indicator.reversed_count is
    '方向写反的指标数（个） | indicators with a bound on the wrong side, which set no level';
comment on column compare.indicator.strictest_target is
    '最严目标值 | most demanding target in the direction of good, null where none is known';
comment on column compare.indicator.median_target is '目标值中位数 | median target of the body';
comment on column compare.indicator.laxest_target is
    '最宽目标值 | least demanding target in the direction of good, null where none is known';
comment on column compare.indicator.lowest_target is '最低目标值 | lowest target';
comment on column compare.indicator.highest_target is '最高目标值 | highest target';
comment on column compare.indicator.comparators is '所用比较方式 | comparators used';
comment on column compare.indicator.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.indicator.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.indicator.median_of_peers is '同类中位数 | median of the peers';
comment on column compare.indicator.lower_quartile is
    '同类下四分位数 | lower quartile of the peers';
comment on column compare.indicator.upper_quartile is
    '同类上四分位数 | upper quartile of the peers';
comment on column compare.indicator.peer_rank is
    '名次（要求最高者为先） | rank, the most demanding first; null where no direction is known';
comment on column compare.indicator.outlier is
    '是否离群 | outside 1.5 interquartile ranges beyond the quartiles; null below ten peers';
comment on column compare.indicator.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.indicator.caution is '提示 | why the comparison may mislead';
comment on column compare.indicator.document_key is '文件标识 | document';
comment on column compare.indicator.document_title is '文件标题 | title of the document';
comment on column compare.indicator.document_file is
    '文件名（指标所在） | file in which the indicator is printed';
comment on column compare.indicator.indicator_key is
    '指标标识（要求最低的一项，可用 explain 追溯） | indicator to explain: the least demanding';
comment on column compare.indicator.indicator_keys is
    '全部指标标识 | all indicators of the row, in the order of the document';
comment on column compare.indicator.page is '页 | page, 0 where the format has none';
comment on column compare.indicator.line is '行 | line of the page or file';
comment on column compare.indicator.printed_text is '原文 | text as printed';
