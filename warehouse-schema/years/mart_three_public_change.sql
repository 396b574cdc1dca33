-- The change of the three public expenses on the year before, each way that it can be known.
-- “三公”经费与上年相比的变化：文件自述、文件列示的上年数、上年公开数三种来源
--
-- a row is: one item with an amount of one body in one current disclosure, for its own year and
--           stage

create or replace table mart_three_public_change as

with

own_amounts as (

    select
        mart_expense_year.prior_document_key,
        mart_expense_year.prior_budgetary_unit_key,
        mart_expense_year.stage,
        mart_three_public.*,
        case mart_three_public.item_code
            when 'meetings' then 'expenditure_meeting'
            when 'training' then 'expenditure_training'
            else 'three_public_' || mart_three_public.item_code
        end as measure,
        mart_subject.is_publisher

    from mart_expense_year

    inner join mart_three_public
        on mart_expense_year.document_key = mart_three_public.document_key
        and mart_expense_year.budgetary_unit_key = mart_three_public.budgetary_unit_key
        and mart_expense_year.fiscal_year is not distinct from mart_three_public.fiscal_year
        and mart_expense_year.stage = mart_three_public.figure_kind

    inner join mart_subject
        on mart_expense_year.document_key = mart_subject.document_key
        and mart_expense_year.budgetary_unit_key = mart_subject.budgetary_unit_key

    where mart_expense_year.expense = 'three_public'
        and mart_three_public.amount_yuan is not null

),

known as (

    select
        own_amounts.document_key,
        own_amounts.budgetary_unit_key,
        own_amounts.item_code,
        own_amounts.amount_yuan,
        printed_prior.figure_key as printed_prior_key,
        -- some items of a year do not make its total
        coalesce(
            case when not printed_prior.is_added_up then printed_prior.amount_yuan end,
            stated.prior_year_yuan
        ) as printed_prior_yuan,
        disclosed_prior.amount_yuan as disclosed_prior_yuan,
        disclosed_prior.figure_key as disclosed_prior_key,
        stated.change_yuan as stated_change_yuan,
        stated.change_percent as stated_change_percent,
        stated.base_year,
        stated.figure_key as stated_change_key,
        coalesce(stated.base_year <> own_amounts.fiscal_year - 1, false) as is_of_other_year,
        -- two printed amounts and a printed change, each of them rounded
        1.5 * greatest(
            coalesce(fine_step_yuan(own_amounts.printed_text, own_amounts.printed_unit), 0),
            coalesce(
                fine_step_yuan(change_figure.printed_text, change_figure.printed_unit), 0
            ),
            coalesce(
                fine_step_yuan(disclosed_prior.printed_text, disclosed_prior.printed_unit), 0
            )
        ) as tolerance_yuan

    from own_amounts

    left join mart_three_public as printed_prior
        on own_amounts.document_key = printed_prior.document_key
        and own_amounts.budgetary_unit_key = printed_prior.budgetary_unit_key
        and own_amounts.fiscal_year - 1 = printed_prior.fiscal_year
        and own_amounts.stage = printed_prior.figure_kind
        and own_amounts.item_code = printed_prior.item_code

    left join mart_three_public as disclosed_prior
        on own_amounts.prior_document_key = disclosed_prior.document_key
        and own_amounts.prior_budgetary_unit_key = disclosed_prior.budgetary_unit_key
        and own_amounts.fiscal_year - 1 = disclosed_prior.fiscal_year
        and own_amounts.stage = disclosed_prior.figure_kind
        and own_amounts.item_code = disclosed_prior.item_code

    left join mart_stated_change as stated
        on own_amounts.document_key = stated.document_key
        and own_amounts.measure = stated.measure
        and own_amounts.is_publisher

    left join printed.figure as change_figure
        on stated.figure_key = change_figure.figure_key

),

