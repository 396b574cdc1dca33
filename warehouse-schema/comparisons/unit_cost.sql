-- What one piece costs: prices of the same object, unit and period side by side.
-- 单位成本比较：同一对象、同一计量单位、同一期限的单价，折合为元
--
-- a row is: one price that a document states; where object, quantity, unit and period are not all
--           known, or nobody prices the same, the row says so and is compared with nothing

create or replace table compare.unit_cost as

with

terms as (

    select list.kind, list.code, list.name

    from vocabulary_list('unit_cost_term') as list

),

refusals as (

    select list.reason, list.sentence

    from vocabulary_list('unit_cost_refusal') as list

),

placed as (

    select
        mart_unit_cost.*,
        mart_subject.* exclude (document_key, budgetary_unit_key),
        unit_cost_cohort.refusal_reason as comparison_refusal,
        unit_cost_cohort.other_objects,
        unit_cost_cohort.cohort_key,
        unit_cost_cohort.copy_count,
        unit_cost_cohort.refusal_reason is null as is_comparable,
        unit_cost_rank.* exclude (price_key)

    from mart_unit_cost

    inner join mart_subject
        on mart_unit_cost.document_key = mart_subject.document_key
        and mart_unit_cost.budgetary_unit_key = mart_subject.budgetary_unit_key

    inner join unit_cost_cohort
        on mart_unit_cost.price_key = unit_cost_cohort.price_key

    inner join unit_cost_rank
        on mart_unit_cost.price_key = unit_cost_rank.price_key

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    coalesce(placed.theme_name, '（未归入主题）') as theme_name,
    placed.project_name,
    placed.indicator_name,
    coalesce(placed.object_name, '（未写明）') as cost_object,
    case
        when placed.object_name is not null
            then concat(object_basis.name, '：', placed.object_words)
    end as object_evidence,
    price_kinds.name as price_kind_name,
    comparator_sign(placed.comparator) as comparator_name,
    placed.stated_price_yuan,
    placed.unit_cost_yuan,
    coalesce(placed.counted_unit, placed.printed_per_unit) as unit_cost_unit,
    period_names.name as period_name,
    case
        when period_names.name is not null
            then concat(period_basis.name, '：', placed.period_words)
    end as period_evidence,
    placed.quantity,
    placed.implied_yuan,
    placed.compared_name,
    placed.compared_yuan,
    placed.stated_to_implied_ratio,
    placed.is_comparable,
    nullif(
        concat(
            refusals.sentence,
            case
                when placed.comparison_refusal = 'object_differs'
                    then '他处为：' || placed.other_objects || '。'
            end
        ),
        ''
    ) as refusal,
    case
        when placed.is_derived and placed.barred_checks is null
            then concat(
                placed.object_name,
                '，元／',
                placed.counted_unit,
                '，',
                period_names.name,
                '，',
                price_kinds.name,
                '，',
                coalesce(cast(placed.fiscal_year as varchar), '不明'),
                '年',
                placed.stage_name,
                '，各类单位'
            )
        else '（不比较）'
    end as peer_group,
    case when placed.cohort_key is null then 0 else placed.body_count end as peer_count,
    case when placed.cohort_key is null then 0 else placed.price_count end as peer_price_count,
    case when placed.is_comparable then placed.median_price end as median_unit_cost,
    case when placed.is_comparable then placed.lower_price end as lower_quartile,
    case when placed.is_comparable then placed.upper_price end as upper_quartile,
    case when placed.is_comparable then placed.price_rank end as peer_rank,
    case
        when placed.is_comparable
            then outlier_flag(
                placed.unit_cost_yuan, placed.lower_price, placed.upper_price, placed.body_count
            )
    end as outlier,
    placed.share_excluded,
    nullif(
        concat(
            case when placed.is_comparable then few_peers_caution(placed.body_count) end,
            case
                when placed.is_comparable and placed.body_kind_count > 1
                    then '同类含不同类别的单位。'
            end,
            case
                when placed.copy_count > 1 and placed.cohort_key is not null
                    then '该单位有 ' || placed.copy_count || ' 个项目列同一单价，统计中只计一次。'
            end,
            case
                when placed.period = 'year_of_budget'
                    then '期限未写明，因数量×单价恰为年度预算，按年计。'
                when placed.unit_cost_period = 'once'
                    and placed.is_derived
                    and placed.period_method in ('object', 'implied')
                    then '期限未写明，按对象的性质判为一次性。'
            end,
            case
                when placed.is_derived and not placed.is_same_unit
                    then '单价与数量的计量单位写法不同，按同一对象相配。'
            end,
            case
                when placed.is_derived and placed.counted_unit = '个'
                    then '“个”为泛指，品种、规模可能不同，须看原文。'
            end,
            case
                when placed.is_comparable and placed.price_kind = 'ceiling'
                    then '“≤”是上限，不是实际成交价。'
            end,
            case when placed.price_kind = 'range' then '所列是区间，按上限取数。' end,
            factor_caution(placed.stated_to_implied_ratio),
            barred_caution(placed.barred_checks),
            case
                when placed.is_comparable
                    then mixed_peers_caution(placed.scope_count, placed.division_kind_count)
            end,
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
    placed.printed_text,
    placed.quantity_indicator_key,
    placed.quantity_line,
    placed.printed_quantity,
    placed.figure_key

from placed

left join refusals
    on placed.comparison_refusal = refusals.reason

left join terms as price_kinds
    on price_kinds.kind = 'price_kind'
    and placed.price_kind = price_kinds.code

left join terms as period_names
    on period_names.kind = 'period'
    and placed.unit_cost_period = period_names.code

left join terms as period_basis
    on period_basis.kind = 'period_basis'
    and case
        when placed.period = 'year_of_budget' then placed.period
        else placed.period_method
    end = period_basis.code

left join terms as object_basis
    on object_basis.kind = 'object_basis'
    and placed.object_field = object_basis.code

-- a disclosure may be several files; page and line are those of the one with the price
left join dim_document as printed_in
    on split_part(placed.price_key, '.', 1) = printed_in.document_key

order by
    not placed.is_comparable,
    placed.theme_name,
    placed.object_name,
    placed.counted_unit,
    placed.fiscal_year,
    placed.unit_cost_yuan desc nulls last,
    placed.price_key;

comment on table compare.unit_cost is
    '每行是文件所述的一个单价，可比的折合为每单位每年（次）的元并列 | a row is a stated price; comparable ones stand beside each other';
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
comment on column compare.unit_cost.indicator_name is
    '指标 | indicator, empty where the purpose states the price';
comment on column compare.unit_cost.cost_object is '单价对象 | what is priced';
comment on column compare.unit_cost.object_evidence is
    '对象依据 | where and with which words the document says what is priced';
comment on column compare.unit_cost.price_kind_name is '单价性质 | ceiling, floor, range or price';
comment on column compare.unit_cost.comparator_name is '比较方式 | comparator';
comment on column compare.unit_cost.stated_price_yuan is
    '所列单价（元／计量单位） | price as stated, in yuan';
comment on column compare.unit_cost.unit_cost_yuan is
    '单位成本（元／计量单位） | yuan per unit and year or occurrence, null where not derived';
comment on column compare.unit_cost.unit_cost_unit is '计量单位 | unit that the price is per';
comment on column compare.unit_cost.period_name is '期限 | year or occurrence';
comment on column compare.unit_cost.period_evidence is '期限依据 | how the period is known';
comment on column compare.unit_cost.quantity is '数量 | quantity in that unit';
comment on column compare.unit_cost.implied_yuan is
    '数量×单价（元） | quantity times price over the year, in yuan';
comment on column compare.unit_cost.compared_name is '对照对象 | what the product is set against';
comment on column compare.unit_cost.compared_yuan is '对照金额（元） | stated amount in yuan';
comment on column compare.unit_cost.stated_to_implied_ratio is
    '所列金额÷（数量×单价） | stated amount over quantity times price';
comment on column compare.unit_cost.is_comparable is
    '可否比较 | whether another body prices the same object per the same unit and period';
comment on column compare.unit_cost.refusal is
    '不推算或不比较的原因 | why no unit cost is derived or compared';
comment on column compare.unit_cost.peer_group is
    '同类组（对象、计量单位、期限、年度、阶段） | peer group: object, unit, period, kind, year, stage; all kinds of body';
comment on column compare.unit_cost.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included; 0 where none is derived';
comment on column compare.unit_cost.peer_price_count is
    '同类单价数（个） | prices compared, the same price of one body once';
comment on column compare.unit_cost.median_unit_cost is
    '同类中位数（元／计量单位） | median of the peers';
comment on column compare.unit_cost.lower_quartile is
    '同类下四分位数（元／计量单位） | lower quartile of the peers';
comment on column compare.unit_cost.upper_quartile is
    '同类上四分位数（元／计量单位） | upper quartile of the peers';
comment on column compare.unit_cost.peer_rank is '名次（由大到小） | rank, the largest first';
comment on column compare.unit_cost.outlier is
    '离群 | beyond a quartile by more than 1.5 interquartile ranges; null below ten peers';
comment on column compare.unit_cost.share_excluded is
    '因勾稽不符而剔除的比重 | share of the prices of the object excluded because checks failed';
comment on column compare.unit_cost.caution is '提示 | why the comparison may mislead';
comment on column compare.unit_cost.document_key is '文件标识 | document';
comment on column compare.unit_cost.document_title is '文件标题 | title of the document';
comment on column compare.unit_cost.document_file is
    '文件名（单价所在） | file in which the price is printed';
comment on column compare.unit_cost.indicator_key is
    '指标标识（可用 explain 追溯） | indicator to explain';
comment on column compare.unit_cost.page is '页 | page, 0 where the format has none';
comment on column compare.unit_cost.line is '行 | line of the page or file';
comment on column compare.unit_cost.printed_text is '原文 | text as printed';
comment on column compare.unit_cost.quantity_indicator_key is
    '数量指标标识 | quantity indicator to explain';
comment on column compare.unit_cost.quantity_line is '数量指标所在行 | line of the quantity';
comment on column compare.unit_cost.printed_quantity is '数量指标原文 | quantity as printed';
comment on column compare.unit_cost.figure_key is
    '项目预算的数字标识 | figure of the budget of the project';
