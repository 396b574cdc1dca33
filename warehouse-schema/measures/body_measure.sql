-- What analysts ask of a body first, each measure beside the year before and the peers.
-- 单位的主要金额：与上一公开年度、与同类并列
--
-- a row is: one measure of one body, year, stage and scope that the body discloses, or of the three
--           public expenses also one that it does not; peers are bodies of the same kind, stage
--           and year with an amount

create or replace table body_measure as

with

measures as (

    select
        measure_code,
        measure_name,
        cast(sort_order as integer) as measure_order,
        source,
        string_split(members, ' ') as members

    from read_csv(vocabulary_file('headline_measure'), all_varchar = true, header = true)

),

fact_amounts as (

    select
        fact_revenue.document_key,
        fact_revenue.budgetary_unit_key,
        fact_revenue.fiscal_year,
        fact_revenue.figure_kind,
        'revenue' as source,
        '' as member,
        fact_revenue.amount_yuan,
        fact_revenue.figure_key

    from fact_revenue

    union all

    select
        fact_expenditure.document_key,
        fact_expenditure.budgetary_unit_key,
        fact_expenditure.fiscal_year,
        fact_expenditure.figure_kind,
        'expenditure' as source,
        dim_expenditure_kind.expenditure_kind_code as member,
        fact_expenditure.amount_yuan,
        fact_expenditure.figure_key

    from fact_expenditure

    inner join dim_expenditure_kind
        on fact_expenditure.expenditure_kind_key = dim_expenditure_kind.expenditure_kind_key

    union all

    select
        fact_grant_expenditure.document_key,
        fact_grant_expenditure.budgetary_unit_key,
        fact_grant_expenditure.fiscal_year,
        fact_grant_expenditure.figure_kind,
        'grant' as source,
        dim_fund.fund_code as member,
        fact_grant_expenditure.amount_yuan,
        fact_grant_expenditure.figure_key

    from fact_grant_expenditure

    inner join dim_fund
        on fact_grant_expenditure.fund_key = dim_fund.fund_key

),

-- a document may print budget and final account beside each other: one of them counts
own_amounts as (

    select
        fact_amounts.* replace (dim_document.disclosure_key as document_key),
        barred_figure.check_ids

    from fact_amounts

    inner join dim_document
        on fact_amounts.document_key = dim_document.document_key

    left join barred_figure
        on fact_amounts.figure_key = barred_figure.place_key

    where dim_document.is_current
        and fact_amounts.fiscal_year = dim_document.fiscal_year
        and fact_amounts.figure_kind = dim_document.stage
        and fact_amounts.amount_yuan is not null

),

-- money that no kind or fund is named for may belong to each of them
undivided as (

    select
        own_amounts.document_key,
        own_amounts.budgetary_unit_key,
        own_amounts.source,
        sum(own_amounts.amount_yuan) as undivided_yuan

    from own_amounts

    where own_amounts.member in ('not_disclosed', '')
        and own_amounts.source <> 'revenue'

    group by own_amounts.document_key, own_amounts.budgetary_unit_key, own_amounts.source

    having sum(own_amounts.amount_yuan) <> 0

),

added_up as (

    select
        own_amounts.document_key,
        own_amounts.budgetary_unit_key,
        measures.measure_code,
        sum(own_amounts.amount_yuan) as amount_yuan,
        list_sort(list(distinct own_amounts.figure_key)) as figure_keys,
        string_agg(distinct own_amounts.check_ids, '、' order by own_amounts.check_ids)
            as barred_checks,
        max(undivided.undivided_yuan) filter (measures.members <> ['*']) as undivided_yuan

    from own_amounts

    inner join measures
        on own_amounts.source = measures.source
        and (measures.members = ['*'] or list_contains(measures.members, own_amounts.member))

    left join undivided
        on own_amounts.document_key = undivided.document_key
        and own_amounts.budgetary_unit_key = undivided.budgetary_unit_key
        and own_amounts.source = undivided.source

    group by
        own_amounts.document_key,
        own_amounts.budgetary_unit_key,
        measures.measure_code

),

