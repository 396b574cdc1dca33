-- What districts ask for: the targets of all their bodies, theme by theme, side by side.
-- 各县区同类绩效指标并列：目标个数、最严、中位与最宽
--
-- a row is: one theme of indicator in one unit of measure and direction in one district, year and
--           stage; peers are the districts of that level, year and stage with such targets

create or replace table compare.indicator_by_district as

with

disclosed as (

    select
        target_level.*,
        mart_subject.division_code,
        mart_subject.district_name,
        mart_subject.division_kind,
        mart_subject.history_key,
        mart_subject.body_key,
        mart_subject.body_name,
        mart_subject.body_kind_name,
        mart_subject.scope_name,
        mart_subject.fiscal_year,
        mart_subject.stage_name,
        -- who is unnamed stands alone
        coalesce(mart_subject.division_code, mart_subject.document_key) as district_key,
        case
            when mart_subject.division_code is null then '地区不明'
            when dim_division.level = 'province' then '各省'
            when dim_division.level = 'prefecture' then '各市'
            else '各县区'
        end || '，' || coalesce(cast(mart_subject.fiscal_year as varchar), '不明') || '年'
            || mart_subject.stage_name as peer_group,
        case when target_level.barred_checks is null then target_level.counted_target end
            as level,
        case when target_level.barred_checks is null then target_level.demand end as demanded

    from target_level

    inner join mart_subject
        on target_level.document_key = mart_subject.document_key
        and target_level.budgetary_unit_key = mart_subject.budgetary_unit_key

    left join dim_division
        on mart_subject.division_key = dim_division.division_key

),

districts as (

    select
        disclosed.district_key,
        disclosed.peer_group,
        disclosed.fiscal_year,
        disclosed.stage_name,
        disclosed.theme_code,
        disclosed.measuring_unit,
        disclosed.direction,
        any_value(disclosed.theme_name) as theme_name,
        any_value(disclosed.division_code) as division_code,
        min(disclosed.district_name) as district_name,
        min(disclosed.division_kind) as division_kind,
        max(disclosed.level) as highest_target,
        count(distinct disclosed.body_key) as body_count,
        count(distinct disclosed.body_kind_name) as body_kind_count,
        min(disclosed.history_key) as first_history_key,
        min(disclosed.body_name) as first_body_name,
        distinct_words(disclosed.scope_name)
            as scope_name,
        count(*) as indicator_count,
        count(*) filter (disclosed.is_quantified) as quantified_count,
        count(*) filter (disclosed.barred_checks is not null) as barred_count,
        count(*) filter (disclosed.is_reversed) as reversed_count,
        bool_or(disclosed.grows_with_task) as grows_with_task,
        distinct_words(disclosed.barred_checks) as barred_checks,
        quantile_cont(disclosed.level, 0.5) as median_target,
        max(disclosed.demanded) * disclosed.demand_sign as strictest_target,
        min(disclosed.demanded) * disclosed.demand_sign as laxest_target,
        quantile_cont(disclosed.demanded, 0.5) as median_demand,
        coalesce(
            arg_max(
                disclosed.indicator_key, (disclosed.demanded, disclosed.indicator_key)
            ) filter (disclosed.demanded is not null),
            min(disclosed.indicator_key)
        ) as strictest_indicator_key,
        coalesce(
            arg_min(
                disclosed.indicator_key,
                (coalesce(disclosed.demanded, disclosed.level), disclosed.indicator_key)
            ) filter (disclosed.level is not null),
            min(disclosed.indicator_key)
        ) as indicator_key

    from disclosed

    group by
        disclosed.district_key,
        disclosed.peer_group,
        disclosed.fiscal_year,
        disclosed.stage_name,
        disclosed.theme_code,
        disclosed.measuring_unit,
        disclosed.direction,
        disclosed.demand_sign

),

placed as (

    select
        districts.*,
        count(districts.median_target) over peers as peer_count,
        quantile_cont(districts.median_target, 0.5) over peers as median_of_peers,
        quantile_cont(districts.median_target, 0.25) over peers as lower_quartile,
        quantile_cont(districts.median_target, 0.75) over peers as upper_quartile,
        rank() over (peers order by districts.median_demand desc nulls last) as demand_rank,
        excluded_share(
            sum(districts.barred_count) over peers, sum(districts.indicator_count) over peers
        ) as share_excluded,
        count(distinct districts.scope_name) filter (districts.median_target is not null)
            over peers as scope_count,
        count(distinct districts.division_kind) filter (districts.median_target is not null)
            over peers as division_kind_count

    from districts

    window peers as (
        partition by
            districts.peer_group,
            districts.theme_code,
            districts.measuring_unit,
            districts.direction
    )

)

