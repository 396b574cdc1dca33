-- Money of projects, each figure with the project it belongs to.
-- 项目金额，附所属项目
--
-- a row is: one figure about one project; the first statement of an amount is the fact's, the
-- others are its witnesses

create or replace temp table project_figure as

with

candidates as (

    select
        project_statement.figure_key,
        project_statement.document_key,
        project_statement.figure_number,
        project_statement.measure,
        project_statement.column_label,
        project_statement.figure_kind,
        project_statement.fiscal_year,
        project_statement.amount_yuan,
        project_statement.quantity,
        project_statement.source_order,
        project_member.counted_as as project_member_key,
        row_number() over (
            partition by project_statement.figure_key
            order by
                project_statement.project_code <> ''
                    and project_statement.project_code = project_member.project_code desc,
                project_statement.project_name = project_member.project_name desc,
                (project_member.page, project_member.line)
                    <= (project_statement.page, project_statement.line) desc,
                abs(project_member.line - project_statement.line),
                project_member.project_member_key
        ) as nearness

    from project_statement

    inner join project_member
        on project_statement.document_key = project_member.document_key
        and (
            project_statement.project_name = project_member.project_name
            or (
                project_member.project_code <> ''
                and project_statement.project_code = project_member.project_code
            )
            or (
                project_statement.is_sentence
                and project_statement.identity_name = project_member.identity_name
            )
        )

)

select
    candidates.* exclude (nearness),
    row_number() over (
        partition by
            candidates.project_member_key,
            candidates.measure,
            candidates.fiscal_year,
            candidates.figure_kind,
            case when candidates.measure = 'planned_share' then candidates.column_label end
        order by
            candidates.source_order,
            candidates.figure_number,
            candidates.document_key
    ) as statement_rank

from candidates

where candidates.nearness = 1;
