-- No figure is a power of ten away from what it should be.
-- 无数量级错误
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD01, BUD03, BUD05, BUD07, BUD11, FIN01, FIN03, FIN05, FIN09, text
-- condition: 有可对照的上年数、他表或文字、或按数量与单价算得的数 | another statement of the
--     figure, the year before, or a value computed in the same sheet is there
-- tolerance: none
-- bars: none
-- a row is: one total or item of one disclosure against another place that states it, or against
--     the year before; or one quantity and one price of a project against its amount.
--     Suspicious is a ratio within 2 percent of 10, 100 or 1000, or between 5,000 and 20,000
--     (万元 for 元)

insert into check_case by name

with

own_figures as materialized (

    select
        check_position.disclosure_key,
        check_position.document_key,
        check_position.position,
        check_position.part_code,
        check_position.figure_kind,
        check_position.subject,
        case when check_position.is_table then check_position.table_id else 'text' end as table_id,
        case when check_position.is_table then check_position.table_number end as table_number,
        check_position.amount_yuan,
        check_position.figure_key,
        first_value(check_position.figure_key) over one_thing as first_key,
        first_value(check_position.amount_yuan) over one_thing as first_yuan

    from check_position

    where check_position.code_path = ''
        and check_position.position not like '%_amount'
        and check_position.fiscal_year = check_position.document_year
        and check_position.amount_yuan > 0
        and check_position.figure_kind
            = case check_position.stage when 'budget' then 'budget' else 'final_account' end

    window one_thing as (
        partition by
            check_position.disclosure_key,
            check_position.position,
            check_position.part_code,
            check_position.figure_kind
        order by not check_position.is_table, check_position.table_id, check_position.figure_key
    )

),

-- what is printed first, in a table if in any, against each other place
sibling_sides as (

    select
        own_figures.document_key,
        split_part(own_figures.first_key, '.', 1) as other_document_key,
        own_figures.table_id,
        own_figures.table_number,
        own_figures.figure_kind,
        own_figures.subject || ' 各处' as subject,
        '此处' as left_label,
        own_figures.amount_yuan as left_yuan,
        [own_figures.figure_key] as left_places,
        '他处' as right_label,
        own_figures.first_yuan as right_yuan,
        [own_figures.first_key] as right_places

    from own_figures

    where own_figures.figure_key <> own_figures.first_key

),

-- the pairs of years first: a join by position alone is every disclosure with every other
later_figures as materialized (

    select
        own_figures.*,
        disclosure_pair.other_document_key as prior_disclosure_key

    from own_figures

    inner join disclosure_pair
        on own_figures.disclosure_key = disclosure_pair.disclosure_key
        and disclosure_pair.pair_kind = 'year_before'

    where own_figures.figure_key = own_figures.first_key

),

year_sides as (

    select
        later_figures.document_key,
        prior_figures.document_key as other_document_key,
        later_figures.table_id,
        later_figures.table_number,
        later_figures.figure_kind,
        later_figures.subject || ' 与上年' as subject,
        '本年数' as left_label,
        later_figures.amount_yuan as left_yuan,
        [later_figures.figure_key] as left_places,
        '上年数' as right_label,
        prior_figures.amount_yuan as right_yuan,
        [prior_figures.figure_key] as right_places

    from later_figures

    inner join own_figures as prior_figures
        on later_figures.prior_disclosure_key = prior_figures.disclosure_key
        and later_figures.position = prior_figures.position
        and later_figures.part_code = prior_figures.part_code
        and later_figures.figure_kind = prior_figures.figure_kind

    where prior_figures.figure_key = prior_figures.first_key

),

sheet_sides as (

    select
        sheet_product.document_key,
        cast(null as varchar) as other_document_key,
        'BUD11' as table_id,
        cast(null as integer) as table_number,
        'budget' as figure_kind,
        sheet_product.project_name || ' ' || sheet_product.quantity_name || '×单价' as subject,
        '项目金额' as left_label,
        sheet_product.amount_yuan as left_yuan,
        [sheet_product.amount_key] as left_places,
        '数量×单价' as right_label,
        sheet_product.product_yuan as right_yuan,
        [sheet_product.quantity_key, sheet_product.price_key] as right_places

    from sheet_product

),

sides as (

    select * from sibling_sides

    union all

    select * from year_sides

    union all

    select * from sheet_sides

),

ratios as (

    select
        sides.*,
        greatest(
            cast(sides.left_yuan as double) / cast(sides.right_yuan as double),
            cast(sides.right_yuan as double) / cast(sides.left_yuan as double)
        ) as ratio

    from sides

    where sides.left_yuan > 0 and sides.right_yuan > 0

),

judged as (

    select
        ratios.*,
        case
            when ratios.ratio between 9.8 and 10.2 then 10
            when ratios.ratio between 98 and 102 then 100
            when ratios.ratio between 980 and 1020 then 1000
            when ratios.ratio between 5000 and 20000 then 10000
        end as factor

    from ratios

)

select
    'OUT-05' as check_id,
    judged.document_key,
    nullif(judged.other_document_key, judged.document_key) as other_document_key,
    judged.figure_kind,
    judged.table_id,
    judged.table_number,
    judged.subject,
    judged.left_label,
    judged.left_yuan as left_value,
    judged.left_places,
    judged.right_label,
    judged.right_yuan as right_value,
    judged.right_places,
    case when judged.factor is null then 'pass' else 'fail' end as verdict,
    case
        when judged.factor is not null
            then '相差约 ' || judged.factor || ' 倍，可能多写、漏写了零或错用计量单位'
    end as note

from judged;
