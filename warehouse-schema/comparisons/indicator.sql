-- What bodies set themselves as targets, the same kind of indicator side by side.
-- 同类绩效指标并列：目标值、方向、量化程度
--
-- a row is: one theme of indicator of one body in one unit of measure; peers are bodies of the same
--           kind, stage and year with quantified targets of that theme in that unit

create or replace table compare.indicator as

with

-- a share reads better in percent
shown as (

    select
        mart_indicator.*,
        case
            when mart_indicator.quantity_kind = 'share' then '%'
            when mart_indicator.per_unit is not null
                then mart_indicator.base_unit || '/' || mart_indicator.per_unit
            else coalesce(mart_indicator.base_unit, '')
        end as measuring_unit,
        mart_indicator.target_value
            * case when mart_indicator.quantity_kind = 'share' then 100 else 1 end
            as shown_target

    from mart_indicator

    where mart_indicator.horizon = 'annual'
        and mart_indicator.theme_code is not null

),

targets as (

    select
        shown.document_key,
        shown.budgetary_unit_key,
        shown.theme_code,
        any_value(shown.theme_name) as theme_name,
        shown.measuring_unit,
        min(shown.direction) as direction,
        string_agg(distinct shown.barred_checks, '、' order by shown.barred_checks)
            as barred_checks,
        count(*) as indicator_count,
        count(*) filter (shown.is_quantified) as quantified_count,
        sum(count(*)) over theme as theme_indicator_count,
        sum(count(*) filter (shown.is_quantified)) over theme as theme_quantified_count,
        min(shown.shown_target) as lowest_target,
        quantile_cont(shown.shown_target, 0.5) as median_target,
        max(shown.shown_target) as highest_target,
        string_agg(
            distinct comparator_sign(shown.comparator),
            ' ' order by comparator_sign(shown.comparator)
        ) filter (shown.is_quantified) as comparators,
        -- the least demanding target is the one to look at
        arg_min(
            shown.indicator_key,
            (
                case
                    when shown.direction = 'less_is_better' then -shown.shown_target
                    else shown.shown_target
                end,
                shown.page,
                shown.line,
                shown.indicator_key
            )
        ) filter (shown.shown_target is not null) as weakest_indicator_key,
        min(shown.indicator_key) as first_indicator_key

    from shown

    group by
        shown.document_key,
        shown.budgetary_unit_key,
        shown.theme_code,
        shown.measuring_unit

    window theme as (
        partition by shown.document_key, shown.budgetary_unit_key, shown.theme_code
    )

),

placed as (

    select
        mart_subject.*,
        targets.theme_code,
        targets.theme_name,
        targets.measuring_unit,
        targets.direction,
        targets.barred_checks,
        targets.indicator_count,
        targets.quantified_count,
        cast(targets.theme_indicator_count as bigint) as theme_indicator_count,
        targets.theme_quantified_count / nullif(targets.theme_indicator_count, 0)
            as quantified_share,
        targets.lowest_target,
        targets.median_target,
        targets.highest_target,
        targets.comparators,
        coalesce(targets.weakest_indicator_key, targets.first_indicator_key) as indicator_key,
        count(targets.median_target) filter (targets.barred_checks is null)
            over theme_peers as peer_count,
        quantile_cont(targets.median_target, 0.5) filter (targets.barred_checks is null)
            over theme_peers as median_of_peers,
        quantile_cont(targets.median_target, 0.25) filter (targets.barred_checks is null)
            over theme_peers as lower_quartile,
        quantile_cont(targets.median_target, 0.75) filter (targets.barred_checks is null)
            over theme_peers as upper_quartile,
        rank() over (
            theme_peers
            order by targets.barred_checks is not null, targets.median_target desc nulls last
        ) as target_rank,
        excluded_share(
            sum(abs(targets.indicator_count)) filter (targets.barred_checks is not null)
                over theme_peers,
            sum(abs(targets.indicator_count)) over theme_peers
        ) as share_excluded,
        count(distinct mart_subject.division_kind) filter (targets.barred_checks is null)
            over theme_peers as division_kind_count,
        count(distinct mart_subject.scope) filter (targets.barred_checks is null)
            over theme_peers as scope_count

    from targets

    inner join mart_subject
        on targets.document_key = mart_subject.document_key
        and targets.budgetary_unit_key = mart_subject.budgetary_unit_key

    window theme_peers as (
        partition by mart_subject.peer_group, targets.theme_code, targets.measuring_unit
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
    case placed.direction
        when 'more_is_better' then '越高越好'
        when 'less_is_better' then '越低越好'
        else '不定'
    end as direction_name,
    placed.indicator_count,
    placed.theme_indicator_count,
    cast(placed.quantified_share as double) as quantified_share,
    placed.lowest_target,
    placed.median_target,
    placed.highest_target,
    placed.comparators,
    placed.peer_group,
    placed.peer_count,
    placed.median_of_peers,
    placed.lower_quartile,
    placed.upper_quartile,
    case
        when placed.median_target is not null and placed.barred_checks is null
            then placed.target_rank
    end as peer_rank,
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
                when placed.direction = 'more_is_better'
                    and regexp_matches(placed.comparators, '[≤<]')
                    then '越高越好的指标写成了上限，须核对原文。'
                when placed.direction = 'less_is_better'
                    and regexp_matches(placed.comparators, '[≥>]')
                    then '越低越好的指标写成了下限，须核对原文。'
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
    mart_indicator.page,
    mart_indicator.line,
    mart_indicator.value_text as printed_text

from placed

left join mart_indicator
    on placed.indicator_key = mart_indicator.indicator_key

-- a disclosure may be several files; page and line are those of the one with the indicator
left join dim_document as printed_in
    on split_part(placed.indicator_key, '.', 1) = printed_in.document_key

order by
    placed.theme_name,
    placed.measuring_unit,
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key;

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
comment on column compare.indicator.lowest_target is '最低目标值 | lowest target';
comment on column compare.indicator.median_target is '目标值中位数 | median target of the body';
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
comment on column compare.indicator.peer_rank is '名次（由大到小） | rank, the largest first';
comment on column compare.indicator.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed; 0 until checks gate comparisons';
comment on column compare.indicator.caution is '提示 | why the comparison may mislead';
comment on column compare.indicator.document_key is '文件标识 | document';
comment on column compare.indicator.document_title is '文件标题 | title of the document';
comment on column compare.indicator.document_file is
    '文件名（指标所在） | file in which the indicator is printed';
comment on column compare.indicator.indicator_key is
    '指标标识（可用 explain 追溯） | indicator to explain';
comment on column compare.indicator.page is '页 | page, 0 where the format has none';
comment on column compare.indicator.line is '行 | line of the page or file';
comment on column compare.indicator.printed_text is '原文 | text as printed';
