-- How budgets changed against the year before, as documents state it.
-- 与上年比较：文件自述的上年数、增减额与增减幅度
--
-- a row is: one measure of one document for which the year before or a change is stated; peers are
--           bodies of the same kind, stage and year that state a change of that measure

create or replace table compare.year_on_year as

with

changes as (

    select
        mart_subject.*,
        mart_stated_change.measure,
        mart_stated_change.item,
        mart_stated_change.label,
        mart_stated_change.amount_yuan,
        mart_stated_change.prior_year_yuan,
        mart_stated_change.change_yuan,
        cast(mart_stated_change.change_percent as double) / 100 as change_share,
        mart_stated_change.amount_yuan - mart_stated_change.change_yuan as implied_prior_yuan,
        coalesce(implied_prior_yuan, mart_stated_change.prior_year_yuan) as base_yuan,
        cast(mart_stated_change.change_yuan as double) / nullif(implied_prior_yuan, 0)
            as implied_change_share,
        -- nothing grows from nothing, nor from less, whatever percentage is stated of it
        case
            when coalesce(base_yuan > 0, true)
                then coalesce(
                    change_share,
                    implied_change_share,
                    (mart_stated_change.amount_yuan - mart_stated_change.prior_year_yuan)
                        / nullif(mart_stated_change.prior_year_yuan, 0)
                )
        end as growth_share,
        mart_stated_change.base_year,
        mart_stated_change.barred_checks,
        mart_stated_change.figure_key

    from mart_stated_change

    inner join mart_subject
        on mart_stated_change.document_key = mart_subject.document_key
        and mart_subject.is_publisher

),

placed as (

    select
        changes.*,
        count(distinct changes.body_key)
            filter (changes.growth_share is not null and changes.barred_checks is null)
            over peers as peer_count,
        quantile_cont(changes.growth_share, 0.5) filter (changes.barred_checks is null)
            over peers as median_share,
        quantile_cont(changes.growth_share, 0.25) filter (changes.barred_checks is null)
            over peers as lower_quartile_share,
        quantile_cont(changes.growth_share, 0.75) filter (changes.barred_checks is null)
            over peers as upper_quartile_share,
        rank() over (
            peers
            order by changes.barred_checks is not null, changes.growth_share desc nulls last
        ) as growth_rank,
        excluded_share(
            sum(abs(changes.amount_yuan)) filter (changes.barred_checks is not null)
                over peers,
            sum(abs(changes.amount_yuan)) over peers
        ) as share_excluded,
        count(distinct changes.scope)
            filter (changes.growth_share is not null and changes.barred_checks is null)
            over peers as scope_count,
        count(distinct changes.division_kind)
            filter (changes.growth_share is not null and changes.barred_checks is null)
            over peers as division_kind_count

    from changes

    window peers as (partition by changes.peer_group, changes.measure, changes.item)

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    placed.label,
    placed.amount_yuan,
    placed.prior_year_yuan,
    placed.change_yuan,
    placed.change_share,
    placed.implied_prior_yuan,
    placed.growth_share,
    placed.peer_group,
    placed.peer_count,
    placed.median_share,
    placed.lower_quartile_share,
    placed.upper_quartile_share,
    case
        when placed.growth_share is not null and placed.barred_checks is null
            then placed.growth_rank
    end as peer_rank,
    placed.share_excluded,
    nullif(
        concat(
            case
                when abs(placed.implied_prior_yuan - placed.prior_year_yuan) > 100
                    then '所述增减与所列上年数不合，上年口径可能已调整。'
            end,
            case
                when placed.implied_prior_yuan < 0
                    then '按所述增减额推算的上年数为负，增减当属另一事项，请核对原文。'
            end,
            case
                when placed.base_year <> placed.fiscal_year - 1
                    then '所述增减以 ' || placed.base_year || ' 年为基数，不是上年。'
            end,
            case
                when placed.amount_yuan is null then '所述增减旁没有本年数。'
                when placed.base_yuan = 0 and placed.amount_yuan <> 0
                    then '上年数为零，没有增减幅度。'
            end,
            case
                when percent_differs(
                        placed.change_share * 100,
                        placed.implied_change_share,
                        1.5 * fine_step_yuan(figure.printed_text, figure.printed_unit),
                        placed.base_yuan
                    )
                    then '文件所述增减幅度与增减额不合。'
            end,
            case
                when placed.change_yuan is not null or placed.prior_year_yuan is not null
                    then null
                when placed.change_share is null then '文件只以文字说明增减，没有数字。'
                else '只有增减幅度，没有上年数。'
            end,
            barred_caution(placed.barred_checks),
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    placed.measure,
    coalesce(printed_in.document_key, placed.document_key) as document_key,
    coalesce(printed_in.title, placed.document_title) as document_title,
    coalesce(printed_in.file, placed.document_file) as document_file,
    placed.figure_key,
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
    placed.measure,
    placed.item,
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key,
    placed.history_key;

comment on table compare.year_on_year is
    '每行是文件自述的一项上年比较 | a row is a measure compared with the year before, as stated';
comment on column compare.year_on_year.division_code is '区划代码 | code of the district';
comment on column compare.year_on_year.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.year_on_year.district_name is '地区 | district, full name';
comment on column compare.year_on_year.body_name is '单位 | body';
comment on column compare.year_on_year.fiscal_year is '年度 | fiscal year';
comment on column compare.year_on_year.stage_name is '阶段 | stage: budget or final account';
comment on column compare.year_on_year.scope_name is '口径 | scope: department or unit';
comment on column compare.year_on_year.label is
    '事项（文件用语） | what is compared, in the words of the document';
comment on column compare.year_on_year.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.year_on_year.prior_year_yuan is
    '文件所列上年数（元） | prior year as stated in yuan';
comment on column compare.year_on_year.change_yuan is
    '文件所述增减额（元） | stated change in yuan';
comment on column compare.year_on_year.change_share is
    '文件所述增减幅度 | stated change, 1 is 100 percent';
comment on column compare.year_on_year.implied_prior_yuan is
    '按增减额推算的上年数（元） | prior year implied by the stated change in yuan';
comment on column compare.year_on_year.growth_share is '增减幅度 | growth: stated, else computed';
comment on column compare.year_on_year.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.year_on_year.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.year_on_year.median_share is '同类中位数 | median of the peers';
comment on column compare.year_on_year.lower_quartile_share is
    '同类下四分位数 | lower quartile of the peers';
comment on column compare.year_on_year.upper_quartile_share is
    '同类上四分位数 | upper quartile of the peers';
comment on column compare.year_on_year.peer_rank is '名次（由大到小） | rank, the largest first';
comment on column compare.year_on_year.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.year_on_year.caution is '提示 | why the comparison may mislead';
comment on column compare.year_on_year.measure is '事项代码 | measure';
comment on column compare.year_on_year.document_key is '文件标识 | document';
comment on column compare.year_on_year.document_title is '文件标题 | title of the document';
comment on column compare.year_on_year.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.year_on_year.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.year_on_year.page is '页 | page, 0 where the format has none';
comment on column compare.year_on_year.line is '行 | line of the page or file';
comment on column compare.year_on_year.printed_text is '原文 | text as printed';
comment on column compare.year_on_year.printed_unit is '原文单位 | unit as printed';
