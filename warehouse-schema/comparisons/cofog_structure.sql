-- What bodies spend their money on, by function of government (COFOG).
-- COFOG 职能构成（大类、中类）
--
-- a row is: one COFOG group of one money (whole expenditure, grants) of one body, or the money of
--           which only the division is known, or that is unassigned or out of scope, by why; the
--           rows of one money add up to its whole, the two moneys never do; peers are bodies of the
--           same kind, stage and year with that group of that money

create or replace table compare.cofog_structure as

with

figures as (

    select
        expenditure.* replace (dim_document.disclosure_key as document_key),
        -- a document may print budget and final account beside each other: one of them counts
        dense_rank() over (
            partition by
                dim_document.disclosure_key,
                expenditure.budgetary_unit_key,
                expenditure.fiscal_year,
                expenditure.fact_table
            order by
                expenditure.figure_kind is distinct from dim_document.stage,
                expenditure.figure_kind
        ) as kind_rank

    from mart_cofog_expenditure as expenditure

    inner join dim_document
        on expenditure.document_key = dim_document.document_key

    where expenditure.figure_kind in ('budget', 'final_account')

),

sums as (

    select
        figures.document_key,
        figures.budgetary_unit_key,
        figures.fiscal_year,
        case figures.fact_table
            when 'fact_grant_expenditure' then '财政拨款支出' else '部门支出'
        end as money_name,
        figures.cofog_code,
        figures.cofog_scope,
        figures.cofog_division,
        figures.cofog_division_name,
        figures.cofog_group,
        figures.cofog_group_name,
        figures.is_coded_in_grants,
        sum(figures.amount_yuan) as amount_yuan,
        sum(figures.amount_yuan) filter (where figures.cofog_certainty = 'high') as high_yuan,
        sum(figures.amount_yuan) filter (where figures.cofog_certainty = 'medium')
            as medium_yuan,
        sum(figures.amount_yuan) filter (where figures.cofog_certainty = 'low') as low_yuan,
        distinct_words(figures.barred_checks) as barred_checks,
        count(*) as part_count,
        -- a figure to go back to: one with money, where there is one
        min_by(figures.figure_key, (figures.amount_yuan = 0, figures.figure_key))
            as figure_key

    from figures

    where figures.kind_rank = 1

    group by all

),

amounts as (

    select sums.*

    from sums

    -- a zero without a code beside other money, of a fund that pays nothing, is of no function
    qualify sums.amount_yuan <> 0
        or sums.cofog_code <> 'not_stated'
        or count(*) over (
            partition by sums.document_key, sums.budgetary_unit_key, sums.money_name
        ) = 1

),

