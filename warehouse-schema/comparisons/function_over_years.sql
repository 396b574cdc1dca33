-- What bodies spend by function, each year beside the year before, on one basis.
-- 功能分类支出逐年比较（按最新目录口径）
--
-- a row is: one code at one level of one body and year, or one that only the year before it has:
--           the last one that the body discloses, budget beside budget, final account beside
--           final account; peers are bodies of the same kind, stage and year with that code

create or replace view compare.function_over_years as

with

-- a body may disclose a year twice: its own document comes before that of its superior
disclosures as (

    select mart_subject.*

    from mart_subject

    where exists (
        select 1

        from mart_function_year

        where mart_function_year.document_key = mart_subject.document_key
            and mart_function_year.budgetary_unit_key = mart_subject.budgetary_unit_key
    )

    qualify row_number() over (
        partition by
            mart_subject.body_key,
            mart_subject.stage,
            mart_subject.scope,
            mart_subject.fiscal_year
        order by mart_subject.is_publisher desc, mart_subject.document_key
    ) = 1

),

-- a series is what can be followed over the years: one body, stage, scope, money and level
ledger as (

    select
        concat_ws(
            ' ',
            disclosures.body_key,
            disclosures.stage,
            disclosures.scope,
            mart_function_year.money,
            mart_function_year.level
        ) as series,
        mart_function_year.*

    from mart_function_year

    inner join disclosures
        on mart_function_year.document_key = disclosures.document_key
        and mart_function_year.budgetary_unit_key = disclosures.budgetary_unit_key

),

timeline as (

    select
        years.*,
        lag(years.fiscal_year) over history as prior_year,
        lag(years.document_key) over history as prior_document_key

    from (
        select distinct
            ledger.series,
            ledger.fiscal_year,
            ledger.money,
            ledger.level,
            ledger.document_key,
            ledger.budgetary_unit_key

        from ledger
    ) as years

    window history as (partition by years.series order by years.fiscal_year)

),

sides as (

    select ledger.*, null as prior_year_yuan, null as prior_figure_key

    from ledger

    union all by name

    select
        timeline.series,
        timeline.fiscal_year,
        ledger.comparable_code,
        ledger.comparable_name,
        ledger.rule,
        ledger.rule_name,
        ledger.is_uncertain,
        ledger.amount_yuan as prior_year_yuan,
        ledger.figure_key as prior_figure_key

    from timeline

    inner join ledger
        on timeline.series = ledger.series
        and timeline.prior_year = ledger.fiscal_year

),

paired as (

    select
        sides.series,
        sides.fiscal_year,
        sides.comparable_code,
        min(sides.comparable_name) as comparable_name,
        -- null as soon as a part of the year's money cannot be followed to the newest catalogue
        case
            when count(sides.conformed_code) = count(sides.amount_yuan)
                then min(sides.conformed_code)
        end as conformed_code,
        max(sides.comparable_from_year) as comparable_from_year,
        coalesce(
            string_agg(distinct sides.rule_name, '、' order by sides.rule_name)
                filter (sides.rule <> 'unchanged'),
            min(sides.rule_name)
        ) as rule_names,
        bool_or(sides.is_uncertain) as is_uncertain,
        sum(sides.amount_yuan) as amount_yuan,
        sum(sides.prior_year_yuan) as prior_year_yuan,
        coalesce(sum(sides.part_count), 0) as part_count,
        min(sides.figure_key) as figure_key,
        min(sides.prior_figure_key) as prior_figure_key

    from sides

    group by sides.series, sides.fiscal_year, sides.comparable_code

),

-- what was parted between the two years, or is printed too coarsely in one of them, makes every
-- code doubtful that it may have gone to or come from; an empty prefix is money without a code
doubts as (

    select
        timeline.series,
        timeline.fiscal_year,
        ledger.rule_name,
        unnest(
            list_append(
                list_filter(string_split(ledger.candidate_codes, ' '), lambda code : code <> ''),
                ledger.comparable_code
            )
        ) as code_prefix

    from timeline

    inner join ledger
        on timeline.series = ledger.series
        and ledger.amount_yuan <> 0
        and (
            ledger.fiscal_year = timeline.prior_year
            and ledger.conformed_code is null
            and ledger.comparable_to_year < timeline.fiscal_year
            or ledger.fiscal_year in (timeline.prior_year, timeline.fiscal_year)
            and ledger.rule in ('not_broken_down', 'not_disclosed')
            or ledger.fiscal_year = timeline.fiscal_year
            and ledger.rule = 'created'
            and ledger.comparable_from_year > timeline.prior_year
        )

),

