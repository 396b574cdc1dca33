-- What bodies buy with basic expenditure, year after year on the newest economic codes.
-- 基本支出经济分类历年比较（按最新目录）
--
-- a row is: one body × one year × one level × one economic code, beside the year before of which
--           the body discloses basic expenditure; peers are bodies of the same kind, stage and
--           year with that code

create or replace view compare.economic_over_years as

with

money as (

    select mart_basic_expenditure.* from mart_basic_expenditure

),

-- a body may disclose a year twice: its own document comes before that of its superior
disclosures as (

    select mart_subject.*

    from mart_subject

    where exists (
        select 1

        from money

        where money.document_key = mart_subject.document_key
            and money.budgetary_unit_key = mart_subject.budgetary_unit_key
            and money.fiscal_year = mart_subject.fiscal_year
    )

    qualify row_number() over (
        partition by
            mart_subject.body_key,
            mart_subject.scope,
            mart_subject.stage,
            mart_subject.fiscal_year
        order by mart_subject.is_publisher desc, mart_subject.document_key
    ) = 1

),

bodies as (

    select
        disclosures.*,
        lag(disclosures.fiscal_year) over timeline as prior_year,
        lag(disclosures.document_key) over timeline as prior_document_key

    from disclosures

    window timeline as (
        partition by disclosures.body_key, disclosures.scope, disclosures.stage
        order by disclosures.fiscal_year
    )

),

sides as (

    select
        bodies.document_key,
        bodies.budgetary_unit_key,
        bodies.fiscal_year,
        bodies.prior_year,
        false as is_prior,
        money.economic_key,
        money.amount_yuan,
        money.figure_key

    from bodies

    inner join money
        on bodies.document_key = money.document_key
        and bodies.budgetary_unit_key = money.budgetary_unit_key
        and bodies.fiscal_year = money.fiscal_year

    union all

    select
        bodies.document_key,
        bodies.budgetary_unit_key,
        bodies.fiscal_year,
        bodies.prior_year,
        true as is_prior,
        money.economic_key,
        money.amount_yuan,
        money.figure_key

    from bodies

    inner join money
        on bodies.prior_document_key = money.document_key
        and bodies.budgetary_unit_key = money.budgetary_unit_key
        and bodies.prior_year = money.fiscal_year

),

placed_sides as (

    select
        sides.*,
        conformed_economic.level,
        conformed_economic.comparison_code as comparison_code,
        conformed_economic.comparison_name as comparison_name,
        conformed_economic.rule,
        conformed_economic.rule_name,
        conformed_economic.possible_codes,
        dim_economic.scheme,
        conformed_economic.rule not in ('not_broken_down', 'not_disclosed')
            and coalesce(conformed_economic.comparable_from_year, 0) <= sides.prior_year
            and sides.fiscal_year <= coalesce(conformed_economic.divides_after_year, 9999)
            as is_covered,
        not conformed_economic.is_comparable as has_breaks,
        coalesce(dim_economic.level, 'class') = 'class' as is_whole_class

    from sides

    inner join conformed_economic
        on sides.economic_key = conformed_economic.economic_key

    inner join dim_economic
        on sides.economic_key = dim_economic.economic_key

),

-- money printed for a whole class may hold any code of the classes it may have come to: none of
-- them can be compared; without any code it may hold every code
blurred_classes as (

    select distinct
        placed_sides.document_key,
        placed_sides.budgetary_unit_key,
        placed_sides.level,
        unnest(
            string_split(
                concat_ws(
                    ' ', placed_sides.possible_codes, left(placed_sides.comparison_code, 3)
                ),
                ' '
            )
        ) as class_code

    from placed_sides

    where placed_sides.is_whole_class
        and placed_sides.amount_yuan <> 0
        and not placed_sides.is_covered

),

judged_sides as (

    select
        placed_sides.*,
        coalesce(placed_sides.is_covered, false)
            -- a year on the departmental scheme says nothing of one on the government scheme
            and count(distinct placed_sides.is_prior) over (
                partition by
                    placed_sides.document_key,
                    placed_sides.budgetary_unit_key,
                    placed_sides.scheme
            ) = 2
            and not exists (
                select 1

                from blurred_classes

                where blurred_classes.document_key = placed_sides.document_key
                    and blurred_classes.budgetary_unit_key = placed_sides.budgetary_unit_key
                    and blurred_classes.level = placed_sides.level
                    and blurred_classes.class_code in ('', left(placed_sides.comparison_code, 3))
            ) as is_comparable

    from placed_sides

),

