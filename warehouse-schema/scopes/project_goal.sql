-- The goals that a project sheet states in words.
-- 项目表的绩效目标文字
--
-- a row is: one project sheet with goals; they stand as paragraphs between the head of a sheet
--     and its grid

create or replace temp table project_goal as

with

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

)

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

group by sheet_positions.project_member_key;
