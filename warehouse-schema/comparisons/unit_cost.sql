-- What one piece costs: targets with a price per unit, in yuan.
-- 单位成本比较：带分母的成本指标，折合为元
--
-- a row is: one indicator that states a price per unit; peers are bodies of the same kind, stage
--           and year with a price per the same unit in projects of the same theme

create or replace table compare.unit_cost as

with

placed as (

    select
        mart_subject.*,
        mart_indicator.project_theme_code,
        coalesce(mart_indicator.project_theme_name, '（未归入主题）') as theme_name,
        mart_indicator.project_name,
        mart_indicator.level3 as indicator_name,
        mart_indicator.description as cost_object,
        mart_indicator.comparator,
        mart_indicator.unit_cost_yuan,
        mart_indicator.unit_cost_unit,
        mart_indicator.barred_checks,
        mart_indicator.indicator_key,
        mart_indicator.page,
        mart_indicator.line,
        mart_indicator.value_text,
        count(distinct mart_subject.body_key) filter (mart_indicator.barred_checks is null)
            over same_unit as peer_count,
        count(*) filter (mart_indicator.barred_checks is null) over same_unit as peer_price_count,
        quantile_cont(mart_indicator.unit_cost_yuan, 0.5)
            filter (mart_indicator.barred_checks is null)
            over same_unit as median_unit_cost,
        quantile_cont(mart_indicator.unit_cost_yuan, 0.25)
            filter (mart_indicator.barred_checks is null)
            over same_unit as lower_quartile,
        quantile_cont(mart_indicator.unit_cost_yuan, 0.75)
            filter (mart_indicator.barred_checks is null)
            over same_unit as upper_quartile,
        rank() over (
            same_unit
            order by
                mart_indicator.barred_checks is not null,
                mart_indicator.unit_cost_yuan desc nulls last
        ) as peer_rank,
        excluded_share(
            sum(abs(mart_indicator.unit_cost_yuan))
                filter (mart_indicator.barred_checks is not null) over same_unit,
            sum(abs(mart_indicator.unit_cost_yuan)) over same_unit
        ) as share_excluded,
        count(distinct mart_subject.scope) filter (mart_indicator.barred_checks is null)
            over same_unit as scope_count,
        count(distinct mart_subject.division_kind) filter (mart_indicator.barred_checks is null)
            over same_unit as division_kind_count

    from mart_indicator

    inner join mart_subject
        on mart_indicator.document_key = mart_subject.document_key
        and mart_indicator.budgetary_unit_key = mart_subject.budgetary_unit_key

    where mart_indicator.unit_cost_yuan is not null

    window same_unit as (
        partition by
            mart_subject.peer_group,
            mart_indicator.project_theme_code,
            mart_indicator.unit_cost_unit
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
    placed.project_name,
    placed.indicator_name,
    placed.cost_object,
    comparator_sign(placed.comparator) as comparator_name,
    placed.unit_cost_yuan,
    placed.unit_cost_unit,
    placed.peer_group,
    placed.peer_count,
    placed.peer_price_count,
    placed.median_unit_cost,
    placed.lower_quartile,
    placed.upper_quartile,
    case when placed.barred_checks is null then placed.peer_rank end as peer_rank,
    placed.share_excluded,
    nullif(
        concat(
            case
                when placed.project_theme_code is null then '项目未归入主题，无可比对象。'
                when placed.peer_count = 1 then '同类中没有同主题、同计量单位的单价，无可比对象。'
                else few_peers_caution(placed.peer_count)
            end,
            case when placed.peer_count > 1 then '计量单位相同不等于对象相同，须看原文。' end,
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
    placed.page,
    placed.line,
    placed.value_text as printed_text

from placed

-- a disclosure may be several files; page and line are those of the one with the indicator
left join dim_document as printed_in
    on split_part(placed.indicator_key, '.', 1) = printed_in.document_key

order by
    placed.theme_name,
    placed.unit_cost_unit,
    placed.unit_cost_yuan desc,
    placed.indicator_key;

comment on table compare.unit_cost is
    '每行是一个载明单价的指标，单价折合为元 | a row is an indicator that states a price per unit';
comment on column compare.unit_cost.division_code is '区划代码 | code of the district';
comment on column compare.unit_cost.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.unit_cost.district_name is '地区 | district, full name';
comment on column compare.unit_cost.body_name is '单位 | body';
comment on column compare.unit_cost.fiscal_year is '年度 | fiscal year';
comment on column compare.unit_cost.stage_name is '阶段 | stage: budget or final account';
comment on column compare.unit_cost.scope_name is '口径 | scope: department or unit';
comment on column compare.unit_cost.theme_name is '主题 | theme';
comment on column compare.unit_cost.project_name is '项目 | project';
comment on column compare.unit_cost.indicator_name is '指标 | indicator';
comment on column compare.unit_cost.cost_object is '指标说明 | description';
comment on column compare.unit_cost.comparator_name is '比较方式 | comparator';
comment on column compare.unit_cost.unit_cost_yuan is
    '单位成本（元／计量单位） | price of one piece in yuan';
comment on column compare.unit_cost.unit_cost_unit is '计量单位 | unit that the price is per';
comment on column compare.unit_cost.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.unit_cost.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.unit_cost.peer_price_count is
    '同主题同计量单位的单价数（个） | prices per that unit among the peers';
comment on column compare.unit_cost.median_unit_cost is
    '同类中位数（元／计量单位） | median of the peers in yuan per unit';
comment on column compare.unit_cost.lower_quartile is
    '同类下四分位数（元／计量单位） | lower quartile of the peers';
comment on column compare.unit_cost.upper_quartile is
    '同类上四分位数（元／计量单位） | upper quartile of the peers';
comment on column compare.unit_cost.peer_rank is '名次（由大到小） | rank, the largest first';
comment on column compare.unit_cost.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed; 0 until checks gate comparisons';
comment on column compare.unit_cost.caution is '提示 | why the comparison may mislead';
comment on column compare.unit_cost.document_key is '文件标识 | document';
comment on column compare.unit_cost.document_title is '文件标题 | title of the document';
comment on column compare.unit_cost.document_file is
    '文件名（指标所在） | file in which the indicator is printed';
comment on column compare.unit_cost.indicator_key is
    '指标标识（可用 explain 追溯） | indicator to explain';
comment on column compare.unit_cost.page is '页 | page, 0 where the format has none';
comment on column compare.unit_cost.line is '行 | line of the page or file';
comment on column compare.unit_cost.printed_text is '原文 | text as printed';
