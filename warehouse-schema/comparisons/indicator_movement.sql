-- The same indicator of a body from one disclosed year to the next: raised, kept or lowered.
-- 同一指标的年际变动：提高、维持、降低，或不可比的原因
--
-- a row is: one annual indicator and one source of its value before, another disclosure or the
--           columns of its own row; peers are bodies of the same kind, stage and year whose targets
--           of the theme in that unit moved by a number, from the same kind of source

create or replace table compare.indicator_movement as

with

placed as (

    select
        mart_subject.*,
        target_change.* exclude (
            document_key,
            budgetary_unit_key,
            history_key,
            body_key,
            stage,
            scope,
            fiscal_year,
            is_publisher
        ),
        target_change.barred_checks is null and target_change.prior_barred_checks is null
            and target_change.change_value is not null as counts,
        target_change.change_value * case target_change.direction
            when 'more_is_better' then 1
            when 'less_is_better' then -1
        end as improvement

    from target_change

    inner join mart_subject
        on target_change.document_key = mart_subject.document_key
        and target_change.budgetary_unit_key = mart_subject.budgetary_unit_key

),

compared as (

    select
        placed.*,
        count(distinct placed.body_key) filter (placed.counts) over peers as peer_count,
        quantile_cont(placed.change_value, 0.5) filter (placed.counts) over peers
            as median_change,
        quantile_cont(placed.change_value, 0.25) filter (placed.counts) over peers
            as lower_quartile,
        quantile_cont(placed.change_value, 0.75) filter (placed.counts) over peers
            as upper_quartile,
        rank() over (
            peers
            order by
                placed.counts and placed.improvement is not null desc,
                placed.improvement desc nulls last
        ) as improvement_rank,
        excluded_share(
            count(*) filter (placed.change_value is not null and not placed.counts) over peers,
            count(placed.change_value) over peers
        ) as share_excluded,
        count(distinct placed.scope) filter (placed.counts) over peers as scope_count,
        count(distinct placed.division_kind) filter (placed.counts) over peers
            as division_kind_count

    from placed

    window peers as (
        partition by
            placed.peer_group,
            placed.theme_code,
            placed.measuring_unit,
            placed.direction,
            placed.source
    )

)

select
    compared.division_code,
    compared.history_key,
    compared.district_name,
    compared.body_name,
    compared.fiscal_year,
    compared.stage_name,
    compared.scope_name,
    compared.shown_project as project_name,
    compared.theme_name,
    compared.level3 as indicator_name,
    compared.measuring_unit,
    direction_name(compared.direction) as direction_name,
    case compared.source
        when 'document' then '以前年度文件'
        else '本文件所列以前年度值'
    end as source_name,
    case compared.match_rank
        when 0 then '同一行'
        when 1 then '同一项目，名称与说明相同'
        when 2 then '同一项目，名称相同'
        when 3 then '同一主题，名称相同'
    end as match_name,
    compared.prior_year,
    compared.shown_target as target_value,
    compared.shown_prior as prior_target,
    compared.change_value,
    case compared.movement
        when 'raised' then '提高'
        when 'kept' then '维持'
        when 'lowered' then '降低'
        else '不可比'
    end as movement_name,
    compared.obstacle,
    compared.prior_value_text as prior_printed_text,
    compared.before_prior_text as before_prior_printed_text,
    compared.shown_before_prior as before_prior_target,
    compared.peer_group,
    compared.peer_count,
    compared.median_change,
    compared.lower_quartile,
    compared.upper_quartile,
    case
        when compared.counts and compared.improvement is not null
            then compared.improvement_rank
    end as peer_rank,
    case
        when compared.counts
            then outlier_flag(
                compared.change_value,
                compared.lower_quartile,
                compared.upper_quartile,
                compared.peer_count
            )
    end as outlier,
    compared.share_excluded,
    nullif(
        concat(
            few_peers_caution(compared.peer_count),
            case
                when compared.source = 'printed'
                    then '以前年度的数取自本文件，是目标值还是完成值以原文为准。'
                when compared.prior_year < compared.fiscal_year - 1
                    then '与 ' || compared.prior_year || ' 年相比，其间各年未载入。'
            end,
            case
                when compared.match_rank = 3
                    then '按主题和名称对应，项目名称不同，须核对是否同一事项。'
            end,
            case
                when compared.change_value is not null
                    and bound_side(compared.comparator) <> bound_side(compared.prior_comparator)
                    then '两年的比较方式（≥、≤、=）不同。'
            end,
            barred_caution(
                nullif(
                    concat_ws('、', compared.barred_checks, compared.prior_barred_checks), ''
                )
            ),
            mixed_peers_caution(compared.scope_count, compared.division_kind_count),
            compared.subject_caution
        ),
        ''
    ) as caution,
    printed_in.document_key,
    printed_in.title as document_title,
    printed_in.file as document_file,
    compared.indicator_key,
    compared.prior_indicator_key,
    compared.page,
    compared.line,
    compared.value_text as printed_text

