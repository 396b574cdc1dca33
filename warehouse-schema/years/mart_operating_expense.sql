-- The agency operating expense of each body, per head, and its change on the year before.
-- 机关运行经费、人均及与上年相比的变化
--
-- a row is: one body in one current disclosure that states its agency operating expense

create or replace table mart_operating_expense as

with

-- a document may state the change once as printed and once on the basis of the year before
changes as (

    select
        dim_document.disclosure_key as document_key,
        list(distinct figure.amount_yuan order by figure.amount_yuan) as changes_yuan

    from printed.figure as figure

    inner join dim_document
        on figure.document_key = dim_document.document_key

    where dim_document.is_current
        and figure.measure = 'agency_operating_expense'
        and figure.figure_kind = 'change_amount'
        and figure.amount_yuan is not null

    group by dim_document.disclosure_key

),

known as (

    select
        mart_expense_year.document_key,
        mart_expense_year.budgetary_unit_key,
        expense.amount_yuan,
        expense.figure_key,
        expense.barred_checks,
        staff.quantity as staff_count,
        staff.count_year as staff_year,
        posts.quantity as posts_count,
        posts.count_year as posts_year,
        case
            when staff.quantity > 0 then '实有在职人数'
            when posts.quantity > 0 then '编制人数'
        end as head_basis_name,
        case when staff.quantity > 0 then staff.barred_checks else posts.barred_checks end
            as barred_head_checks,
        disclosed_prior.amount_yuan as disclosed_prior_yuan,
        stated.prior_year_yuan,
        stated.change_yuan,
        stated.change_percent,
        stated.base_year,
        coalesce(stated.base_year <> mart_expense_year.fiscal_year - 1, false)
            as is_of_other_year,
        case when len(changes.changes_yuan) > 1 then changes.changes_yuan end
            as changes_yuan,
        1.5 * greatest(
            coalesce(fine_step_yuan(figure.printed_text, figure.printed_unit), 0),
            coalesce(fine_step_yuan(prior_figure.printed_text, prior_figure.printed_unit), 0)
        ) as tolerance_yuan

    from mart_expense_year

    inner join mart_key_figure as expense
        on mart_expense_year.document_key = expense.document_key
        and mart_expense_year.budgetary_unit_key = expense.budgetary_unit_key
        and expense.measure_code = 'agency_operating_expense'

    inner join mart_subject
        on mart_expense_year.document_key = mart_subject.document_key
        and mart_expense_year.budgetary_unit_key = mart_subject.budgetary_unit_key

    left join mart_count as staff
        on mart_expense_year.document_key = staff.document_key
        and mart_expense_year.budgetary_unit_key = staff.budgetary_unit_key
        and staff.count_code = 'staff'

    left join mart_count as posts
        on mart_expense_year.document_key = posts.document_key
        and mart_expense_year.budgetary_unit_key = posts.budgetary_unit_key
        and posts.count_code = 'posts'

    left join mart_key_figure as disclosed_prior
        on mart_expense_year.prior_document_key = disclosed_prior.document_key
        and mart_expense_year.prior_budgetary_unit_key = disclosed_prior.budgetary_unit_key
        and disclosed_prior.measure_code = 'agency_operating_expense'

    left join mart_stated_change as stated
        on mart_expense_year.document_key = stated.document_key
        and stated.measure = 'agency_operating_expense'
        and mart_subject.is_publisher

    left join changes
        on mart_expense_year.document_key = changes.document_key
        and mart_subject.is_publisher

    left join printed.figure as figure
        on expense.figure_key = figure.figure_key

    left join printed.figure as prior_figure
        on disclosed_prior.figure_key = prior_figure.figure_key

    where mart_expense_year.expense = 'operating_expense'

),

sourced as (

    select
        known.*,
        case known.head_basis_name
            when '实有在职人数' then known.staff_count else known.posts_count
        end as head_count,
        case known.head_basis_name
            when '实有在职人数' then known.staff_year else known.posts_year
        end as head_year,
        case
            when known.change_yuan is not null and not known.is_of_other_year
                then '文件自述增减额'
            when known.prior_year_yuan is not null then '文件所列上年数'
            when known.disclosed_prior_yuan is not null then '上年公开数'
        end as change_source_name,
        case change_source_name
            when '文件自述增减额' then known.change_yuan
            when '文件所列上年数' then known.amount_yuan - known.prior_year_yuan
            when '上年公开数' then known.amount_yuan - known.disclosed_prior_yuan
        end as annual_change_yuan

    from known

)