select
    placed.division_code,
    case when placed.body_count = 1 then placed.first_history_key end as history_key,
    placed.district_name,
    case
        when placed.body_count = 1 then placed.first_body_name
        else '（' || placed.body_count || ' 家单位）'
    end as body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    placed.theme_name,
    placed.measuring_unit,
    direction_name(placed.direction) as direction_name,
    placed.body_count,
    placed.indicator_count,
    placed.quantified_count,
    placed.strictest_target,
    placed.median_target,
    placed.laxest_target,
    placed.peer_group,
    placed.peer_count,
    placed.median_of_peers,
    placed.lower_quartile,
    placed.upper_quartile,
    case when placed.median_demand is not null then placed.demand_rank end as peer_rank,
    outlier_flag(
        placed.median_target, placed.lower_quartile, placed.upper_quartile, placed.peer_count
    ) as outlier,
    placed.share_excluded,
    nullif(
        concat(
            few_peers_caution(placed.peer_count),
            case
                when placed.body_count = 1 then '该地区仅有一家单位的目标。'
                when placed.body_kind_count > 1 then '合并了不同类别单位的目标。'
            end,
            case
                when placed.median_target is null then '没有可比的量化目标。'
                when placed.measuring_unit = '' and placed.highest_target <> 0
                    then '指标值后没有计量单位，单位是否写在说明中须看原文。'
                when placed.grows_with_task and placed.highest_target <> 0
                    then '数量和金额随任务大小而变，高低不说明好坏，先看各指标所指的对象。'
            end,
            case
                when placed.reversed_count > 0
                    then placed.reversed_count || ' 个指标的上下限方向写反，不计入。'
            end,
            barred_caution(placed.barred_checks),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            case
                when placed.division_code is null then '文件未载明地区，不与具名地区比较。'
            end
        ),
        ''
    ) as caution,
    printed_in.document_key,
    printed_in.title as document_title,
    printed_in.file as document_file,
    placed.indicator_key,
    placed.strictest_indicator_key,
    mart_indicator.page,
    mart_indicator.line,
    mart_indicator.value_text as printed_text

from placed

inner join mart_indicator
    on placed.indicator_key = mart_indicator.indicator_key

inner join dim_document as printed_in
    on split_part(placed.indicator_key, '.', 1) = printed_in.document_key

order by
    placed.theme_name,
    placed.measuring_unit,
    placed.direction,
    placed.fiscal_year,
    placed.stage_name,
    placed.district_name,
    placed.district_key;

comment on table compare.indicator_by_district is
    '每行是一个县区一类指标（同一计量单位、同一方向）的年度目标 | a row is a theme of indicator of a district in one unit of measure and direction';
comment on column compare.indicator_by_district.division_code is
    '区划代码 | code of the district';
comment on column compare.indicator_by_district.history_key is
    '单位沿革标识 | identity of the body where the district has one only';
comment on column compare.indicator_by_district.district_name is '地区 | district, full name';
comment on column compare.indicator_by_district.body_name is
    '单位（多家时为家数） | body, or how many there are';
comment on column compare.indicator_by_district.fiscal_year is '年度 | fiscal year';
comment on column compare.indicator_by_district.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.indicator_by_district.scope_name is '口径 | scope: department or unit';
comment on column compare.indicator_by_district.theme_name is '主题 | theme';
comment on column compare.indicator_by_district.measuring_unit is '计量单位 | unit of measure';
comment on column compare.indicator_by_district.direction_name is '方向 | which way is better';
comment on column compare.indicator_by_district.body_count is
    '单位数（家） | bodies with such indicators';
comment on column compare.indicator_by_district.indicator_count is
    '指标数（个） | indicators of the theme in that unit';
comment on column compare.indicator_by_district.quantified_count is
    '量化指标数（个） | indicators that are numbers';
comment on column compare.indicator_by_district.strictest_target is
    '最严目标值 | most demanding target in the direction of good, null where none is known';
comment on column compare.indicator_by_district.median_target is
    '目标值中位数 | median of the targets';
comment on column compare.indicator_by_district.laxest_target is
    '最宽目标值 | least demanding target in the direction of good, null where none is known';
comment on column compare.indicator_by_district.peer_group is
    '同类组（年度、阶段） | peer group: districts of one year and stage';
comment on column compare.indicator_by_district.peer_count is
    '县区数（个，含本县区） | number of districts compared, the subject included';
comment on column compare.indicator_by_district.median_of_peers is
    '同类中位数 | median of the peers';
comment on column compare.indicator_by_district.lower_quartile is
    '同类下四分位数 | lower quartile of the peers';
comment on column compare.indicator_by_district.upper_quartile is
    '同类上四分位数 | upper quartile of the peers';
comment on column compare.indicator_by_district.peer_rank is
    '名次（要求最高者为先） | rank, the most demanding first; null where no direction is known';
comment on column compare.indicator_by_district.outlier is
    '是否离群 | outside 1.5 interquartile ranges beyond the quartiles; null below ten peers';
comment on column compare.indicator_by_district.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.indicator_by_district.caution is
    '提示 | why the comparison may mislead';
comment on column compare.indicator_by_district.document_key is '文件标识 | document';
comment on column compare.indicator_by_district.document_title is
    '文件标题 | title of the document';
comment on column compare.indicator_by_district.document_file is
    '文件名（指标所在） | file in which the indicator is printed';
comment on column compare.indicator_by_district.indicator_key is
    '指标标识（要求最低的一项，可用 explain 追溯） | indicator to explain: the least demanding';
comment on column compare.indicator_by_district.strictest_indicator_key is
    '要求最高的指标标识 | the most demanding indicator';
comment on column compare.indicator_by_district.page is '页 | page, 0 where the format has none';
comment on column compare.indicator_by_district.line is '行 | line of the page or file';
comment on column compare.indicator_by_district.printed_text is '原文 | text as printed';
