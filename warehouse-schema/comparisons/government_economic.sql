-- Basic expenditure of bodies on the government economic scheme, through the official crosswalk.
-- 基本支出按政府预算支出经济分类折列（按官方对照关系）
--
-- a row is: one body × one government economic code, or one reason why it cannot be decided;
--           peers are bodies of the same kind, stage and year with that code

create or replace table compare.government_economic as

with

-- performance pay is paid by public institutions alone: with it, not all is administrative
staff as (

    select
        money.document_key,
        money.budgetary_unit_key,
        money.fiscal_year,
        bool_or(dim_economic.economic_code = '30107' and money.amount_yuan <> 0)
            as has_performance_pay,
        coalesce(
            sum(money.amount_yuan) filter (
                where dim_economic.economic_code = '301' or dim_economic.economic_key = 0
            ),
            0
        ) = 0 as has_pay_broken_down

    from mart_basic_expenditure as money

    inner join dim_economic
        on money.economic_key = dim_economic.economic_key

    group by money.document_key, money.budgetary_unit_key, money.fiscal_year

),

natures as (

    select
        dim_budgetary_unit.budgetary_unit_key,
        case
            when dim_budgetary_unit.body_class_certainty in ('high', 'medium')
                then nullif(dim_budgetary_unit.body_class, 'unknown')
        end as body_class,
        case dim_budgetary_unit.body_class
            when 'unknown' then '单位性质未知，不能决定行政或事业'
            else '单位性质（' || dim_budgetary_unit.body_class_name || '）把握不足，不能决定'
        end as unsure_reason

    from dim_budgetary_unit

),

bodies as (

    select
        mart_subject.*,
        case
            when natures.body_class <> 'administrative' then natures.body_class
            when staff.has_performance_pay then null
            when mart_subject.scope = 'unit' or staff.has_pay_broken_down
                then natures.body_class
        end as crosswalk_scope,
        case
            when natures.body_class is null
                then coalesce(natures.unsure_reason, '单位性质未知，不能决定行政或事业')
            when staff.has_performance_pay then '列有绩效工资，行政与事业单位的支出没有分开'
            else '部门汇总未细分到款，看不出是否含事业单位'
        end as undecided_reason

    from mart_subject

    inner join staff
        on mart_subject.document_key = staff.document_key
        and mart_subject.budgetary_unit_key = staff.budgetary_unit_key
        and mart_subject.fiscal_year is not distinct from staff.fiscal_year

    left join natures
        on mart_subject.budgetary_unit_key = natures.budgetary_unit_key

),

money as (

    select
        mart_basic_expenditure.*,
        row_number() over () as money_number

    from mart_basic_expenditure

),

answers as (

    select
        bodies.document_key,
        bodies.budgetary_unit_key,
        bodies.fiscal_year,
        money.money_number,
        any_value(money.amount_yuan) as amount_yuan,
        any_value(money.figure_key) as figure_key,
        any_value(money.barred_checks) as barred_checks,
        any_value(dim_economic.scheme) as scheme,
        any_value(dim_economic.economic_key) as economic_key,
        any_value(bodies.undecided_reason) as undecided_reason,
        -- one counterpart whatever the body, or the one of bodies of this nature
        case
            when count(distinct nullif(crosswalk.government_key, 0)) = 1
                then max(crosswalk.government_key)
            else max(crosswalk.government_key) filter (
                where crosswalk.scope = bodies.crosswalk_scope
            )
        end as government_key,
        bool_or(crosswalk.certainty = 'uncertain') as is_uncertain,
        count(crosswalk.government_key) as counterpart_count

    from money

    inner join bodies
        on money.document_key = bodies.document_key
        and money.budgetary_unit_key = bodies.budgetary_unit_key
        and money.fiscal_year is not distinct from bodies.fiscal_year

    inner join dim_economic
        on money.economic_key = dim_economic.economic_key

    left join economic_crosswalk as crosswalk
        on money.economic_key = crosswalk.department_key
        and money.fiscal_year between crosswalk.valid_from_year
        and coalesce(crosswalk.valid_to_year, 9999)

    group by
        bodies.document_key,
        bodies.budgetary_unit_key,
        bodies.fiscal_year,
        money.money_number

),

decided as (

    select
        answers.document_key,
        answers.budgetary_unit_key,
        answers.fiscal_year,
        answers.amount_yuan,
        answers.figure_key,
        answers.barred_checks,
        coalesce(answers.is_uncertain, false) as is_uncertain,
        case
            when answers.scheme = 'government' then answers.economic_key
            else coalesce(answers.government_key, 0)
        end as government_key,
        case
            when answers.scheme = 'government' or coalesce(answers.government_key, 0) <> 0
                then ''
            when answers.economic_key = 0 then '文件未按科目列明'
            when answers.fiscal_year is null then '文件未载明年度'
            when answers.fiscal_year < (
                select min(economic_crosswalk.valid_from_year) from economic_crosswalk
            )
                then '该年度尚无政府预算经济分类'
            when answers.counterpart_count = 0 then '该科目没有单一的对应科目'
            else answers.undecided_reason
        end as undecided_reason

    from answers

),

amounts as (

    select
        decided.document_key,
        decided.budgetary_unit_key,
        decided.fiscal_year,
        coalesce(government.economic_code, '') as economic_code,
        decided.undecided_reason,
        any_value(government.economic_name) as economic_name,
        any_value(government.class_code) as economic_class_code,
        any_value(government.class_name) as economic_class_name,
        sum(decided.amount_yuan) as amount_yuan,
        bool_or(decided.is_uncertain) as is_uncertain,
        count(*) as part_count,
        string_agg(distinct decided.barred_checks, '、' order by decided.barred_checks)
            as barred_checks,
        min(decided.figure_key) as figure_key

    from decided

    left join dim_economic as government
        on decided.government_key = government.economic_key
        and decided.government_key <> 0

    group by
        decided.document_key,
        decided.budgetary_unit_key,
        decided.fiscal_year,
        coalesce(government.economic_code, ''),
        decided.undecided_reason

),