placed as (

    select
        mart_subject.*,
        amounts.money_name,
        amounts.cofog_code,
        amounts.cofog_scope,
        amounts.cofog_division,
        amounts.cofog_division_name,
        amounts.cofog_group,
        case
            when amounts.cofog_code = 'not_stated' and amounts.is_coded_in_grants
                then '支出总表未按功能分类列示，见财政拨款支出'
            else amounts.cofog_group_name
        end as cofog_group_name,
        amounts.is_coded_in_grants,
        amounts.amount_yuan,
        amounts.amount_yuan / nullif(sum(amounts.amount_yuan) over whole, 0) as expenditure_share,
        sum(amounts.amount_yuan) over division
            / nullif(sum(amounts.amount_yuan) over whole, 0) as division_share,
        case
            when amounts.cofog_scope = 'assigned'
                then amounts.amount_yuan / nullif(sum(amounts.amount_yuan) over same_scope, 0)
        end as assigned_share,
        case
            when amounts.cofog_scope = 'assigned'
                then coalesce(amounts.high_yuan, 0) / nullif(amounts.amount_yuan, 0)
        end as high_certainty_share,
        case
            when amounts.cofog_scope = 'assigned'
                then coalesce(amounts.medium_yuan, 0) / nullif(amounts.amount_yuan, 0)
        end as medium_certainty_share,
        case
            when amounts.cofog_scope = 'assigned'
                then coalesce(amounts.low_yuan, 0) / nullif(amounts.amount_yuan, 0)
        end as low_certainty_share,
        amounts.barred_checks,
        amounts.part_count,
        amounts.figure_key,
        count(distinct mart_subject.body_key) filter (amounts.barred_checks is null)
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
        count(distinct mart_subject.scope) filter (amounts.barred_checks is null)
            over peers as scope_count,
        count(distinct mart_subject.division_kind) filter (amounts.barred_checks is null)
            over peers as division_kind_count

    from amounts

    inner join mart_subject
        on amounts.document_key = mart_subject.document_key
        and amounts.budgetary_unit_key = mart_subject.budgetary_unit_key
        and amounts.fiscal_year is not distinct from mart_subject.fiscal_year

    window
        whole as (
            partition by amounts.document_key, amounts.budgetary_unit_key, amounts.money_name
        ),
        same_scope as (
            partition by
                amounts.document_key,
                amounts.budgetary_unit_key,
                amounts.money_name,
                amounts.cofog_scope
        ),
        division as (
            partition by
                amounts.document_key,
                amounts.budgetary_unit_key,
                amounts.money_name,
                amounts.cofog_division_name
        ),
        peers as (
            partition by mart_subject.peer_group, amounts.money_name, amounts.cofog_code
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
    placed.money_name,
    case placed.cofog_scope
        when 'assigned' then '已归类' when 'unassigned' then '未归类' else '范围外'
    end as cofog_scope_name,
    placed.cofog_division,
    placed.cofog_division_name,
    placed.cofog_group,
    placed.cofog_group_name,
    placed.amount_yuan,
    placed.expenditure_share,
    placed.division_share,
    placed.assigned_share,
    placed.high_certainty_share,
    placed.medium_certainty_share,
    placed.low_certainty_share,
    placed.peer_group,
    placed.peer_count,
    placed.median_yuan,
    placed.lower_quartile_yuan,
    placed.upper_quartile_yuan,
    case when placed.barred_checks is null then placed.peer_rank end as peer_rank,
    placed.share_excluded,
    nullif(
        concat(
            case
                when placed.cofog_code = 'not_stated' and placed.is_coded_in_grants
                    then '支出总表未列科目，职能见财政拨款支出各行，不可与之相加。'
                when placed.cofog_code = 'not_stated' then '文件未按科目列明，不能参加职能比较。'
                when placed.cofog_scope <> 'assigned' then '不属于任何职能，不宜作同类比较。'
            end,
            case
                when placed.low_certainty_share > 0
                    then '其中 ' || format('{:.0f}', 100 * placed.low_certainty_share)
                        || '% 归类把握低。'
            end,
            case
                when placed.part_count > 1
                    then '由 ' || placed.part_count || ' 个数字相加，所示为其中一个。'
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
    placed.money_name desc,
    placed.cofog_division nulls last,
    placed.cofog_group nulls last,
    placed.cofog_code;

comment on table compare.cofog_structure is
    '每行是一个单位一种资金一个 COFOG 中类（或未归类、范围外的一种原因）的支出 | a row is a COFOG group of one money of a body, or the money of it that has none, by why';
comment on column compare.cofog_structure.division_code is '区划代码 | code of the district';
comment on column compare.cofog_structure.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.cofog_structure.district_name is '地区 | district, full name';
comment on column compare.cofog_structure.body_name is '单位 | body';
comment on column compare.cofog_structure.fiscal_year is '年度 | fiscal year';
comment on column compare.cofog_structure.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.cofog_structure.scope_name is '口径 | scope: department or unit';
comment on column compare.cofog_structure.money_name is
    '资金范围 | money: expenditure of the whole department, or from fiscal appropriations';
comment on column compare.cofog_structure.cofog_scope_name is
    '归类情况 | assigned, unassigned or out of scope';
comment on column compare.cofog_structure.cofog_division is 'COFOG 大类编码 | division';
comment on column compare.cofog_structure.cofog_division_name is
    'COFOG 大类 | name of the division';
comment on column compare.cofog_structure.cofog_group is
    'COFOG 中类编码 | group, empty where only the division is known';
comment on column compare.cofog_structure.cofog_group_name is
    'COFOG 中类或未归类原因 | name of the group, or why there is none';
comment on column compare.cofog_structure.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.cofog_structure.expenditure_share is
    '占本单位合计比重 | share of the whole of that money of the body';
comment on column compare.cofog_structure.division_share is
    '所在大类占本单位合计比重 | share of the division in the whole of that money of the body';
comment on column compare.cofog_structure.assigned_share is
    '占已归类金额比重 | share of what is assigned of that money, empty where it is not';
comment on column compare.cofog_structure.high_certainty_share is
    '把握高的比重 | share of the amount whose assignment is of high certainty';
comment on column compare.cofog_structure.medium_certainty_share is
    '把握中的比重 | share of the amount whose assignment is of medium certainty';
comment on column compare.cofog_structure.low_certainty_share is
    '把握低的比重 | share of the amount whose assignment is of low certainty';
comment on column compare.cofog_structure.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.cofog_structure.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.cofog_structure.median_yuan is
    '同类中位数（元） | median of the peers in yuan';
comment on column compare.cofog_structure.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column compare.cofog_structure.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column compare.cofog_structure.peer_rank is '名次（由大到小） | rank, the largest first';
comment on column compare.cofog_structure.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.cofog_structure.caution is '提示 | why the comparison may mislead';
comment on column compare.cofog_structure.document_key is '文件标识 | document';
comment on column compare.cofog_structure.document_title is '文件标题 | title of the document';
comment on column compare.cofog_structure.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.cofog_structure.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.cofog_structure.page is '页 | page, 0 where the format has none';
comment on column compare.cofog_structure.line is '行 | line of the page or file';
comment on column compare.cofog_structure.printed_text is '原文 | text as printed';
comment on column compare.cofog_structure.printed_unit is '原文单位 | unit as printed';