doubtful as (

    select
        paired.series,
        paired.fiscal_year,
        paired.comparable_code,
        string_agg(distinct doubts.rule_name, '、' order by doubts.rule_name) as doubt

    from paired

    inner join doubts
        on paired.series = doubts.series
        and paired.fiscal_year = doubts.fiscal_year
        and starts_with(paired.comparable_code, doubts.code_prefix)

    group by paired.series, paired.fiscal_year, paired.comparable_code

),

compared as (

    select
        disclosures.*,
        paired.* exclude (series, fiscal_year),
        timeline.money,
        timeline.level,
        timeline.prior_year,
        timeline.prior_document_key,
        doubtful.doubt,
        case when timeline.prior_year is not null then doubtful.doubt is null end
            as is_comparable,
        case
            when timeline.prior_year is not null
                then coalesce(paired.amount_yuan, 0) - coalesce(paired.prior_year_yuan, 0)
        end as change_yuan

    from paired

    inner join timeline
        on paired.series = timeline.series
        and paired.fiscal_year = timeline.fiscal_year

    inner join disclosures
        on timeline.document_key = disclosures.document_key
        and timeline.budgetary_unit_key = disclosures.budgetary_unit_key

    left join doubtful
        on paired.series = doubtful.series
        and paired.fiscal_year = doubtful.fiscal_year
        and paired.comparable_code = doubtful.comparable_code

),

placed as (

    select
        compared.*,
        case
            when compared.is_comparable
                then compared.change_yuan / nullif(compared.prior_year_yuan, 0)
        end as growth_share,
        coalesce(sum(compared.amount_yuan) filter (not compared.is_comparable) over whole, 0)
            / nullif(sum(compared.amount_yuan) over whole, 0) as not_comparable_share,
        coalesce(sum(compared.prior_year_yuan) filter (not compared.is_comparable) over whole, 0)
            / nullif(sum(compared.prior_year_yuan) over whole, 0) as prior_not_comparable_share,
        count(distinct compared.body_key) over peers as peer_count,
        count(distinct compared.scope) over peers as scope_count,
        count(distinct compared.division_kind) over peers as division_kind_count

    from compared

    window
        whole as (
            partition by
                compared.document_key, compared.budgetary_unit_key, compared.money, compared.level
        ),
        peers as (
            partition by
                compared.peer_group, compared.money, compared.level, compared.comparable_code
        )

)