-- what the document states of the year before it comes before what it lists, and that before what
-- the body disclosed a year ago; a change against another year is none on the year
sourced as (

    select
        known.*,
        case
            when known.stated_change_yuan is not null and not known.is_of_other_year
                then 'stated'
            when known.printed_prior_yuan is not null then 'listed'
            when known.disclosed_prior_yuan is not null then 'computed'
            when known.stated_change_percent is not null and not known.is_of_other_year
                then 'percent'
        end as change_source,
        case change_source
            when 'stated' then known.stated_change_yuan
            when 'listed' then known.amount_yuan - known.printed_prior_yuan
            when 'computed' then known.amount_yuan - known.disclosed_prior_yuan
        end as annual_change_yuan

    from known

)

select
    sourced.document_key,
    sourced.budgetary_unit_key,
    sourced.item_code,
    sourced.printed_prior_yuan,
    sourced.disclosed_prior_yuan,
    sourced.disclosed_prior_key,
    sourced.stated_change_yuan,
    sourced.stated_change_percent,
    sourced.base_year,
    sourced.is_of_other_year,
    sourced.change_source,
    case sourced.change_source
        when 'stated' then '文件自述增减额'
        when 'listed' then '文件所列上年数'
        when 'computed' then '上年公开数'
        when 'percent' then '文件自述增减幅度'
    end as change_source_name,
    sourced.annual_change_yuan,
    case sourced.change_source
        when 'percent' then cast(sourced.stated_change_percent / 100 as double)
        else sourced.annual_change_yuan
            / nullif(sourced.amount_yuan - sourced.annual_change_yuan, 0)
    end as annual_change_share,
    -- each source against the change that is shown
    abs(sourced.amount_yuan - sourced.printed_prior_yuan - sourced.annual_change_yuan)
        > sourced.tolerance_yuan as listed_differs,
    abs(sourced.amount_yuan - sourced.disclosed_prior_yuan - sourced.annual_change_yuan)
        > sourced.tolerance_yuan as computed_differs,
    not sourced.is_of_other_year
        and percent_differs(
            sourced.stated_change_percent,
            annual_change_share,
            sourced.tolerance_yuan,
            sourced.amount_yuan - sourced.annual_change_yuan
        ) as percent_differs

from sourced

order by sourced.document_key, sourced.budgetary_unit_key, sourced.item_code;

comment on table mart_three_public_change is
    '“三公”经费与上年相比的变化 | change of the three public expenses on the year before';
comment on column mart_three_public_change.document_key is '公开标识 | disclosure';
comment on column mart_three_public_change.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_three_public_change.item_code is '项目代码 | item code';
comment on column mart_three_public_change.printed_prior_yuan is
    '文件所列上年数（元） | amount of the year before that the document lists';
comment on column mart_three_public_change.disclosed_prior_yuan is
    '上年公开数（元） | amount that the body disclosed for the year before';
comment on column mart_three_public_change.disclosed_prior_key is
    '上年公开数的数字标识 | figure of the amount disclosed for the year before';
comment on column mart_three_public_change.stated_change_yuan is
    '文件所述增减额（元） | change that the document states';
comment on column mart_three_public_change.stated_change_percent is
    '文件所述增减幅度（%） | change in percent that the document states';
comment on column mart_three_public_change.base_year is
    '所述增减的基年 | year that the stated change is against, where it is said';
comment on column mart_three_public_change.is_of_other_year is
    '所述增减是否以其他年度为基数 | whether the stated change is against another year';
comment on column mart_three_public_change.change_source is
    '变化来源 | stated, listed (prior year), computed (from last year''s disclosure), percent alone';
comment on column mart_three_public_change.change_source_name is
    '变化来源名称 | source of the change in Chinese';
comment on column mart_three_public_change.annual_change_yuan is
    '比上年增减额（元） | change on the year before';
comment on column mart_three_public_change.annual_change_share is
    '比上年增减幅度 | change on the year before, 1 for a doubling';
comment on column mart_three_public_change.listed_differs is
    '与所列上年数是否不合 | whether the listed prior year gives another change';
comment on column mart_three_public_change.computed_differs is
    '与上年公开数是否不合 | whether last year''s disclosure gives another change';
comment on column mart_three_public_change.percent_differs is
    '与所述幅度是否不合 | whether the stated percentage is another';
