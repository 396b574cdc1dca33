-- Whether quantity times unit cost gives the project's budget.
-- 数量 × 单位成本与项目预算是否相符
--
-- a row is: one price with the quantity of its project that it goes with; the product over the
--           year is set against the amount that the price's own indicator states, else against
--           the project's budget; agreement is within ten percent (PERF-01: within the printed
--           digits, for sheets with one price and one quantity and no whole cost beside it)

create or replace table compare.project_arithmetic as

with

judged as (

    select
        mart_unit_cost.*,
        abs(mart_unit_cost.stated_to_implied_ratio - 1) <= 0.1 as agrees,
        greatest(
            mart_unit_cost.stated_to_implied_ratio, 1 / mart_unit_cost.stated_to_implied_ratio
        ) as factor

    from mart_unit_cost

    where mart_unit_cost.implied_yuan > 0 and mart_unit_cost.compared_yuan > 0

)

select
    mart_subject.division_code,
    mart_subject.history_key,
    mart_subject.district_name,
    mart_subject.body_name,
    mart_subject.fiscal_year,
    mart_subject.stage_name,
    mart_subject.scope_name,
    coalesce(judged.theme_name, '（未归入主题）') as theme_name,
    judged.project_name,
    judged.quantity_name,
    judged.quantity,
    judged.counted_unit as unit_cost_unit,
    judged.stated_price_yuan,
    judged.periods_a_year,
    judged.implied_yuan,
    judged.compared_name,
    judged.compared_yuan,
    judged.budget_yuan as project_budget_yuan,
    judged.stated_to_implied_ratio,
    case
        when judged.agrees then '相符'
        when judged.stated_to_implied_ratio > 1
            then format('{}为数量×单价的 {:.2f} 倍', judged.compared_name, judged.factor)
        else format('数量×单价为{}的 {:.2f} 倍', judged.compared_name, judged.factor)
    end as verdict,
    judged.agrees,
    case when judged.agrees then '相符' else '不相符' end as verdict_class,
    mart_subject.peer_group,
    count(distinct mart_subject.body_key) filter (judged.barred_budget_checks is null)
        over peers as peer_count,
    avg(cast(judged.agrees as integer)) filter (judged.barred_budget_checks is null)
        over peers as peer_agreement_share,
    excluded_share(
        count(*) filter (judged.barred_budget_checks is not null) over peers, count(*) over peers
    ) as share_excluded,
    nullif(
        concat(
            case
                when judged.quantity_fit = 'unit' then '数量与单价的对象不一定相同。'
                when not judged.is_same_unit
                    then '单价与数量的计量单位写法不同，按同一对象相配。'
            end,
            case
                when judged.quantity_count > 1 and judged.quantity_fit = 'object'
                    then '另有同计量单位的数量，取对象相合的一个。'
                when judged.quantity_count > 1
                    then '另有同计量单位的数量，取与所列金额相符的一个。'
            end,
            case
                when judged.period = 'recurring' or judged.period is null
                    then '单价未写明期限，按一年一次计算。'
                when judged.period = 'day' then '单价按日计而天数未写明，按一日计算。'
            end,
            factor_caution(judged.stated_to_implied_ratio),
            case
                when judged.price_kind = 'ceiling' and judged.quantity_comparator in ('ge', 'gt')
                    then '数量为下限、单价为上限，乘积只作参考。'
            end,
            barred_caution(judged.barred_budget_checks),
            few_peers_caution(
                count(distinct mart_subject.body_key)
                    filter (judged.barred_budget_checks is null) over peers
            ),
            mart_subject.subject_caution
        ),
        ''
    ) as caution,
    coalesce(printed_in.document_key, judged.document_key) as document_key,
    coalesce(printed_in.title, mart_subject.document_title) as document_title,
    coalesce(printed_in.file, mart_subject.document_file) as document_file,
    judged.figure_key,
    judged.budget_page as page,
    judged.budget_line as line,
    judged.printed_budget as printed_text,
    judged.printed_budget_unit as printed_unit,
    judged.quantity_indicator_key,
    judged.quantity_line,
    judged.printed_quantity,
    judged.indicator_key,
    judged.line as price_line,
    judged.printed_text as printed_price

from judged