placed as (

    select
        bodies.*,
        amounts.* exclude (
            document_key, budgetary_unit_key, fiscal_year, undecided_reason
        ),
        amounts.undecided_reason as reason,
        cast(amounts.amount_yuan as double) / nullif(sum(amounts.amount_yuan) over whole, 0)
            as expenditure_share,
        cast(
            sum(
                case when amounts.undecided_reason <> '' then amounts.amount_yuan else 0 end
            ) over whole as double
        ) / nullif(sum(amounts.amount_yuan) over whole, 0) as not_decided_share,
        count(distinct bodies.body_key) filter (amounts.barred_checks is null)
            over peers as peer_count,
        quantile_cont(amounts.amount_yuan, 0.5) filter (amounts.barred_checks is null)
            over peers as median_yuan,
        quantile_cont(amounts.amount_yuan, 0.25) filter (amounts.barred_checks is null)
            over peers as lower_quartile_yuan,
        quantile_cont(amounts.amount_yuan, 0.75) filter (amounts.barred_checks is null)
            over peers as upper_quartile_yuan,
        rank() over (
            peers
            order by amounts.barred_checks is not null, amounts.amount_yuan desc nulls last
        ) as peer_rank,
        excluded_share(
            sum(abs(amounts.amount_yuan)) filter (amounts.barred_checks is not null)
                over peers,
            sum(abs(amounts.amount_yuan)) over peers
        ) as share_excluded,
        count(distinct bodies.scope) filter (amounts.barred_checks is null)
            over peers as scope_count,
        count(distinct bodies.division_kind) filter (amounts.barred_checks is null)
            over peers as division_kind_count

    from amounts

    inner join bodies
        on amounts.document_key = bodies.document_key
        and amounts.budgetary_unit_key = bodies.budgetary_unit_key
        and amounts.fiscal_year is not distinct from bodies.fiscal_year

    window
        whole as (
            partition by
                amounts.document_key, amounts.budgetary_unit_key, amounts.fiscal_year
        ),
        peers as (
            partition by bodies.peer_group, amounts.economic_code, amounts.undecided_reason
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
    placed.economic_class_code,
    placed.economic_class_name,
    placed.economic_code,
    coalesce(placed.economic_name, '（不能确定）') as economic_name,
    nullif(placed.reason, '') as undecided_reason,
    placed.amount_yuan,
    placed.expenditure_share,
    placed.not_decided_share,
    placed.peer_group,
    placed.peer_count,
    placed.median_yuan,
    placed.lower_quartile_yuan,
    placed.upper_quartile_yuan,
    case when placed.barred_checks is null then placed.peer_rank end as peer_rank,
    placed.share_excluded,
    nullif(
        concat(
            case when placed.reason <> '' then placed.reason || '。' end,
            case when placed.is_uncertain then '所依据的对照关系没有把握。' end,
            case
                when placed.part_count > 1
                    then '由 ' || placed.part_count || ' 个数字相加。'
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
    on split_part(placed.figure_key, '.', 1) = printed_in.document_key

order by
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key,
    placed.economic_code,
    placed.reason;

comment on table compare.government_economic is
    '每行是一个单位一个政府预算经济分类科目的基本支出 | a row is a government economic code of the basic expenditure of a body';
comment on column compare.government_economic.division_code is '区划代码 | code of the district';
comment on column compare.government_economic.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.government_economic.district_name is '地区 | district, full name';
comment on column compare.government_economic.body_name is '单位 | body';
comment on column compare.government_economic.fiscal_year is '年度 | fiscal year';
comment on column compare.government_economic.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.government_economic.scope_name is '口径 | scope: department or unit';
comment on column compare.government_economic.economic_class_code is
    '政府预算经济分类类级编码 | government economic class code';
comment on column compare.government_economic.economic_class_name is
    '政府预算经济分类（类） | government economic class';
comment on column compare.government_economic.economic_code is
    '政府预算经济分类编码 | government economic code, empty where not decided';
comment on column compare.government_economic.economic_name is
    '政府预算经济分类名称 | name of the government economic code';
comment on column compare.government_economic.undecided_reason is
    '不能确定的原因 | why the code cannot be decided';
comment on column compare.government_economic.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.government_economic.expenditure_share is
    '占本单位合计比重 | share of the whole of the body';
comment on column compare.government_economic.not_decided_share is
    '本单位不能确定的比重 | share of the money of the body that is not decided';
comment on column compare.government_economic.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.government_economic.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.government_economic.median_yuan is
    '同类中位数（元） | median of the peers in yuan';
comment on column compare.government_economic.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column compare.government_economic.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column compare.government_economic.peer_rank is
    '名次（由大到小） | rank, the largest first';
comment on column compare.government_economic.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed; 0 until checks gate comparisons';
comment on column compare.government_economic.caution is
    '提示 | why the comparison may mislead';
comment on column compare.government_economic.document_key is '文件标识 | document';
comment on column compare.government_economic.document_title is
    '文件标题 | title of the document';
comment on column compare.government_economic.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.government_economic.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.government_economic.page is
    '页 | page, 0 where the format has none';
comment on column compare.government_economic.line is '行 | line of the page or file';
comment on column compare.government_economic.printed_text is '原文 | text as printed';
comment on column compare.government_economic.printed_unit is '原文单位 | unit as printed';