from compared

-- a disclosure may be several files; page and line are those of the one with the indicator
inner join dim_document as printed_in
    on split_part(compared.indicator_key, '.', 1) = printed_in.document_key

order by
    compared.fiscal_year,
    compared.district_name,
    compared.body_name,
    compared.document_key,
    compared.page,
    compared.line,
    compared.indicator_key,
    compared.source;

comment on table compare.indicator_movement is
    '每行是一个年度指标与以前年度值的比较 | a row is an annual indicator beside its value of a year before';
comment on column compare.indicator_movement.division_code is '区划代码 | code of the district';
comment on column compare.indicator_movement.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.indicator_movement.district_name is '地区 | district, full name';
comment on column compare.indicator_movement.body_name is '单位 | body';
comment on column compare.indicator_movement.fiscal_year is '年度 | fiscal year';
comment on column compare.indicator_movement.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.indicator_movement.scope_name is '口径 | scope: department or unit';
comment on column compare.indicator_movement.project_name is '项目 | project';
comment on column compare.indicator_movement.theme_name is '主题 | theme';
comment on column compare.indicator_movement.indicator_name is '指标 | indicator';
comment on column compare.indicator_movement.measuring_unit is '计量单位 | unit of measure';
comment on column compare.indicator_movement.direction_name is '方向 | which way is better';
comment on column compare.indicator_movement.source_name is
    '以前年度值来源 | where the value before comes from: another disclosure or the row itself';
comment on column compare.indicator_movement.match_name is
    '对应方式 | how the indicators are known to be the same';
comment on column compare.indicator_movement.prior_year is '所比年度 | year of the value before';
comment on column compare.indicator_movement.target_value is
    '目标值 | target, in the unit of measure';
comment on column compare.indicator_movement.prior_target is
    '以前年度值 | value before, in the unit of measure';
comment on column compare.indicator_movement.change_value is
    '变动 | target minus value before; of shares, percentage points';
comment on column compare.indicator_movement.movement_name is
    '变动方向 | raised, kept or lowered in the direction of good, or not comparable';
comment on column compare.indicator_movement.obstacle is '不可比原因 | why it is not comparable';
comment on column compare.indicator_movement.prior_printed_text is
    '以前年度值原文 | value before as printed';
comment on column compare.indicator_movement.before_prior_printed_text is
    '再前一年值原文 | value of two years before as printed in the same row';
comment on column compare.indicator_movement.before_prior_target is
    '再前一年值 | value of two years before, in the unit of measure';
comment on column compare.indicator_movement.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.indicator_movement.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.indicator_movement.median_change is
    '同类变动中位数 | median change of the peers';
comment on column compare.indicator_movement.lower_quartile is
    '同类下四分位数 | lower quartile of the peers';
comment on column compare.indicator_movement.upper_quartile is
    '同类上四分位数 | upper quartile of the peers';
comment on column compare.indicator_movement.peer_rank is
    '名次（提高最多者为先） | rank, the most raised first; null where no direction is known';
comment on column compare.indicator_movement.outlier is
    '是否离群 | outside 1.5 interquartile ranges beyond the quartiles; null below ten peers';
comment on column compare.indicator_movement.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.indicator_movement.caution is '提示 | why the comparison may mislead';
comment on column compare.indicator_movement.document_key is '文件标识 | document';
comment on column compare.indicator_movement.document_title is '文件标题 | title of the document';
comment on column compare.indicator_movement.document_file is
    '文件名（指标所在） | file in which the indicator is printed';
comment on column compare.indicator_movement.indicator_key is
    '指标标识（可用 explain 追溯） | indicator to explain';
comment on column compare.indicator_movement.prior_indicator_key is
    '以前年度指标标识 | indicator of the value before; the same where its own row prints it';
comment on column compare.indicator_movement.page is '页 | page, 0 where the format has none';
comment on column compare.indicator_movement.line is '行 | line of the page or file';
comment on column compare.indicator_movement.printed_text is '原文 | text as printed';