amounts as (

    select
        mart_subject.division_code,
        mart_subject.history_key,
        mart_subject.district_name,
        mart_subject.body_name,
        mart_subject.fiscal_year,
        mart_subject.stage_name,
        mart_subject.scope_name,
        mart_subject.peer_group,
        mart_subject.is_publisher,
        mart_subject.document_key,
        mart_subject.division_kind,
        added_up.measure_code,
        added_up.amount_yuan,
        added_up.undivided_yuan,
        case when added_up.amount_yuan = 0 then '零' else '有数' end as value_state_name,
        added_up.barred_checks is null as is_compared,
        added_up.figure_keys[1] as figure_key,
        added_up.figure_keys,
        concat(
            case
                when len(added_up.figure_keys) > 1
                    then '由 ' || len(added_up.figure_keys) || ' 个数字相加。'
            end,
            '另有 ' || added_up.undivided_yuan || ' 元未分列，可能含此项。',
            barred_caution(added_up.barred_checks),
            mart_subject.subject_caution
        ) as caution

    from added_up

    inner join mart_subject
        on added_up.document_key = mart_subject.document_key
        and added_up.budgetary_unit_key = mart_subject.budgetary_unit_key

    union all

    select
        three_public.division_code,
        three_public.history_key,
        three_public.district_name,
        three_public.body_name,
        three_public.fiscal_year,
        three_public.stage_name,
        three_public.scope_name,
        three_public.peer_group,
        true as is_publisher,
        three_public.document_key,
        null as division_kind,
        measures.measure_code,
        three_public.amount_yuan,
        null as undivided_yuan,
        three_public.value_state_name,
        three_public.peer_rank is not null as is_compared,
        three_public.figure_key,
        [three_public.figure_key] as figure_keys,
        coalesce(three_public.caution, '') as caution

    from compare.three_public as three_public

    inner join measures
        on measures.source = 'three_public'
        and list_contains(measures.members, three_public.item_code)

    union all

    select
        operating_expense.division_code,
        operating_expense.history_key,
        operating_expense.district_name,
        operating_expense.body_name,
        operating_expense.fiscal_year,
        operating_expense.stage_name,
        operating_expense.scope_name,
        operating_expense.peer_group,
        true as is_publisher,
        operating_expense.document_key,
        null as division_kind,
        measures.measure_code,
        operating_expense.amount_yuan,
        null as undivided_yuan,
        case when operating_expense.amount_yuan = 0 then '零' else '有数' end
            as value_state_name,
        operating_expense.peer_rank is not null as is_compared,
        operating_expense.figure_key,
        [operating_expense.figure_key] as figure_keys,
        coalesce(operating_expense.caution, '') as caution

    from compare.operating_expense as operating_expense

    inner join measures
        on measures.source = 'operating_expense'

    where operating_expense.amount_yuan is not null

),

-- a body may stand in its own document and in that of its department: its own goes before
once as (

    select amounts.*

    from amounts

    qualify row_number() over (
        partition by
            amounts.history_key,
            amounts.fiscal_year,
            amounts.stage_name,
            amounts.scope_name,
            amounts.measure_code
        order by
            amounts.amount_yuan is null,
            amounts.is_publisher desc,
            amounts.document_key,
            amounts.figure_key
    ) = 1

),

years as (

    select
        once.*,
        lag(once.fiscal_year) over timeline as prior_year,
        lag(once.body_name) over timeline as prior_body_name,
        lag(once.amount_yuan) over timeline as prior_yuan,
        lag(once.figure_key) over timeline as prior_figure_key,
        lag(once.is_compared) over timeline as is_prior_compared

    from once

    where once.amount_yuan is not null

    window timeline as (
        partition by
            once.history_key, once.stage_name, once.scope_name, once.measure_code
        order by once.fiscal_year
    )

),

beside_peers as (

    select
        once.*,
        years.prior_year,
        years.prior_body_name,
        years.prior_yuan,
        years.prior_figure_key,
        years.is_prior_compared,
        count(once.amount_yuan) filter (once.is_compared) over peers as peer_count,
        quantile_cont(once.amount_yuan, 0.5) filter (once.is_compared) over peers
            as median_yuan,
        count(distinct once.scope_name) filter (once.is_compared) over peers as scope_count,
        count(distinct once.division_kind) filter (once.is_compared) over peers
            as division_kind_count,
        rank() over (
            peers
            order by not (once.is_compared and once.amount_yuan is not null),
                once.amount_yuan desc
        ) as peer_rank

    from once

    left join years
        on once.history_key = years.history_key
        and once.fiscal_year = years.fiscal_year
        and once.stage_name = years.stage_name
        and once.scope_name = years.scope_name
        and once.measure_code = years.measure_code

    window peers as (partition by once.peer_group, once.measure_code)

)