select
    sourced.document_key,
    sourced.budgetary_unit_key,
    sourced.amount_yuan,
    sourced.figure_key,
    sourced.barred_checks,
    sourced.staff_count,
    sourced.posts_count,
    sourced.head_basis_name,
    sourced.head_count,
    sourced.head_year,
    cast(sourced.amount_yuan / nullif(sourced.head_count, 0) as decimal(18, 2)) as per_head_yuan,
    sourced.barred_head_checks,
    sourced.annual_change_yuan,
    sourced.annual_change_yuan
        / nullif(sourced.amount_yuan - sourced.annual_change_yuan, 0) as annual_change_share,
    sourced.change_source_name,
    sourced.prior_year_yuan,
    sourced.disclosed_prior_yuan,
    sourced.change_yuan,
    sourced.change_percent,
    sourced.base_year,
    sourced.is_of_other_year,
    sourced.changes_yuan,
    abs(sourced.amount_yuan - sourced.prior_year_yuan - sourced.annual_change_yuan)
        > sourced.tolerance_yuan as listed_differs,
    abs(sourced.amount_yuan - sourced.disclosed_prior_yuan - sourced.annual_change_yuan)
        > sourced.tolerance_yuan as computed_differs,
    not sourced.is_of_other_year
        and percent_differs(
            sourced.change_percent,
            annual_change_share,
            sourced.tolerance_yuan,
            sourced.amount_yuan - sourced.annual_change_yuan
        ) as percent_differs

from sourced

order by sourced.document_key, sourced.budgetary_unit_key;

comment on table mart_operating_expense is
    '机关运行经费、人均及变化 | agency operating expense, per head, and its change';
comment on column mart_operating_expense.document_key is '公开标识 | disclosure';
comment on column mart_operating_expense.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_operating_expense.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_operating_expense.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_operating_expense.barred_checks is
    '未通过的勾稽关系 | checks that keep the amount out of comparisons';
comment on column mart_operating_expense.staff_count is '在职人数 | staff in office';
comment on column mart_operating_expense.posts_count is '编制人数 | posts';
comment on column mart_operating_expense.head_basis_name is
    '人数口径 | staff in office, or posts where no staff is stated';
comment on column mart_operating_expense.head_count is '折算人数 | heads it is divided by';
comment on column mart_operating_expense.head_year is '人数所属年度 | year of the heads';
comment on column mart_operating_expense.per_head_yuan is '人均（元） | yuan per head';
comment on column mart_operating_expense.barred_head_checks is
    '人数未通过的勾稽关系 | checks that the heads fail';
comment on column mart_operating_expense.annual_change_yuan is
    '比上年增减额（元） | change on the year before';
comment on column mart_operating_expense.annual_change_share is
    '比上年增减幅度 | change on the year before, 1 for a doubling';
comment on column mart_operating_expense.change_source_name is
    '变化来源 | source of the change in Chinese';
comment on column mart_operating_expense.prior_year_yuan is
    '文件所列上年数（元） | year before as the document lists it';
comment on column mart_operating_expense.disclosed_prior_yuan is
    '上年公开数（元） | amount disclosed a year before';
comment on column mart_operating_expense.change_yuan is
    '文件所述增减额（元） | change that the document states';
comment on column mart_operating_expense.change_percent is
    '文件所述增减幅度（%） | change in percent that the document states';
comment on column mart_operating_expense.base_year is
    '所述增减的基年 | year that the stated change is against, where it is said';
comment on column mart_operating_expense.is_of_other_year is
    '所述增减是否以其他年度为基数 | whether the stated change is against another year';
comment on column mart_operating_expense.changes_yuan is
    '文件所述的多个增减额（元） | the changes, where the document states more than one';
comment on column mart_operating_expense.listed_differs is
    '与所列上年数是否不合 | whether the listed prior year gives another change';
comment on column mart_operating_expense.computed_differs is
    '与上年公开数是否不合 | whether last year''s disclosure gives another change';
comment on column mart_operating_expense.percent_differs is
    '与所述幅度是否不合 | whether the stated percentage is another';
