-- Money of projects, each figure with the project it belongs to.
-- 项目金额，附所属项目
--
-- a row is: one figure about one project; the first statement of an amount is the fact's, the
-- others are its witnesses

create or replace temp table project_figure as

with

candidates as (

    select
        reading_figure.figure_key,
        reading_figure.document_key,
        reading_figure.figure_number,
        reading_figure.measure,
        reading_figure.column_label,
        reading_figure.figure_kind,
        reading_figure.fiscal_year,
        reading_figure.amount_yuan,
        reading_figure.quantity,
        reading_figure.source_table,
        project_member.project_member_key,
        project_member.has_sheet,
        row_number() over (
            partition by reading_figure.figure_key
            order by
                reading_figure.row_code <> ''
                    and reading_figure.row_code = project_member.project_code desc,
                (project_member.page, project_member.line)
                    <= (reading_figure.page, reading_figure.line) desc,
                abs(project_member.line - reading_figure.line),
                project_member.project_member_key
        ) as nearness

    from reading_figure

    inner join project_member
        on reading_figure.document_key = project_member.document_key
        and (
            reading_figure.row_label = project_member.project_name
            or (
                project_member.project_code <> ''
                and reading_figure.row_code = project_member.project_code
            )
        )

    where reading_figure.measure in (
            'project_budget',
            'project_fiscal_funds',
            'project_other_funds',
            'planned_share'
        )

)

select
    candidates.* exclude (nearness, has_sheet),
    row_number() over (
        partition by
            candidates.project_member_key,
            candidates.measure,
            candidates.fiscal_year,
            candidates.figure_kind,
            case when candidates.measure = 'planned_share' then candidates.column_label end
        order by candidates.source_table = 'STATEMENT', candidates.figure_number
    ) as statement_rank

from candidates

where candidates.nearness = 1;
