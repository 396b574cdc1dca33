-- One body over the years: its main amounts, nominal and, where an index is given, at one price.
-- 单位历年收支（名义金额；录有价格指数时另列实际金额）
--
-- a row is: one measure of one body and year, beside the year before that it discloses; peers are
--           bodies of the same kind, stage and year with the measure and the same year before

create or replace table compare.body_over_years as

with

price_facts as (

    select
        max(dim_price_index.price_year) as price_year,
        distinct_words(dim_price_index.publisher) as publishers,
        distinct_words(dim_price_index.source) as sources

    from dim_price_index

),

priced as (

    select
        body_year.*,
        nullif(concat_ws('、', body_year.barred_checks, body_year.prior_barred_checks), '')
            as barred_in_either,
        price_facts.price_year,
        price_facts.publishers,
        price_facts.sources,
        this_level.price_level,
        prior_level.price_level as prior_price_level,
        cast(body_year.amount_yuan / this_level.price_level as decimal(18, 2)) as real_yuan,
        cast(body_year.prior_year_yuan / prior_level.price_level as decimal(18, 2))
            as prior_real_yuan

    from body_year

    cross join price_facts

    left join dim_price_index as this_level
        on body_year.fiscal_year = this_level.index_year

    left join dim_price_index as prior_level
        on body_year.prior_year = prior_level.index_year

),

grown as (

    select
        priced.*,
        -- a negative base gives no growth, nor does a district that took in or gave away another
        case
            when not priced.is_of_other_area
                then cast(priced.change_yuan as double)
                    / nullif(greatest(priced.prior_year_yuan, 0), 0)
        end as growth_share,
        case
            when not priced.is_of_other_area
                then cast(priced.real_yuan - priced.prior_real_yuan as double)
                    / nullif(greatest(priced.prior_real_yuan, 0), 0)
        end as real_growth_share,
        case when priced.barred_in_either is null then growth_share end as countable_share

    from priced

),

