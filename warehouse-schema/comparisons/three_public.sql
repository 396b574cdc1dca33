-- The three public expenses of bodies side by side; zero, blank and undisclosed stay apart.
-- “三公”经费比较：零、空白与未公开分开
--
-- a row is: one item of one body that discloses the three public expenses, or the total alone of
--           one that does not; peers are bodies of the same kind, stage and year that disclose it

create or replace table compare.three_public as

with

items as (

    select
        dim_three_public_item.three_public_item_code as item_code,
        dim_three_public_item.three_public_item_name as item_name,
        dim_three_public_item.sort_order

    from dim_three_public_item

    where dim_three_public_item.three_public_item_code in (
        'total', 'abroad', 'vehicles', 'vehicle_purchase', 'vehicle_operation', 'reception'
    )

),

item_amounts as (

    select
        mart_three_public.document_key,
        mart_three_public.budgetary_unit_key,
        items.item_code,
        sum(mart_three_public.amount_yuan) as amount_yuan,
        count(*) as part_count,
        string_agg(
            distinct mart_three_public.barred_checks, '、' order by mart_three_public.barred_checks
        ) as barred_checks,
        min(mart_three_public.figure_key) as figure_key

    from mart_three_public

    inner join items
        on items.item_code in ('total', mart_three_public.item_code, mart_three_public.parent_code)

    group by
        mart_three_public.document_key,
        mart_three_public.budgetary_unit_key,
        items.item_code

),

disclosing as (

    select
        mart_three_public.document_key,
        mart_three_public.budgetary_unit_key,
        bool_or(mart_three_public.item_code in ('not_disclosed', 'vehicles_not_split'))
            as has_rest

    from mart_three_public

    group by mart_three_public.document_key, mart_three_public.budgetary_unit_key

),

-- a body may publish its tables and its performance sheets in two documents
silent_publishers as (

    select mart_subject.document_key, mart_subject.budgetary_unit_key

    from mart_subject

    left join disclosing
        on mart_subject.document_key = disclosing.document_key
        and mart_subject.budgetary_unit_key = disclosing.budgetary_unit_key

    where mart_subject.is_publisher

    qualify not bool_or(disclosing.document_key is not null) over (
            partition by mart_subject.body_key, mart_subject.fiscal_year, mart_subject.stage
        )
        and row_number() over (
            partition by mart_subject.body_key, mart_subject.fiscal_year, mart_subject.stage
            order by mart_subject.document_key
        ) = 1

),

-- a total that the document prints and that its items do not give
other_totals as (

    select
        figure.document_key,
        max(figure.amount_yuan) as printed_yuan

    from mart_printed_figure as figure

    inner join dim_document
        on figure.document_key = dim_document.document_key

    where (
            (figure.matched_dimension = 'three_public' and figure.matched_code = 'total')
            or figure.measure = 'three_public_total'
        )
        and figure.figure_kind = dim_document.stage
        and figure.fiscal_year = dim_document.fiscal_year

    group by figure.document_key

),

-- where the document prints the sum, that is the figure to look at
printed_sums as (

    select
        item_amounts.document_key,
        item_amounts.budgetary_unit_key,
        item_amounts.item_code,
        min(figure.figure_key) as figure_key

    from item_amounts

    inner join mart_printed_figure as figure
        on item_amounts.document_key = figure.document_key
        and item_amounts.amount_yuan = figure.amount_yuan
        and (
            (
                figure.matched_dimension = 'three_public'
                and figure.matched_code = item_amounts.item_code
            )
            or figure.measure = 'three_public_' || item_amounts.item_code
        )

    where item_amounts.part_count > 1

    group by
        item_amounts.document_key,
        item_amounts.budgetary_unit_key,
        item_amounts.item_code

),

