-- Projects that checks compare, each with its amounts, what they are made of, and its goals.
-- 勾稽关系所用的项目（附金额、资金来源与绩效目标）
--
-- a row is: one project of one current document, with a sheet of its own or named in a list or
--     sentence only; amounts of the document's own year as the sheet prints them, doubtful ones
--     included

create or replace temp table check_project as

with

fund_parts as (

    select list.measure, list.whole_measure

    from read_csv(
        vocabulary_file('project_fund_part'), all_varchar = true, header = true
    ) as list

),

kind_words as (

    select
        list.project_kind,
        list.field,
        list.pattern,
        cast(list.priority as integer) as priority

    from read_csv(vocabulary_file('project_kind_word'), all_varchar = true, header = true)
        as list

),

-- of two sheets with one name and code, the one printed above the figure
sheet_figures as (

    select
        printed_project.project_member_key,
        reading_figure.figure_key,
        reading_figure.figure_number,
        reading_figure.figure_kind,
        reading_figure.measure,
        reading_figure.amount_yuan,
        reading_figure.step_yuan

    from reading_figure

    inner join printed.project as printed_project
        on reading_figure.document_key = printed_project.document_key
        and reading_figure.row_label = printed_project.project_name
        and reading_figure.row_code = printed_project.project_code

    where reading_figure.source_table = 'PERF'
        and starts_with(reading_figure.measure, 'project_')
        and reading_figure.amount_yuan is not null
        and reading_figure.fiscal_year is not distinct from reading_figure.document_year
        and printed_project.has_sheet

    qualify row_number() over (
        partition by reading_figure.figure_key
        order by
            (printed_project.page, printed_project.line)
                <= (reading_figure.page, reading_figure.line) desc,
            printed_project.page desc,
            printed_project.line desc,
            printed_project.project_member_key
    ) = 1

),

listed_figures as (

    select
        project_figure.project_member_key,
        project_figure.figure_key,
        project_figure.figure_number,
        project_figure.figure_kind,
        project_figure.measure,
        project_figure.amount_yuan,
        reading_figure.step_yuan

    from project_figure

    inner join reading_figure
        on project_figure.figure_key = reading_figure.figure_key

    anti join sheet_figures
        on project_figure.project_member_key = sheet_figures.project_member_key

    where project_figure.measure = 'project_budget'
        and project_figure.statement_rank = 1
        and project_figure.amount_yuan is not null
        and reading_figure.fiscal_year is not distinct from reading_figure.document_year

),

project_figures as (

    select * from sheet_figures

    union all

    select * from listed_figures

),

first_figures as (

    select project_figures.*

    from project_figures

    qualify row_number() over (
        partition by project_figures.project_member_key, project_figures.measure
        order by project_figures.figure_number, project_figures.figure_key
    ) = 1

),

wholes as (

    select
        first_figures.project_member_key,
        any_value(first_figures.figure_kind) as figure_kind,
        max(first_figures.amount_yuan) filter (
            where first_figures.measure = 'project_budget'
        ) as budget_yuan,
        max(first_figures.step_yuan) filter (
            where first_figures.measure = 'project_budget'
        ) as budget_step_yuan,
        max(first_figures.figure_key) filter (
            where first_figures.measure = 'project_budget'
        ) as budget_place,
        max(first_figures.amount_yuan) filter (
            where first_figures.measure = 'project_source_total'
        ) as source_total_yuan,
        max(first_figures.step_yuan) filter (
            where first_figures.measure = 'project_source_total'
        ) as source_total_step_yuan,
        max(first_figures.figure_key) filter (
            where first_figures.measure = 'project_source_total'
        ) as source_total_place,
        max(first_figures.amount_yuan) filter (
            where first_figures.measure = 'project_total'
        ) as total_yuan,
        max(first_figures.figure_key) filter (
            where first_figures.measure = 'project_total'
        ) as total_place,
        max(first_figures.amount_yuan) filter (
            where first_figures.measure = 'project_fiscal_funds'
        ) as fiscal_yuan,
        max(first_figures.figure_key) filter (
            where first_figures.measure = 'project_fiscal_funds'
        ) as fiscal_place,
        max(first_figures.amount_yuan) filter (
            where first_figures.measure = 'project_other_funds'
        ) as other_yuan,
        max(first_figures.figure_key) filter (
            where first_figures.measure = 'project_other_funds'
        ) as other_place

    from first_figures

    group by first_figures.project_member_key

),

parts as (

    select
        first_figures.project_member_key,
        sum(first_figures.amount_yuan) filter (
            where fund_parts.whole_measure = 'project_budget'
        ) as budget_parts_yuan,
        sum(first_figures.step_yuan) filter (
            where fund_parts.whole_measure = 'project_budget'
        ) as budget_parts_step_yuan,
        list(first_figures.figure_key order by first_figures.figure_number) filter (
            where fund_parts.whole_measure = 'project_budget'
        ) as budget_parts_places,
        sum(first_figures.amount_yuan) filter (
            where fund_parts.whole_measure = 'project_source_total'
        ) as sources_yuan,
        sum(first_figures.step_yuan) filter (
            where fund_parts.whole_measure = 'project_source_total'
        ) as sources_step_yuan,
        list(first_figures.figure_key order by first_figures.figure_number) filter (
            where fund_parts.whole_measure = 'project_source_total'
        ) as sources_places

    from first_figures

    inner join fund_parts
        on first_figures.measure = fund_parts.measure

    group by first_figures.project_member_key

),

