-- Projects that checks compare, each with its amounts, what they are made of, and its goals.
-- 勾稽关系所用的项目（附金额、资金来源与绩效目标）
--
-- a row is: one project of one current document, with a sheet of its own or named in a list or
--     sentence only; amounts of the document's own year as the sheet prints them, doubtful ones
--     included

create or replace temp table check_project as

with

kind_words as (

    select
        list.project_kind,
        list.field,
        list.pattern,
        cast(list.priority as integer) as priority

    from vocabulary_list('project_kind_word') as list

),

kinds as (

    select
        printed_project.project_member_key,
        arg_min(
            kind_words.project_kind, (kind_words.priority, kind_words.project_kind)
        ) as project_kind

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
        indicator_sheet.project_member_key,
        count(*) as indicator_count,
        bool_and(coalesce(dim_indicator.level1_code, '') <> '') as is_complete

    from indicator_sheet

    inner join fact_indicator
        on indicator_sheet.indicator_key = fact_indicator.indicator_key

    inner join dim_indicator
        on fact_indicator.indicator_type_key = dim_indicator.indicator_type_key

    group by indicator_sheet.project_member_key

)

select
    printed_project.project_member_key,
    printed_project.document_key,
    check_document.disclosure_key,
    check_document.fiscal_year,
    check_document.stage,
    coalesce(
        project_money.figure_kind,
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
    coalesce(project_goal.goal_text, '') as goal_text,
    project_goal.goal_places,
    project_money.budget_yuan,
    project_money.budget_step_yuan,
    project_money.budget_place,
    project_money.fiscal_yuan,
    project_money.fiscal_place,
    project_money.other_yuan,
    project_money.other_place,
    project_money.total_yuan,
    project_money.total_place,
    project_money.budget_parts_yuan,
    project_money.budget_parts_step_yuan,
    project_money.budget_parts_places,
    project_money.source_total_yuan,
    project_money.source_total_step_yuan,
    project_money.source_total_place,
    project_money.sources_yuan,
    project_money.sources_step_yuan,
    project_money.sources_places,
    coalesce(grids.indicator_count, 0) as indicator_count,
    -- whether the levels of all its indicators were read; a sheet without any says nothing
    coalesce(grids.is_complete, false) as is_complete

from printed.project as printed_project

inner join check_document
    on printed_project.document_key = check_document.document_key

inner join project_member
    on printed_project.project_member_key = project_member.project_member_key

left join project_money
    on printed_project.project_member_key = project_money.project_member_key

left join kinds
    on printed_project.project_member_key = kinds.project_member_key

left join grids
    on printed_project.project_member_key = grids.project_member_key

left join project_goal
    on printed_project.project_member_key = project_goal.project_member_key;