select
    beside_peers.division_code,
    beside_peers.history_key,
    beside_peers.district_name,
    beside_peers.body_name,
    beside_peers.fiscal_year,
    beside_peers.stage_name,
    beside_peers.scope_name,
    beside_peers.measure_code,
    measures.measure_name,
    measures.measure_order,
    beside_peers.amount_yuan,
    beside_peers.value_state_name,
    beside_peers.undivided_yuan,
    beside_peers.prior_year,
    beside_peers.prior_yuan,
    beside_peers.amount_yuan - beside_peers.prior_yuan as change_yuan,
    cast(
        beside_peers.amount_yuan / nullif(beside_peers.prior_yuan, 0) - 1 as decimal(18, 6)
    ) as growth_share,
    beside_peers.peer_group,
    beside_peers.peer_count,
    cast(beside_peers.median_yuan as decimal(38, 2)) as median_yuan,
    case
        when beside_peers.is_compared and beside_peers.amount_yuan is not null
            then beside_peers.peer_rank
    end as peer_rank,
    beside_peers.is_compared,
    nullif(
        concat(
            beside_peers.caution,
            -- the rows of comparisons say it already
            case
                when beside_peers.division_kind is not null
                    then concat(
                        few_peers_caution(beside_peers.peer_count),
                        mixed_peers_caution(
                            beside_peers.scope_count, beside_peers.division_kind_count
                        )
                    )
            end,
            case
                when beside_peers.prior_year < beside_peers.fiscal_year - 1
                    then '与 ' || beside_peers.prior_year || ' 年相比，其间年度没有数。'
            end,
            case
                when beside_peers.prior_body_name <> beside_peers.body_name
                    then '所比年度名为“' || beside_peers.prior_body_name || '”。'
            end,
            case when not beside_peers.is_prior_compared then '所比年度的数未通过检查。' end
        ),
        ''
    ) as caution,
    beside_peers.document_key,
    dim_document.title as document_title,
    dim_document.file as document_file,
    beside_peers.figure_key,
    beside_peers.figure_keys,
    beside_peers.prior_figure_key

from beside_peers

inner join measures
    on beside_peers.measure_code = measures.measure_code

left join dim_document
    on coalesce(split_part(beside_peers.figure_key, '.', 1), beside_peers.document_key)
        = dim_document.document_key

order by
    beside_peers.district_name,
    beside_peers.body_name,
    beside_peers.history_key,
    beside_peers.stage_name,
    beside_peers.scope_name,
    measures.measure_order,
    beside_peers.fiscal_year;

comment on table body_measure is
    '单位的主要金额：每行是一个单位一个年度、阶段、口径的一项 | a row is one measure of one body, year, stage and scope';
comment on column body_measure.division_code is '区划代码 | code of the district';
comment on column body_measure.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column body_measure.district_name is '地区 | district, full name';
comment on column body_measure.body_name is '单位 | body';
comment on column body_measure.fiscal_year is '年度 | fiscal year';
comment on column body_measure.stage_name is '阶段 | stage: budget or final account';
comment on column body_measure.scope_name is '口径 | scope: department or unit';
comment on column body_measure.measure_code is '金额项目代码 | code of the measure';
comment on column body_measure.measure_name is '金额项目 | measure';
comment on column body_measure.measure_order is
    '显示次序 | order in which measures are shown';
comment on column body_measure.amount_yuan is
    '金额（元） | amount in yuan, null where undisclosed or blank';
comment on column body_measure.value_state_name is
    '数值状态 | stated, zero, blank or undisclosed';
comment on column body_measure.undivided_yuan is
    '未分列金额（元） | money in yuan that the document does not divide and that may belong to it';
comment on column body_measure.prior_year is
    '所比年度 | the year before for which the body discloses the measure';
comment on column body_measure.prior_yuan is
    '所比年度金额（元） | amount of that year in yuan, from the document of that year';
comment on column body_measure.change_yuan is '增减额（元） | nominal change in yuan';
comment on column body_measure.growth_share is '增减幅度 | nominal change, 1 is 100 percent';
comment on column body_measure.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column body_measure.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column body_measure.median_yuan is '同类中位数（元） | median of the peers in yuan';
comment on column body_measure.peer_rank is
    '名次（由大到小） | rank, the largest first, null where not compared';
comment on column body_measure.is_compared is
    '是否计入同类比较 | whether it counts among the peers: false where checks failed or there is no amount';
comment on column body_measure.caution is '提示 | why the amount or change may mislead';
comment on column body_measure.document_key is '文件标识 | disclosure, or document of the figure';
comment on column body_measure.document_title is '文件标题 | title of the document';
comment on column body_measure.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column body_measure.figure_key is
    '数字标识（可用 explain 追溯） | first figure, to explain';
comment on column body_measure.figure_keys is
    '全部数字标识 | all figures of which the amount is made';
comment on column body_measure.prior_figure_key is
    '所比年度数字标识（可用 explain 追溯） | first figure of that year to explain';