stated as (

    select
        mart_subject.*,
        items.item_code,
        items.item_name,
        items.sort_order,
        item_amounts.amount_yuan,
        coalesce(printed_sums.figure_key, item_amounts.figure_key) as figure_key,
        item_amounts.part_count > 1 and printed_sums.figure_key is null as is_added_up,
        item_amounts.part_count,
        item_amounts.barred_checks,
        case
            when items.item_code = 'total'
                and printed_sums.figure_key is null
                and item_amounts.amount_yuan <> other_totals.printed_yuan
                then other_totals.printed_yuan
        end as other_total_yuan,
        case
            when disclosing.document_key is null then 'not_disclosed'
            when item_amounts.amount_yuan is null and disclosing.has_rest then 'not_disclosed'
            when item_amounts.amount_yuan is null then 'blank'
            when item_amounts.amount_yuan = 0 then 'zero'
            else 'stated'
        end as value_state

    from mart_subject

    cross join items

    left join disclosing
        on mart_subject.document_key = disclosing.document_key
        and mart_subject.budgetary_unit_key = disclosing.budgetary_unit_key

    left join item_amounts
        on mart_subject.document_key = item_amounts.document_key
        and mart_subject.budgetary_unit_key = item_amounts.budgetary_unit_key
        and items.item_code = item_amounts.item_code

    left join printed_sums
        on mart_subject.document_key = printed_sums.document_key
        and mart_subject.budgetary_unit_key = printed_sums.budgetary_unit_key
        and items.item_code = printed_sums.item_code

    left join other_totals
        on mart_subject.document_key = other_totals.document_key
        and mart_subject.is_publisher

    left join silent_publishers
        on mart_subject.document_key = silent_publishers.document_key
        and mart_subject.budgetary_unit_key = silent_publishers.budgetary_unit_key

    where disclosing.document_key is not null
        or (silent_publishers.document_key is not null and items.item_code = 'total')

),

placed as (

    select
        stated.*,
        stated.amount_yuan / nullif(mart_body_money.general_public_yuan, 0)
            as general_public_share,
        mart_stated_change.prior_year_yuan,
        mart_stated_change.change_yuan,
        mart_stated_change.change_percent,
        mart_stated_change.base_year,
        count(stated.amount_yuan) filter (stated.barred_checks is null) over peers as peer_count,
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
        excluded_share(
            sum(abs(stated.amount_yuan)) filter (stated.barred_checks is not null)
                over peers,
            sum(abs(stated.amount_yuan)) over peers
        ) as share_excluded,
        count(distinct stated.scope)
            filter (stated.amount_yuan is not null and stated.barred_checks is null)
            over peers as scope_count,
        count(distinct stated.division_kind)
            filter (stated.amount_yuan is not null and stated.barred_checks is null)
            over peers as division_kind_count

    from stated

    left join mart_body_money
        on stated.document_key = mart_body_money.document_key
        and stated.budgetary_unit_key = mart_body_money.budgetary_unit_key

    left join mart_stated_change
        on stated.document_key = mart_stated_change.document_key
        and stated.is_publisher
        and mart_stated_change.measure = 'three_public_' || stated.item_code

    window peers as (partition by stated.peer_group, stated.item_code)

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
    case placed.value_state
        when 'stated' then '有数'
        when 'zero' then '零'
        when 'blank' then '未列数'
        else '未公开'
    end as value_state_name,
    placed.general_public_share,
    placed.prior_year_yuan,
    placed.change_yuan,
    placed.change_percent,
    placed.peer_group,
    placed.peer_count,
    placed.median_yuan,
    placed.lower_quartile_yuan,
    placed.upper_quartile_yuan,
    case
        when placed.amount_yuan is not null and placed.barred_checks is null
            then placed.amount_rank
    end as peer_rank,
    placed.share_excluded,
    nullif(
        concat(
            case placed.value_state
                when 'not_disclosed' then '未公开，不等于零。'
                when 'blank' then '该项空白或未列数，不当作零。'
            end,
            case
                when placed.other_total_yuan is not null
                    then '由 ' || placed.part_count || ' 个分项相加，文件另印合计 '
                        || placed.other_total_yuan || ' 元，两者不符，请核对原文。'
                when placed.is_added_up
                    then '由 ' || placed.part_count || ' 个分项相加，文件未印此数。'
            end,
            case
                when placed.base_year <> placed.fiscal_year - 1
                    then '所述增减以 ' || placed.base_year || ' 年为基数，不是上年。'
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
    '“三公”经费项目 | item of the three public expenses';
comment on column compare.three_public.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.three_public.value_state_name is
    '数值状态 | stated, zero, blank or undisclosed';
comment on column compare.three_public.general_public_share is
    '占一般公共预算支出比重 | share of general public expenditure';
comment on column compare.three_public.prior_year_yuan is
    '文件所列上年数（元） | prior year as stated in yuan';
comment on column compare.three_public.change_yuan is
    '文件所述增减额（元） | stated change in yuan';
comment on column compare.three_public.change_percent is
    '文件所述增减幅度（%） | stated change in percent';
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
comment on column compare.three_public.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed; 0 until checks gate comparisons';
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
comment on column compare.three_public.page is '页 | page, 0 where the format has none';
comment on column compare.three_public.line is '行 | line of the page or file';
comment on column compare.three_public.printed_text is '原文 | text as printed';
comment on column compare.three_public.printed_unit is '原文单位 | unit as printed';