amounts as (

    select
        judged_sides.document_key,
        judged_sides.budgetary_unit_key,
        judged_sides.level,
        judged_sides.comparison_code,
        judged_sides.comparison_name,
        -- what was split before or after both years is the same thing in the two of them
        string_agg(distinct judged_sides.rule_name, '、' order by judged_sides.rule_name) filter (
            where not (coalesce(judged_sides.is_covered, false) and judged_sides.has_breaks)
        ) as rule_name,
        sum(judged_sides.amount_yuan) filter (where not judged_sides.is_prior) as amount_yuan,
        sum(judged_sides.amount_yuan) filter (where judged_sides.is_prior)
            as prior_year_yuan,
        sum(judged_sides.amount_yuan) filter (
            where judged_sides.is_comparable and not judged_sides.is_prior
        ) as comparable_yuan,
        sum(judged_sides.amount_yuan) filter (
            where judged_sides.is_comparable and judged_sides.is_prior
        ) as prior_comparable_yuan,
        bool_and(judged_sides.is_comparable) as is_comparable,
        bool_or(judged_sides.is_comparable) as has_comparable_part,
        count(*) filter (where not judged_sides.is_prior) as part_count,
        coalesce(
            min(judged_sides.figure_key) filter (where not judged_sides.is_prior),
            min(judged_sides.figure_key)
        ) as figure_key

    from judged_sides

    group by
        judged_sides.document_key,
        judged_sides.budgetary_unit_key,
        judged_sides.level,
        judged_sides.comparison_code,
        judged_sides.comparison_name

),

changes as (

    select
        bodies.*,
        amounts.* exclude (document_key, budgetary_unit_key, is_comparable),
        case when bodies.prior_year is not null then amounts.is_comparable end
            as is_comparable,
        case
            when amounts.has_comparable_part
                then coalesce(amounts.comparable_yuan, 0)
                    - coalesce(amounts.prior_comparable_yuan, 0)
        end as change_yuan,
        case
            when bodies.prior_year is not null
                then 1
                    - coalesce(sum(amounts.comparable_yuan) over whole, 0)
                        / nullif(sum(amounts.amount_yuan) over whole, 0)
        end as not_comparable_share,
        case
            when bodies.prior_year is not null
                then 1
                    - coalesce(sum(amounts.prior_comparable_yuan) over whole, 0)
                        / nullif(sum(amounts.prior_year_yuan) over whole, 0)
        end as prior_not_comparable_share

    from bodies

    inner join amounts
        on bodies.document_key = amounts.document_key
        and bodies.budgetary_unit_key = amounts.budgetary_unit_key

    window whole as (
        partition by amounts.document_key, amounts.budgetary_unit_key, amounts.level
    )

),

grown as (

    select
        changes.*,
        -- a negative base gives no growth
        cast(changes.change_yuan as double)
            / nullif(greatest(changes.prior_comparable_yuan, 0), 0) as change_share

    from changes

),

placed as (

    select
        grown.*,
        count(distinct grown.body_key) over peers as peer_count,
        quantile_cont(grown.change_share, 0.5) over peers as median_share,
        quantile_cont(grown.change_share, 0.25) over peers as lower_quartile_share,
        quantile_cont(grown.change_share, 0.75) over peers as upper_quartile_share,
        rank() over (peers order by grown.change_share desc nulls last) as growth_rank,
        count(distinct grown.scope) over peers as scope_count,
        count(distinct grown.division_kind) over peers as division_kind_count

    from grown

    window peers as (
        partition by
            grown.peer_group, grown.level, grown.comparison_code, grown.comparison_name
    )

)

