-- The three public expenses of bodies side by side; zero, blank and undisclosed stay apart.
-- “三公”经费比较：零、空白与未公开分开
--
-- a row is: one item of one body that discloses the three public expenses, or the total alone of
--           one that does not; peers are bodies of the same kind, stage and year that disclose it

create or replace table compare.three_public as

with

placed as (

    select
        mart_subject.*,
        line.* exclude (document_key, budgetary_unit_key),
        change.* exclude (document_key, budgetary_unit_key, item_code),
        execution.budget_yuan,
        execution.budget_source_name,
        execution.published_budget_yuan,
        execution.execution_share,
        execution.is_over_budget,
        count(line.amount_yuan) filter (line.barred_checks is null) over peers as peer_count,
        quantile_cont(line.amount_yuan, 0.5) filter (line.barred_checks is null)
            over peers as median_yuan,
        quantile_cont(line.amount_yuan, 0.25) filter (line.barred_checks is null)
            over peers as lower_quartile_yuan,
        quantile_cont(line.amount_yuan, 0.75) filter (line.barred_checks is null)
            over peers as upper_quartile_yuan,
        rank() over (
            peers order by line.barred_checks is not null, line.amount_yuan desc nulls last
        ) as amount_rank,
        excluded_share(
            sum(abs(line.amount_yuan)) filter (line.barred_checks is not null) over peers,
            sum(abs(line.amount_yuan)) over peers
        ) as share_excluded,
        count(distinct mart_subject.scope)
            filter (line.amount_yuan is not null and line.barred_checks is null)
            over peers as scope_count,
        count(distinct mart_subject.division_kind)
            filter (line.amount_yuan is not null and line.barred_checks is null)
            over peers as division_kind_count,
        line.amount_yuan is not null and line.barred_checks is null as is_compared

    from mart_three_public_row as line

    inner join mart_subject
        on line.document_key = mart_subject.document_key
        and line.budgetary_unit_key = mart_subject.budgetary_unit_key

    left join mart_three_public_change as change
        on line.document_key = change.document_key
        and line.budgetary_unit_key = change.budgetary_unit_key
        and line.item_code = change.item_code

    left join mart_three_public_execution as execution
        on line.document_key = execution.document_key
        and line.budgetary_unit_key = execution.budgetary_unit_key
        and line.item_code = execution.item_code

    window peers as (partition by mart_subject.peer_group, line.item_code)

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
    placed.amount_yuan,
    placed.value_state_name,
    placed.annual_change_yuan,
    placed.annual_change_share,
    placed.change_source_name,
    placed.printed_prior_yuan as prior_year_yuan,
    placed.disclosed_prior_yuan,
    placed.stated_change_yuan as change_yuan,
    placed.stated_change_percent as change_percent,
    placed.budget_yuan,
    placed.budget_source_name,
    placed.execution_share,
    placed.is_over_budget,
    placed.general_public_share,
    placed.head_count,
    placed.head_basis_name,
    placed.per_head_yuan,
    placed.vehicle_count,
    placed.per_vehicle_yuan,
    placed.operating_expense_yuan,
    placed.peer_group,
    placed.peer_count,
    placed.median_yuan,
    placed.lower_quartile_yuan,
    placed.upper_quartile_yuan,
    case when placed.is_compared then placed.amount_rank end as peer_rank,
    case
        when placed.is_compared
            then outlier_flag(
                placed.amount_yuan,
                placed.lower_quartile_yuan,
                placed.upper_quartile_yuan,
                placed.peer_count
            )
    end as outlier,
    placed.share_excluded,
    nullif(
        concat(
            three_public_caution(
                placed.value_state,
                placed.figure_key,
                placed.is_said_alone,
                placed.is_added_up,
                placed.part_count,
                placed.other_yuan
            ),
            change_caution(
                placed.is_of_other_year,
                placed.base_year,
                placed.listed_differs,
                placed.printed_prior_yuan,
                placed.computed_differs,
                placed.disclosed_prior_yuan,
                placed.percent_differs
            ),
            case when placed.is_over_budget then '决算数超过预算数。' end,
            case
                when placed.published_budget_yuan <> placed.budget_yuan
                    then '当年预算公开为 ' || placed.published_budget_yuan || ' 元。'
            end,
            case
                when placed.barred_general_public_checks is not null
                    then '占比所用的一般公共预算支出未通过勾稽检查（'
                        || placed.barred_general_public_checks || '）。'
            end,
            case
                when placed.head_year < placed.fiscal_year
                    then '人数为 ' || placed.head_year || ' 年数。'
            end,
            case
                when placed.vehicle_year < placed.fiscal_year
                    then '车辆数为 ' || placed.vehicle_year || ' 年数。'
            end,
            case
                when placed.barred_count_checks is not null
                    then '人数或车辆数未通过勾稽检查（' || placed.barred_count_checks || '）。'
            end,
            barred_caution(placed.barred_checks),
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    placed.item_code,
    placed.value_state,
    coalesce(printed_in.document_key, placed.document_key) as document_key,
    coalesce(printed_in.title, placed.document_title) as document_title,
    coalesce(printed_in.file, placed.document_file) as document_file,
    placed.figure_key,
    placed.figure_keys,
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

comment on table compare.three_public is
    '每行是一个单位的一项“三公”经费；未公开的单位只列合计一行 | a row is an item of a body; one that discloses nothing has the total alone';
comment on column compare.three_public.division_code is '区划代码 | code of the district';
comment on column compare.three_public.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.three_public.district_name is '地区 | district, full name';
comment on column compare.three_public.body_name is '单位 | body';
comment on column compare.three_public.fiscal_year is '年度 | fiscal year';
comment on column compare.three_public.stage_name is '阶段 | stage: budget or final account';
comment on column compare.three_public.scope_name is '口径 | scope: department or unit';
comment on column compare.three_public.item_name is
    '“三公”经费项目 | item of the three public expenses, meetings and training beside them';
comment on column compare.three_public.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.three_public.value_state_name is
    '数值状态 | stated, zero, blank or undisclosed';
comment on column compare.three_public.annual_change_yuan is
    '比上年增减额（元） | change on the year before in yuan';
comment on column compare.three_public.annual_change_share is
    '比上年增减幅度 | change on the year before, 1 for a doubling';
comment on column compare.three_public.change_source_name is
    '增减来源 | stated by the document, from its prior-year figure, or from last year’s disclosure';
comment on column compare.three_public.prior_year_yuan is
    '文件所列上年数（元） | prior year as the document lists it in yuan';
comment on column compare.three_public.disclosed_prior_yuan is
    '上年公开数（元） | amount disclosed a year before in yuan';
comment on column compare.three_public.change_yuan is
    '文件所述增减额（元） | stated change in yuan';
comment on column compare.three_public.change_percent is
    '文件所述增减幅度（%） | stated change in percent';
comment on column compare.three_public.budget_yuan is
    '预算数（元） | budget that a final account is set against, in yuan';
comment on column compare.three_public.budget_source_name is
    '预算数来源 | which document gives the budget';
comment on column compare.three_public.execution_share is '预算执行率 | final account over budget';
comment on column compare.three_public.is_over_budget is
    '是否超预算 | whether more was spent than budgeted';
comment on column compare.three_public.general_public_share is
    '占一般公共预算支出比重 | share of general public expenditure';
comment on column compare.three_public.head_count is
    '折算人数（人） | heads by which it is divided';
comment on column compare.three_public.head_basis_name is
    '人数口径 | staff in office, or posts where no staff is stated';
comment on column compare.three_public.per_head_yuan is '人均（元／人） | yuan per head';
comment on column compare.three_public.vehicle_count is '公务用车保有量（辆） | vehicles held';
comment on column compare.three_public.per_vehicle_yuan is
    '车均运行维护费（元／辆） | operation per vehicle held in yuan';
comment on column compare.three_public.operating_expense_yuan is
    '机关运行经费（元） | agency operating expense of the body in yuan';
comment on column compare.three_public.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.three_public.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.three_public.median_yuan is
    '同类中位数（元） | median of the peers in yuan';
comment on column compare.three_public.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column compare.three_public.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column compare.three_public.peer_rank is '名次（由大到小） | rank, the largest first';
comment on column compare.three_public.outlier is
    '是否离群 | outside 1.5 interquartile ranges beyond the quartiles, cohorts of at least ten';
comment on column compare.three_public.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.three_public.caution is '提示 | why the comparison may mislead';
comment on column compare.three_public.item_code is '项目代码 | item code';
comment on column compare.three_public.value_state is
    '数值状态代码 | stated, zero, blank or not_disclosed';
comment on column compare.three_public.document_key is '文件标识 | document';
comment on column compare.three_public.document_title is '文件标题 | title of the document';
comment on column compare.three_public.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.three_public.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.three_public.figure_keys is
    '全部数字标识 | all figures that the amount is the sum of';
comment on column compare.three_public.page is '页 | page, 0 where the format has none';
comment on column compare.three_public.line is '行 | line of the page or file';
comment on column compare.three_public.printed_text is '原文 | text as printed';
comment on column compare.three_public.printed_unit is '原文单位 | unit as printed';