select
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    case placed.money when 'grant' then '财政拨款支出' else '部门支出' end as money_name,
    case placed.level when 'class' then '类' when 'section' then '款' else '项' end as level_name,
    placed.comparable_code as function_code,
    placed.comparable_name as function_name,
    placed.amount_yuan,
    placed.prior_year,
    placed.prior_year_yuan,
    placed.change_yuan,
    placed.growth_share,
    placed.is_comparable,
    placed.rule_names,
    case when placed.is_comparable is not null then placed.not_comparable_share end
        as not_comparable_share,
    placed.prior_not_comparable_share,
    placed.conformed_code,
    placed.comparable_from_year,
    placed.peer_group,
    placed.peer_count,
    quantile_cont(placed.growth_share, 0.5) over (
        partition by placed.peer_group, placed.money, placed.level, placed.comparable_code
    ) as median_share,
    cast(0 as double) as share_excluded,
    nullif(
        concat(
            case when placed.prior_year is null then '没有更早年度的文件，不能比较。' end,
            '与 ' || placed.prior_year || ' 年口径不同，不可直接比较（' || placed.doubt || '）。',
            case when placed.prior_year < placed.fiscal_year - 1 then '所比年度不是上年。' end,
            case when placed.is_uncertain then '科目换算的依据存疑，请核对。' end,
            case when placed.amount_yuan is null then '本年未列此科目。' end,
            case
                when placed.prior_year is not null and placed.prior_year_yuan is null
                    then '所比年度未列此科目。'
            end,
            case
                when placed.part_count > 1 then '由 ' || placed.part_count || ' 个数字相加。'
            end,
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    placed.money,
    placed.level,
    coalesce(printed_in.document_key, placed.document_key) as document_key,
    placed.prior_document_key,
    coalesce(printed_in.title, placed.document_title) as document_title,
    coalesce(printed_in.file, placed.document_file) as document_file,
    placed.figure_key,
    placed.prior_figure_key,
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
    placed.money,
    placed.level,
    placed.comparable_code;

comment on view compare.function_over_years is
    '每行是一个单位一个年度一个级次的一个科目，与该单位此前一次公开的年度相比 | a row is a code of a body and year at one level, beside the year before that it discloses';
comment on column compare.function_over_years.district_name is '地区 | district, full name';
comment on column compare.function_over_years.body_name is '单位 | body';
comment on column compare.function_over_years.fiscal_year is '年度 | fiscal year';
comment on column compare.function_over_years.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.function_over_years.scope_name is '口径 | scope: department or unit';
comment on column compare.function_over_years.money_name is
    '资金范围 | expenditure of the whole department, or from fiscal appropriations';
comment on column compare.function_over_years.level_name is
    '比较级次 | level of the comparison: class, section or item';
comment on column compare.function_over_years.function_code is
    '科目编码（最新口径） | code of the newest catalogue, or the last that held the content whole';
comment on column compare.function_over_years.function_name is
    '科目名称（最新口径） | newest name of that code';
comment on column compare.function_over_years.amount_yuan is
    '金额（元） | amount in yuan, null where only the former year has the code';
comment on column compare.function_over_years.prior_year is
    '所比年度 | the year before that the body discloses, null for its first';
comment on column compare.function_over_years.prior_year_yuan is
    '所比年度金额（元） | amount of that year in yuan, from the document of that year';
comment on column compare.function_over_years.change_yuan is
    '增减额（元） | nominal change in yuan, null for the first year of the body';
comment on column compare.function_over_years.growth_share is
    '增减幅度 | nominal change, 1 is 100 percent; null where not comparable';
comment on column compare.function_over_years.is_comparable is
    '与所比年度是否可比 | whether both amounts are the same thing, null for the first year';
comment on column compare.function_over_years.rule_names is
    '换算规则 | rules by which the codes of both years were brought to this one';
comment on column compare.function_over_years.not_comparable_share is
    '本单位本年不可比金额比重（同级次） | share of the money of the body and year not comparable at this level';
comment on column compare.function_over_years.prior_not_comparable_share is
    '本单位所比年度不可比金额比重（同级次） | the same share of the money of that year';
comment on column compare.function_over_years.conformed_code is
    '最新目录编码 | code of the newest catalogue, null where the content cannot be followed to it';
comment on column compare.function_over_years.comparable_from_year is
    '可比起始年度 | year since which the code takes no unknown share of another';
comment on column compare.function_over_years.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.function_over_years.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.function_over_years.median_share is
    '同类增减幅度中位数 | median of the comparable changes of the peers';
comment on column compare.function_over_years.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed; 0 until checks gate comparisons';
comment on column compare.function_over_years.caution is '提示 | why the comparison may mislead';
comment on column compare.function_over_years.money is '资金范围代码 | expenditure or grant';
comment on column compare.function_over_years.level is '比较级次代码 | class, section or item';
comment on column compare.function_over_years.document_key is '文件标识 | document';
comment on column compare.function_over_years.prior_document_key is
    '所比年度文件标识 | document of that year';
comment on column compare.function_over_years.document_title is
    '文件标题 | title of the document';
comment on column compare.function_over_years.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.function_over_years.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.function_over_years.prior_figure_key is
    '所比年度数字标识（可用 explain 追溯） | figure of that year to explain';
comment on column compare.function_over_years.page is '页 | page, 0 where the format has none';
comment on column compare.function_over_years.line is '行 | line of the page or file';
comment on column compare.function_over_years.printed_text is '原文 | text as printed';
comment on column compare.function_over_years.printed_unit is '原文单位 | unit as printed';