placed as (

    select
        grown.*,
        count(distinct grown.body_key) filter (grown.countable_share is not null)
            over peers as peer_count,
        quantile_cont(grown.countable_share, 0.5) over peers as median_share,
        quantile_cont(grown.countable_share, 0.25) over peers as lower_quartile_share,
        quantile_cont(grown.countable_share, 0.75) over peers as upper_quartile_share,
        rank() over (peers order by grown.countable_share desc nulls last) as growth_rank,
        excluded_share(
            sum(abs(grown.amount_yuan)) filter (grown.barred_in_either is not null) over peers,
            sum(abs(grown.amount_yuan)) over peers
        ) as share_excluded,
        count(distinct grown.scope) filter (grown.countable_share is not null)
            over peers as scope_count,
        count(distinct grown.division_kind) filter (grown.countable_share is not null)
            over peers as division_kind_count

    from grown

    window peers as (partition by grown.peer_group, grown.measure, grown.prior_year)

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    placed.measure,
    placed.measure_name,
    placed.amount_yuan,
    placed.prior_year,
    placed.prior_body_name,
    placed.prior_year_yuan,
    placed.change_yuan,
    placed.growth_share,
    placed.price_year,
    placed.real_yuan,
    placed.prior_real_yuan,
    placed.real_yuan - placed.prior_real_yuan as real_change_yuan,
    placed.real_growth_share,
    placed.peer_group,
    placed.peer_count,
    placed.median_share,
    placed.lower_quartile_share,
    placed.upper_quartile_share,
    case when placed.countable_share is not null then placed.growth_rank end as peer_rank,
    outlier_flag(
        placed.countable_share,
        placed.lower_quartile_share,
        placed.upper_quartile_share,
        placed.peer_count
    ) as outlier,
    placed.share_excluded,
    nullif(
        concat(
            case when placed.prior_year is null then '没有更早年度的文件，不能比较。' end,
            years_caution(
                placed.fiscal_year,
                placed.prior_year,
                placed.next_year,
                placed.district_name,
                placed.prior_district_name,
                placed.body_name,
                placed.prior_body_name,
                placed.silent_district_change,
                placed.unit_history_rule,
                placed.unit_history_reason
            ),
            case
                when placed.price_year is null then '未录入价格指数，只有名义金额。'
                when placed.price_level is null
                    then placed.fiscal_year || ' 年没有价格指数，没有实际金额。'
                when placed.prior_year is not null and placed.prior_price_level is null
                    then placed.prior_year || ' 年没有价格指数，没有实际增减。'
            end,
            case
                when placed.is_of_other_basis and placed.prior_year_yuan is not null
                    then '两年人员、公用经费的取数方式不同。'
            end,
            sum_caution(placed.printed_key, placed.figure_keys, placed.stated_yuan),
            barred_caution(placed.barred_in_either),
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    case when placed.real_yuan is not null then placed.publishers end as index_publisher,
    case when placed.real_yuan is not null then placed.sources end as index_source,
    coalesce(printed_in.document_key, placed.document_key) as document_key,
    placed.prior_document_key,
    coalesce(printed_in.title, placed.document_title) as document_title,
    coalesce(printed_in.file, placed.document_file) as document_file,
    placed.figure_key,
    placed.prior_figure_key,
    placed.figure_keys,
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
    placed.district_name,
    placed.body_name,
    placed.history_key,
    placed.stage,
    placed.scope,
    placed.sort_order,
    placed.fiscal_year,
    placed.document_key;

comment on table compare.body_over_years is
    '每行是一个单位一个年度的一项收支，与该单位此前一次公开的年度相比 | a row is a measure of a body and year, beside the year before that it discloses';
comment on column compare.body_over_years.division_code is '区划代码 | code of the district';
comment on column compare.body_over_years.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.body_over_years.district_name is '地区 | district, full name';
comment on column compare.body_over_years.body_name is '单位 | body';
comment on column compare.body_over_years.fiscal_year is '年度 | fiscal year';
comment on column compare.body_over_years.stage_name is '阶段 | stage: budget or final account';
comment on column compare.body_over_years.scope_name is '口径 | scope: department or unit';
comment on column compare.body_over_years.measure is '项目代码 | measure';
comment on column compare.body_over_years.measure_name is '项目 | what is measured';
comment on column compare.body_over_years.amount_yuan is '金额（元） | nominal amount in yuan';
comment on column compare.body_over_years.prior_year is
    '所比年度 | the year before that the body discloses, null for its first';
comment on column compare.body_over_years.prior_body_name is
    '所比年度单位名称 | name of the body in that year, another where it was renamed';
comment on column compare.body_over_years.prior_year_yuan is
    '所比年度金额（元） | nominal amount of that year in yuan, from the document of that year';
comment on column compare.body_over_years.change_yuan is '增减额（元） | nominal change in yuan';
comment on column compare.body_over_years.growth_share is
    '增减幅度 | nominal change, 1 is 100 percent';
comment on column compare.body_over_years.price_year is
    '价格基年 | year whose prices real amounts are in, null where no index is filled in';
comment on column compare.body_over_years.real_yuan is
    '实际金额（元） | amount at the prices of that year in yuan, null without an index';
comment on column compare.body_over_years.prior_real_yuan is
    '所比年度实际金额（元） | amount of the year before at the same prices in yuan';
comment on column compare.body_over_years.real_change_yuan is
    '实际增减额（元） | real change in yuan';
comment on column compare.body_over_years.real_growth_share is
    '实际增减幅度 | real change, 1 is 100 percent';
comment on column compare.body_over_years.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.body_over_years.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.body_over_years.median_share is
    '同类增减幅度中位数 | median of the nominal changes of the peers';
comment on column compare.body_over_years.lower_quartile_share is
    '同类下四分位数 | lower quartile of the changes of the peers';
comment on column compare.body_over_years.upper_quartile_share is
    '同类上四分位数 | upper quartile of the changes of the peers';
comment on column compare.body_over_years.peer_rank is
    '名次（由大到小） | rank, the largest growth first';
comment on column compare.body_over_years.outlier is
    '是否离群 | whether the change lies more than 1.5 interquartile ranges beyond the quartiles, null under ten peers';
comment on column compare.body_over_years.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.body_over_years.caution is '提示 | why the comparison may mislead';
comment on column compare.body_over_years.index_publisher is
    '价格指数发布单位 | publisher of the price index';
comment on column compare.body_over_years.index_source is
    '价格指数来源 | source of the price index';
comment on column compare.body_over_years.document_key is '文件标识 | document';
comment on column compare.body_over_years.prior_document_key is
    '所比年度文件标识 | document of the year before';
comment on column compare.body_over_years.document_title is '文件标题 | title of the document';
comment on column compare.body_over_years.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.body_over_years.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.body_over_years.prior_figure_key is
    '所比年度数字标识（可用 explain 追溯） | figure of the year before to explain';
comment on column compare.body_over_years.figure_keys is
    '所含全部数字标识 | all figures added up, in the order of print';
comment on column compare.body_over_years.page is '页 | page, 0 where the format has none';
comment on column compare.body_over_years.line is '行 | line of the page or file';
comment on column compare.body_over_years.printed_text is '原文 | text as printed';
comment on column compare.body_over_years.printed_unit is '原文单位 | unit as printed';
