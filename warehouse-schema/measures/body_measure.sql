-- What analysts ask of a body first, each measure beside the year before and the peers.
-- 单位的主要金额：与上一公开年度、与同类并列
--
-- a row is: one measure of one body, year, stage and scope that the body discloses, or of the three
--           public expenses also one that it does not; peers are bodies of the same kind, stage
--           and year with an amount

create or replace table body_measure as

with

amounts as (

    select
        body_year.division_code,
        body_year.history_key,
        body_year.district_name,
        body_year.body_name,
        body_year.fiscal_year,
        body_year.stage_name,
        body_year.scope_name,
        body_year.peer_group,
        body_year.document_key,
        body_year.measure as measure_code,
        body_year.measure_name,
        body_year.sort_order as measure_order,
        body_year.amount_yuan,
        case when body_year.amount_yuan = 0 then '零' else '有数' end as value_state_name,
        body_year.barred_checks is null as is_compared,
        body_year.figure_key,
        body_year.figure_keys,
        concat(
            sum_caution(body_year.printed_key, body_year.figure_keys, body_year.stated_yuan),
            '另有 ' || body_year.undivided_yuan || ' 元未分列，可能含此项。',
            barred_caution(body_year.barred_checks),
            body_year.subject_caution
        ) as caution,
        body_year.undivided_yuan,
        body_year.scope,
        body_year.division_kind,
        body_year.prior_year,
        body_year.prior_body_name,
        body_year.prior_year_yuan as prior_yuan,
        body_year.prior_figure_key,
        body_year.prior_barred_checks is null as is_prior_compared

    from body_year

    where body_year.measure not in ('three_public', 'agency_operating_expense')

    union all by name

    select stated_measure.* from stated_measure

),

beside_peers as (

    select
        amounts.*,
        count(amounts.amount_yuan) filter (amounts.is_compared) over peers as peer_count,
        quantile_cont(amounts.amount_yuan, 0.5) filter (amounts.is_compared) over peers
            as median_yuan,
        count(distinct amounts.scope) filter (amounts.is_compared) over peers as scope_count,
        count(distinct amounts.division_kind) filter (amounts.is_compared) over peers
            as division_kind_count,
        rank() over (
            peers
            order by not (amounts.is_compared and amounts.amount_yuan is not null),
                amounts.amount_yuan desc
        ) as peer_rank

    from amounts

    window peers as (partition by amounts.peer_group, amounts.measure_code)

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
    beside_peers.measure_name,
    beside_peers.measure_order,
    beside_peers.amount_yuan,
    beside_peers.value_state_name,
    beside_peers.undivided_yuan,
    beside_peers.prior_year,
    beside_peers.prior_yuan,
    beside_peers.amount_yuan - beside_peers.prior_yuan as change_yuan,
    -- a negative base gives no growth
    cast(
        beside_peers.amount_yuan / nullif(greatest(beside_peers.prior_yuan, 0), 0) - 1
        as decimal(18, 6)
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

left join dim_document
    on coalesce(split_part(beside_peers.figure_key, '.', 1), beside_peers.document_key)
        = dim_document.document_key

order by
    beside_peers.district_name,
    beside_peers.body_name,
    beside_peers.history_key,
    beside_peers.stage_name,
    beside_peers.scope_name,
    beside_peers.measure_order,
    beside_peers.fiscal_year,
    beside_peers.document_key,
    beside_peers.figure_key;

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
