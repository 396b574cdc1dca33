-- What running the agency costs, per head where heads are disclosed, and its change on the year.
-- 机关运行经费、人均及与上年相比的变化
--
-- a row is: one body that states its agency operating expense; peers are bodies of the same kind,
--           stage and year that state it, for the expense per head those on the same kind of heads

create or replace table compare.operating_expense as

with

stated as (

    select
        mart_subject.*,
        expense.* exclude (document_key, budgetary_unit_key),
        -- the heads may fail a check that the money passes
        case
            when expense.barred_checks is null and expense.barred_head_checks is null
                then expense.per_head_yuan
        end as compared_per_head_yuan

    from mart_operating_expense as expense

    inner join mart_subject
        on expense.document_key = mart_subject.document_key
        and expense.budgetary_unit_key = mart_subject.budgetary_unit_key

),

placed as (

    select
        stated.*,
        count(distinct stated.body_key) filter (stated.barred_checks is null)
            over peers as peer_count,
        quantile_cont(stated.amount_yuan, 0.5) filter (stated.barred_checks is null)
            over peers as median_yuan,
        quantile_cont(stated.amount_yuan, 0.25) filter (stated.barred_checks is null)
            over peers as lower_quartile_yuan,
        quantile_cont(stated.amount_yuan, 0.75) filter (stated.barred_checks is null)
            over peers as upper_quartile_yuan,
        rank() over (
            peers
            order by stated.barred_checks is not null, stated.amount_yuan desc nulls last
        ) as amount_rank,
        count(stated.compared_per_head_yuan) over heads as per_head_peer_count,
        quantile_cont(stated.compared_per_head_yuan, 0.5) over heads as per_head_median_yuan,
        quantile_cont(stated.compared_per_head_yuan, 0.25) over heads
            as per_head_lower_quartile_yuan,
        quantile_cont(stated.compared_per_head_yuan, 0.75) over heads
            as per_head_upper_quartile_yuan,
        rank() over (heads order by stated.compared_per_head_yuan desc nulls last)
            as head_rank,
        excluded_share(
            sum(abs(stated.amount_yuan)) filter (stated.barred_checks is not null)
                over peers,
            sum(abs(stated.amount_yuan)) over peers
        ) as share_excluded,
        count(distinct stated.scope) filter (stated.barred_checks is null)
            over peers as scope_count,
        count(distinct stated.division_kind) filter (stated.barred_checks is null)
            over peers as division_kind_count

    from stated

    window
        peers as (partition by stated.peer_group),
        heads as (partition by stated.peer_group, stated.head_basis_name)

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    placed.amount_yuan,
    placed.staff_count,
    placed.posts_count,
    placed.head_basis_name,
    placed.per_head_yuan,
    placed.annual_change_yuan,
    placed.annual_change_share,
    placed.change_source_name,
    placed.prior_year_yuan,
    placed.disclosed_prior_yuan,
    placed.change_yuan,
    placed.change_percent,
    placed.peer_group,
    placed.peer_count,
    placed.median_yuan,
    placed.lower_quartile_yuan,
    placed.upper_quartile_yuan,
    case when placed.barred_checks is null then placed.amount_rank end as peer_rank,
    case
        when placed.barred_checks is null
            then outlier_flag(
                placed.amount_yuan,
                placed.lower_quartile_yuan,
                placed.upper_quartile_yuan,
                placed.peer_count
            )
    end as outlier,
    case when placed.per_head_yuan is not null then placed.per_head_peer_count end
        as per_head_peer_count,
    case when placed.per_head_yuan is not null then placed.per_head_median_yuan end
        as per_head_median_yuan,
    case when placed.compared_per_head_yuan is not null then placed.head_rank end
        as per_head_rank,
    outlier_flag(
        placed.compared_per_head_yuan,
        placed.per_head_lower_quartile_yuan,
        placed.per_head_upper_quartile_yuan,
        placed.per_head_peer_count
    ) as per_head_outlier,
    placed.share_excluded,
    nullif(
        concat(
            case
                when placed.head_basis_name is null
                    then '文件未载明在职人数或编制，不能折算人均。'
                else '人均按' || placed.head_basis_name || '折算，其口径与机关运行经费不一定相同。'
            end,
            case
                when placed.head_year < placed.fiscal_year
                    then '人数为 ' || placed.head_year || ' 年数。'
            end,
            change_caution(
                placed.is_of_other_year,
                placed.base_year,
                placed.listed_differs,
                placed.prior_year_yuan,
                placed.computed_differs,
                placed.disclosed_prior_yuan,
                placed.percent_differs
            ),
            case
                when placed.changes_yuan is not null
                    then '文件所述增减额不止一个（'
                        || array_to_string(placed.changes_yuan, '、') || ' 元），口径不同。'
            end,
            case
                when placed.barred_head_checks is not null
                    then '人数未通过勾稽检查（' || placed.barred_head_checks || '）。'
            end,
            barred_caution(placed.barred_checks),
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
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
    on figure.document_key = printed_in.document_key

order by
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key,
    placed.history_key;

comment on table compare.operating_expense is
    '每行是一个单位的机关运行经费、人均及变化 | a row is the agency operating expense of a body';
comment on column compare.operating_expense.division_code is '区划代码 | code of the district';
comment on column compare.operating_expense.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.operating_expense.district_name is '地区 | district, full name';
comment on column compare.operating_expense.body_name is '单位 | body';
comment on column compare.operating_expense.fiscal_year is '年度 | fiscal year';
comment on column compare.operating_expense.stage_name is '阶段 | stage: budget or final account';
comment on column compare.operating_expense.scope_name is '口径 | scope: department or unit';
comment on column compare.operating_expense.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.operating_expense.staff_count is '在职人数（人） | staff';
comment on column compare.operating_expense.posts_count is '编制人数（人） | posts';
comment on column compare.operating_expense.head_basis_name is
    '人数口径 | staff in office, or posts where no staff is stated';
comment on column compare.operating_expense.per_head_yuan is '人均（元／人） | yuan per head';
comment on column compare.operating_expense.annual_change_yuan is
    '比上年增减额（元） | change on the year before in yuan';
comment on column compare.operating_expense.annual_change_share is
    '比上年增减幅度 | change on the year before, 1 for a doubling';
comment on column compare.operating_expense.change_source_name is
    '增减来源 | stated by the document, from its prior-year figure, or from last year’s disclosure';
comment on column compare.operating_expense.prior_year_yuan is
    '文件所列上年数（元） | prior year as the document lists it in yuan';
comment on column compare.operating_expense.disclosed_prior_yuan is
    '上年公开数（元） | amount disclosed a year before in yuan';
comment on column compare.operating_expense.change_yuan is
    '文件所述增减额（元） | stated change in yuan';
comment on column compare.operating_expense.change_percent is
    '文件所述增减幅度（%） | stated change in percent';
comment on column compare.operating_expense.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.operating_expense.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.operating_expense.median_yuan is
    '同类中位数（元） | median of the peers in yuan';
comment on column compare.operating_expense.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column compare.operating_expense.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column compare.operating_expense.peer_rank is
    '名次（由大到小） | rank, the largest first';
comment on column compare.operating_expense.outlier is
    '是否离群 | outside 1.5 interquartile ranges beyond the quartiles, cohorts of at least ten';
comment on column compare.operating_expense.per_head_peer_count is
    '人均可比家数（家） | number of bodies compared per head on the same kind of heads';
comment on column compare.operating_expense.per_head_median_yuan is
    '人均同类中位数（元／人） | median per head of the peers in yuan';
comment on column compare.operating_expense.per_head_rank is
    '人均名次（由大到小） | rank per head, the largest first';
comment on column compare.operating_expense.per_head_outlier is
    '人均是否离群 | outside 1.5 interquartile ranges beyond the quartiles, cohorts of at least ten';
comment on column compare.operating_expense.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.operating_expense.caution is '提示 | why the comparison may mislead';
comment on column compare.operating_expense.document_key is '文件标识 | document';
comment on column compare.operating_expense.document_title is '文件标题 | title of the document';
comment on column compare.operating_expense.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.operating_expense.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.operating_expense.page is '页 | page, 0 where the format has none';
comment on column compare.operating_expense.line is '行 | line of the page or file';
comment on column compare.operating_expense.printed_text is '原文 | text as printed';
comment on column compare.operating_expense.printed_unit is '原文单位 | unit as printed';