inner join mart_subject
    on judged.document_key = mart_subject.document_key
    and judged.budgetary_unit_key = mart_subject.budgetary_unit_key

-- a disclosure may be several files; page and line are those of the one with the figure
left join dim_document as printed_in
    on split_part(coalesce(judged.figure_key, judged.price_key), '.', 1)
        = printed_in.document_key

window peers as (partition by mart_subject.peer_group)

order by
    mart_subject.district_name,
    mart_subject.body_name,
    mart_subject.fiscal_year,
    judged.factor desc,
    judged.price_key;

comment on table compare.project_arithmetic is
    '每行是同一项目中计量单位相同的一组数量与单价，其乘积与项目预算对照 | a row is a pair of quantity and price of one project against its budget';
comment on column compare.project_arithmetic.division_code is '区划代码 | code of the district';
comment on column compare.project_arithmetic.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.project_arithmetic.district_name is '地区 | district, full name';
comment on column compare.project_arithmetic.body_name is '单位 | body';
comment on column compare.project_arithmetic.fiscal_year is '年度 | fiscal year';
comment on column compare.project_arithmetic.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.project_arithmetic.scope_name is '口径 | scope: department or unit';
comment on column compare.project_arithmetic.theme_name is '主题 | theme';
comment on column compare.project_arithmetic.project_name is '项目 | project';
comment on column compare.project_arithmetic.quantity_name is '数量指标 | quantity indicator';
comment on column compare.project_arithmetic.quantity is '数量 | quantity';
comment on column compare.project_arithmetic.unit_cost_unit is
    '计量单位 | unit that the price is per';
comment on column compare.project_arithmetic.stated_price_yuan is
    '所列单价（元／计量单位） | price as stated, in yuan';
comment on column compare.project_arithmetic.periods_a_year is
    '一年期数 | periods a year: 12 for a price of a month';
comment on column compare.project_arithmetic.implied_yuan is
    '数量×单价（元） | quantity times price over the year, in yuan';
comment on column compare.project_arithmetic.compared_name is
    '对照对象 | what the product is set against';
comment on column compare.project_arithmetic.compared_yuan is
    '对照金额（元） | stated amount in yuan';
comment on column compare.project_arithmetic.project_budget_yuan is
    '项目预算（元） | budget of the project in yuan';
comment on column compare.project_arithmetic.stated_to_implied_ratio is
    '所列金额÷（数量×单价） | stated amount over quantity times price';
comment on column compare.project_arithmetic.verdict is '结论 | verdict';
comment on column compare.project_arithmetic.agrees is
    '相差在 10% 以内 | whether they agree within ten percent';
comment on column compare.project_arithmetic.verdict_class is '是否相符 | whether they agree';
comment on column compare.project_arithmetic.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.project_arithmetic.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.project_arithmetic.peer_agreement_share is
    '同类相符的比重 | share of agreeing pairs among the peers';
comment on column compare.project_arithmetic.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.project_arithmetic.caution is '提示 | why the comparison may mislead';
comment on column compare.project_arithmetic.document_key is '文件标识 | document';
comment on column compare.project_arithmetic.document_title is '文件标题 | title of the document';
comment on column compare.project_arithmetic.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.project_arithmetic.figure_key is
    '项目预算的数字标识（可用 explain 追溯） | figure of the budget of the project';
comment on column compare.project_arithmetic.page is '页 | page, 0 where the format has none';
comment on column compare.project_arithmetic.line is '项目预算所在行 | line of the budget';
comment on column compare.project_arithmetic.printed_text is
    '项目预算原文 | budget of the project as printed';
comment on column compare.project_arithmetic.printed_unit is
    '项目预算原文单位 | unit of the budget as printed';
comment on column compare.project_arithmetic.quantity_indicator_key is
    '数量指标标识 | quantity indicator to explain';
comment on column compare.project_arithmetic.quantity_line is
    '数量指标所在行 | line of the quantity';
comment on column compare.project_arithmetic.printed_quantity is
    '数量指标原文 | quantity as printed';
comment on column compare.project_arithmetic.indicator_key is
    '指标标识（可用 explain 追溯） | indicator to explain';
comment on column compare.project_arithmetic.price_line is '单价指标所在行 | line of the price';
comment on column compare.project_arithmetic.printed_price is '单价指标原文 | price as printed';