select
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    case placed.level when 'class' then '类' else '款' end as level_name,
    placed.comparison_code,
    placed.comparison_name,
    placed.amount_yuan,
    placed.prior_year,
    placed.prior_year_yuan,
    placed.comparable_yuan,
    placed.prior_comparable_yuan,
    placed.change_yuan,
    placed.change_share,
    placed.is_comparable,
    coalesce(placed.rule_name, '未变') as rule_name,
    cast(placed.not_comparable_share as double) as not_comparable_share,
    cast(placed.prior_not_comparable_share as double) as prior_not_comparable_share,
    placed.peer_group,
    placed.peer_count,
    placed.median_share,
    placed.lower_quartile_share,
    placed.upper_quartile_share,
    case when placed.change_share is not null then placed.growth_rank end as peer_rank,
    cast(0 as double) as share_excluded,
    nullif(
        concat(
            case
                when placed.prior_year is null then '没有更早年度的文件，不能比较。'
                when not placed.has_comparable_part
                    then '与 ' || placed.prior_year || ' 年不可比：科目口径已变，或有金额未细分。'
                when not placed.is_comparable
                    then '部分金额与 ' || placed.prior_year || ' 年不可比，增减只算可比部分。'
            end,
            case
                when placed.prior_year < placed.fiscal_year - 1
                    then '所比年度不是上年。'
            end,
            case when placed.amount_yuan is null then '本年未列此科目。' end,
            case
                when placed.prior_year is not null and placed.prior_year_yuan is null
                    then '所比年度未列此科目。'
            end,
            case
                when placed.part_count > 1
                    then '由 ' || placed.part_count || ' 个数字相加。'
            end,
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    placed.level,
    placed.prior_document_key,
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
    placed.district_name,
    placed.body_name,
    placed.stage,
    placed.scope,
    placed.fiscal_year,
    placed.level,
    placed.comparison_code,
    placed.comparison_name,
    placed.document_key;

comment on view compare.economic_over_years is
    '每行是一个单位一年一个经济分类科目，与该单位此前一次公开的年度相比 | a row is an economic code of a body in a year, beside the year before that it discloses';
comment on column compare.economic_over_years.district_name is '地区 | district, full name';
comment on column compare.economic_over_years.body_name is '单位 | body';
comment on column compare.economic_over_years.fiscal_year is '年度 | fiscal year';
comment on column compare.economic_over_years.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.economic_over_years.scope_name is '口径 | scope: department or unit';
comment on column compare.economic_over_years.level_name is
    '级次 | level of the code, in Chinese: class or section';
comment on column compare.economic_over_years.comparison_code is
    '比较口径编码 | code under which the years are compared, the newest where decided';
comment on column compare.economic_over_years.comparison_name is
    '比较口径名称 | name of that code';
comment on column compare.economic_over_years.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.economic_over_years.prior_year is
    '所比年度 | the year before that the body discloses, null for its first';
comment on column compare.economic_over_years.prior_year_yuan is
    '所比年度金额（元） | amount of that year in yuan';
comment on column compare.economic_over_years.comparable_yuan is
    '其中可比金额（元） | part of the amount that is comparable';
comment on column compare.economic_over_years.prior_comparable_yuan is
    '所比年度可比金额（元） | part of the former amount that is comparable';
comment on column compare.economic_over_years.change_yuan is
    '可比增减额（元） | change of the comparable parts in yuan';
comment on column compare.economic_over_years.change_share is
    '可比增减幅度 | growth of the comparable parts, 1 is 100 percent';
comment on column compare.economic_over_years.is_comparable is
    '是否全部可比 | whether all money of both years is comparable, null for the first year';
comment on column compare.economic_over_years.rule_name is
    '与最新目录的关系 | how the printed codes are related to the newest catalogue';
comment on column compare.economic_over_years.not_comparable_share is
    '本单位本年不可比金额比重（同级次） | share of the money of the body and year not comparable at this level';
comment on column compare.economic_over_years.prior_not_comparable_share is
    '本单位所比年度不可比金额比重（同级次） | the same of the year before';
comment on column compare.economic_over_years.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.economic_over_years.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.economic_over_years.median_share is
    '同类增减幅度中位数 | median growth of the peers';
comment on column compare.economic_over_years.lower_quartile_share is
    '同类下四分位数 | lower quartile of the peers';
comment on column compare.economic_over_years.upper_quartile_share is
    '同类上四分位数 | upper quartile of the peers';
comment on column compare.economic_over_years.peer_rank is
    '名次（由大到小） | rank, the largest growth first';
comment on column compare.economic_over_years.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed; 0 until checks gate comparisons';
comment on column compare.economic_over_years.caution is
    '提示 | why the comparison may mislead';
comment on column compare.economic_over_years.level is '级次代码 | level: class or section';
comment on column compare.economic_over_years.prior_document_key is
    '所比年度文件标识 | document of the year before';
comment on column compare.economic_over_years.document_key is '文件标识 | document';
comment on column compare.economic_over_years.document_title is
    '文件标题 | title of the document';
comment on column compare.economic_over_years.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.economic_over_years.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.economic_over_years.page is
    '页 | page, 0 where the format has none';
comment on column compare.economic_over_years.line is '行 | line of the page or file';
comment on column compare.economic_over_years.printed_text is '原文 | text as printed';
comment on column compare.economic_over_years.printed_unit is '原文单位 | unit as printed';
