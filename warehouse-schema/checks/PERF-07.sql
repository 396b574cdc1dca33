-- Projects with targets add up to project expenditure.
-- 项目金额合计等于项目支出
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11, BUD03, FIN03, text
-- condition: 每张项目表都有金额，且文字说明了项目个数；个数与项目表不符或没有个数时只检查不大于 |
--     every sheet has an amount and the text gives the number of projects; where it does not or
--     they differ, only that the sum is not larger
-- tolerance: E
-- bars: none
-- a row is: one disclosure and one sum: that of its project sheets, and the amount of projects
--     with targets that the text states; rows of category 人员类 and 运转类 are left out

insert into check_case by name

with

-- the table is trusted over the sentence
expenditures as (

    select
        check_line.disclosure_key,
        check_line.document_key,
        check_line.figure_kind,
        check_line.amount_yuan,
        check_line.step_yuan,
        check_line.figure_key,
        1 as source_rank,
        check_line.table_number,
        check_line.row_number

    from check_line

    where check_line.table_id in ('BUD03', 'FIN03')
        and check_line.measure = 'project'
        and check_line.role = 'total'
        and check_line.figure_kind in ('budget', 'final_account')

    union all

    select
        check_document.disclosure_key,
        reading_figure.document_key,
        reading_figure.figure_kind,
        reading_figure.amount_yuan,
        reading_figure.step_yuan,
        reading_figure.figure_key,
        2 as source_rank,
        0 as table_number,
        reading_figure.figure_number as row_number

    from reading_figure

    inner join check_document
        on reading_figure.document_key = check_document.document_key

    where reading_figure.source_table = 'STATEMENT'
        and reading_figure.measure = 'expenditure_project'
        and reading_figure.column_label = ''
        and reading_figure.amount_yuan is not null
        and reading_figure.fiscal_year is not distinct from reading_figure.document_year

),

-- sentences that do not agree among themselves say nothing
project_expenditure as (

    select expenditures.*

    from expenditures

    window kind as (
        partition by
            expenditures.disclosure_key, expenditures.figure_kind, expenditures.source_rank
    )

    qualify row_number() over (
        partition by expenditures.disclosure_key, expenditures.figure_kind
        order by
            expenditures.source_rank,
            expenditures.table_number,
            expenditures.row_number,
            expenditures.figure_key
    ) = 1
        and (
            expenditures.source_rank = 1
            or min(expenditures.amount_yuan) over kind
                = max(expenditures.amount_yuan) over kind
        )

),

statements as (

    select
        check_document.disclosure_key,
        reading_figure.document_key,
        reading_figure.measure,
        reading_figure.figure_kind,
        reading_figure.quantity,
        reading_figure.amount_yuan,
        reading_figure.step_yuan,
        reading_figure.figure_key

    from reading_figure

    inner join check_document
        on reading_figure.document_key = check_document.document_key

    where reading_figure.measure in ('performance_project_count', 'performance_project_amount')
        and reading_figure.column_label = ''

    qualify row_number() over (
        partition by check_document.disclosure_key, reading_figure.measure
        order by reading_figure.document_key, reading_figure.figure_number
    ) = 1

),

sheets as (

    select
        check_project.disclosure_key,
        min(check_project.document_key) as document_key,
        min(check_project.figure_kind) as figure_kind,
        count(*) as sheet_count,
        count(*) filter (where check_project.budget_yuan is null) as empty_count,
        sum(check_project.budget_yuan) as sum_yuan,
        sum(check_project.budget_step_yuan) as step_yuan,
        list(check_project.budget_place order by check_project.page, check_project.line,
            check_project.project_member_key) filter (
            where check_project.budget_place is not null
        ) as places

    from check_project

    where check_project.has_sheet
        and check_project.counted_as = check_project.project_member_key
        and check_project.project_kind not in ('personnel', 'operating')

    group by check_project.disclosure_key

),

sums as (

    select
        sheets.disclosure_key,
        sheets.document_key,
        sheets.figure_kind,
        '项目表金额合计' as sum_name,
        case when sheets.empty_count = 0 then sheets.sum_yuan end as sum_yuan,
        sheets.step_yuan,
        sheets.places,
        counts.quantity is not distinct from sheets.sheet_count as is_all,
        case
            when sheets.empty_count > 0
                then format('{} 张项目表中有 {} 张没有金额。', sheets.sheet_count,
                    sheets.empty_count)
            when counts.quantity is null
                then '文字没有说明项目个数，只能检查不大于项目支出。'
            when counts.quantity <> sheets.sheet_count
                then format('文字说明有 {} 个项目，项目表为 {} 张。',
                    cast(counts.quantity as integer), sheets.sheet_count)
        end as note

    from sheets

    left join statements as counts
        on sheets.disclosure_key = counts.disclosure_key
        and counts.measure = 'performance_project_count'

    union all

    select
        statements.disclosure_key,
        statements.document_key,
        statements.figure_kind,
        '文字所述编报绩效目标项目金额' as sum_name,
        statements.amount_yuan as sum_yuan,
        statements.step_yuan,
        [statements.figure_key] as places,
        false as is_all,
        '编报绩效目标的项目可能只是一部分，只检查不大于项目支出。' as note

    from statements

    where statements.measure = 'performance_project_amount'
        and statements.amount_yuan is not null

)

select
    'PERF-07' as check_id,
    sums.document_key,
    nullif(project_expenditure.document_key, sums.document_key) as other_document_key,
    sums.figure_kind,
    'BUD11' as table_id,
    sums.sum_name as subject,
    sums.sum_name as left_label,
    cast(sums.sum_yuan as decimal(24, 6)) as left_value,
    sums.places as left_places,
    '项目支出' as right_label,
    cast(project_expenditure.amount_yuan as decimal(24, 6)) as right_value,
    case
        when project_expenditure.figure_key is not null then [project_expenditure.figure_key]
    end as right_places,
    cast((sums.step_yuan + project_expenditure.step_yuan) / 2 as decimal(24, 6)) as tolerance,
    case when sums.is_all then 'equal' else 'at_most' end as relation,
    sums.note

from sums

left join project_expenditure
    on sums.disclosure_key = project_expenditure.disclosure_key
    and sums.figure_kind = project_expenditure.figure_kind;