kinds as (

    select
        printed_project.project_member_key,
        arg_min(kind_words.project_kind, kind_words.priority) as project_kind

    from printed.project as printed_project

    inner join kind_words
        on regexp_matches(
            case kind_words.field
                when 'category' then printed_project.category
                else printed_project.project_name
            end,
            kind_words.pattern
        )

    group by printed_project.project_member_key

),

grids as (

    select
        check_sheet.project_member_key,
        count(*) as indicator_count,
        bool_and(coalesce(dim_indicator.level1_code, '') <> '') as is_complete

    from (
        select
            printed_project.project_member_key,
            printed_indicator.indicator_key

        from printed.indicator as printed_indicator

        inner join printed.project as printed_project
            on printed_indicator.document_key = printed_project.document_key
            and printed_indicator.project_name = printed_project.project_name
            and printed_indicator.project_code = printed_project.project_code

        where printed_indicator.subject = 'project' and printed_project.has_sheet
    ) as check_sheet

    inner join fact_indicator
        on check_sheet.indicator_key = fact_indicator.indicator_key

    inner join dim_indicator
        on fact_indicator.indicator_type_key = dim_indicator.indicator_type_key

    group by check_sheet.project_member_key

),

-- goals stand as paragraphs between the head of a sheet and its grid
goal_paragraphs as (

    select
        printed_narrative.document_key,
        printed_narrative.paragraph_number,
        printed_narrative.page * 1000000 + printed_narrative.line as position,
        printed_narrative.text

    from printed.narrative as printed_narrative

    where starts_with(printed_narrative.text, '绩效目标')

),

sheet_positions as (

    select
        printed_project.document_key,
        printed_project.project_member_key,
        printed_project.page * 1000000 + printed_project.line as position

    from printed.project as printed_project

    where printed_project.has_sheet

),

goals as (

    select
        sheet_positions.project_member_key,
        string_agg(
            goal_paragraphs.text, '' order by goal_paragraphs.paragraph_number
        ) as goal_text,
        list(
            goal_paragraphs.document_key || '.n' || goal_paragraphs.paragraph_number
            order by goal_paragraphs.paragraph_number
        ) as goal_places

    from goal_paragraphs

    asof join sheet_positions
        on goal_paragraphs.document_key = sheet_positions.document_key
        and goal_paragraphs.position >= sheet_positions.position

    group by sheet_positions.project_member_key

)

select
    printed_project.project_member_key,
    printed_project.document_key,
    check_document.disclosure_key,
    check_document.fiscal_year,
    check_document.stage,
    coalesce(
        wholes.figure_kind,
        case when check_document.stage = 'final_account' then 'final_account' else 'budget' end
    ) as figure_kind,
    -- the project that this one is counted as, in another document of the disclosure
    project_member.counted_as,
    printed_project.has_sheet,
    printed_project.page,
    printed_project.line,
    printed_project.project_code,
    printed_project.project_name,
    project_member.identity_name,
    printed_project.body_code,
    printed_project.body_name,
    printed_project.category,
    coalesce(kinds.project_kind, '') as project_kind,
    printed_project.purpose,
    coalesce(goals.goal_text, '') as goal_text,
    goals.goal_places,
    wholes.budget_yuan,
    wholes.budget_step_yuan,
    wholes.budget_place,
    wholes.fiscal_yuan,
    wholes.fiscal_place,
    wholes.other_yuan,
    wholes.other_place,
    wholes.total_yuan,
    wholes.total_place,
    parts.budget_parts_yuan,
    parts.budget_parts_step_yuan,
    parts.budget_parts_places,
    wholes.source_total_yuan,
    wholes.source_total_step_yuan,
    wholes.source_total_place,
    parts.sources_yuan,
    parts.sources_step_yuan,
    parts.sources_places,
    coalesce(grids.indicator_count, 0) as indicator_count,
    -- whether the levels of all its indicators were read; a sheet without any says nothing
    coalesce(grids.is_complete, false) as is_complete

from printed.project as printed_project

inner join check_document
    on printed_project.document_key = check_document.document_key

inner join project_member
    on printed_project.project_member_key = project_member.project_member_key

left join wholes
    on printed_project.project_member_key = wholes.project_member_key

left join parts
    on printed_project.project_member_key = parts.project_member_key

left join kinds
    on printed_project.project_member_key = kinds.project_member_key

left join grids
    on printed_project.project_member_key = grids.project_member_key

left join goals
    on printed_project.project_member_key = goals.project_member_key;
