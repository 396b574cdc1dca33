-- Money of projects by fund.
-- 项目支出（项目 × 资金来源）
--
-- a row is: one project × one fund of one document. A project whose amount is not stated has a
-- row with an empty amount; what 项目支出 holds beyond the stated projects is one row of the
-- project not disclosed, never a negative one

create or replace table fact_project as

with

members as (

    select
        project_member.project_member_key,
        project_member.document_key,
        effective_document.fiscal_year,
        effective_document.stage,
        body_key.division_key,
        body_key.budgetary_unit_key,
        dim_project.project_key,
        project_member.page,
        project_member.line,
        project_member.project_code,
        project_member.project_name

    from project_member

    inner join effective_document
        on project_member.document_key = effective_document.document_key

    inner join body_key
        on project_member.document_key = body_key.document_key
        and project_member.body_code = body_key.body_code
        and project_member.body_name = body_key.body_name

    inner join dim_project
        on body_key.division_key = dim_project.division_key
        and body_key.budgetary_unit_key = dim_project.budgetary_unit_key
        and coalesce(nullif(project_member.project_code, ''), project_member.project_name)
            = dim_project.project_natural_key

    where project_member.project_member_key = project_member.counted_as

),

witness_counts as (

    select fact_witness_figure.figure_key, count(*) as witness_count

    from (
        select first_statement.figure_key

        from project_figure as first_statement

        inner join project_figure
            on first_statement.project_member_key = project_figure.project_member_key
            and first_statement.measure = project_figure.measure
            and first_statement.fiscal_year is not distinct from project_figure.fiscal_year
            and first_statement.figure_kind = project_figure.figure_kind

        where first_statement.statement_rank = 1 and project_figure.statement_rank > 1
    ) as fact_witness_figure

    group by fact_witness_figure.figure_key

),

stated_amounts as (

    select
        coalesce(printed_figure.document_key, members.document_key) as document_key,
        members.division_key,
        members.budgetary_unit_key,
        members.fiscal_year,
        coalesce(
            project_amount.figure_kind,
            case
                when members.stage = 'final_account' then 'final_account'
                else 'budget'
            end
        ) as figure_kind,
        members.project_key,
        coalesce(project_amount.fund_code, 'not_disclosed') as fund_code,
        case
            when project_amount.figure_key is null then 'not_disclosed'
            when project_amount.amount_yuan = 0 then 'zero'
            else 'stated'
        end as value_state,
        project_amount.amount_yuan,
        project_amount.figure_key,
        coalesce(printed_figure.page, members.page) as page,
        coalesce(printed_figure.line, members.line) as line,
        coalesce(printed_figure.table_id, 'PERF') as table_id,
        coalesce(printed_figure.row_code, members.project_code) as row_code,
        coalesce(printed_figure.row_label, members.project_name) as row_label,
        coalesce(printed_figure.column_label, '') as column_label,
        coalesce(printed_figure.printed_text, '') as printed_text,
        coalesce(printed_figure.printed_unit, '') as printed_unit,
        cast(coalesce(witness_counts.witness_count, 0) as integer) as witness_count

    from members

    left join project_amount
        on members.project_member_key = project_amount.project_member_key
        and project_amount.is_fact

    left join printed.figure as printed_figure
        on project_amount.figure_key = printed_figure.figure_key

    left join witness_counts
        on project_amount.figure_key = witness_counts.figure_key

),

project_expenditure as (

    select
        amount_line.disclosure_key,
        amount_line.figure_kind,
        sum(amount_line.amount_yuan) as amount_yuan,
        sum(printed_step_yuan(amount_line.printed_text, amount_line.printed_unit)) / 2
            as rounding_yuan,
        arg_min(amount_line.figure_key, amount_line.figure_number) as figure_key

    from amount_line

    where amount_line.fact_table = 'fact_expenditure'
        and amount_line.is_fact
        and amount_line.member_code = 'project'

    group by amount_line.disclosure_key, amount_line.figure_kind

),

project_sums as (

    select
        document_disclosure.disclosure_key,
        stated_amounts.figure_kind,
        coalesce(sum(stated_amounts.amount_yuan), 0) as amount_yuan

    from stated_amounts

    inner join document_disclosure
        on stated_amounts.document_key = document_disclosure.document_key

    group by document_disclosure.disclosure_key, stated_amounts.figure_kind

),

remainders as (

    select
        project_expenditure.figure_kind,
        project_expenditure.amount_yuan - coalesce(project_sums.amount_yuan, 0)
            as amount_yuan,
        project_expenditure.rounding_yuan,
        coalesce(
            (
                select arg_min(amount_line.figure_key, amount_line.figure_number)

                from amount_line

                where amount_line.disclosure_key = project_expenditure.disclosure_key
                    and amount_line.fact_table = 'fact_expenditure'
                    and amount_line.is_chosen
                    and amount_line.part_code = 'project'
                    and amount_line.code_path = ''
            ),
            project_expenditure.figure_key
        ) as figure_key

    from project_expenditure

    left join project_sums
        on project_expenditure.disclosure_key = project_sums.disclosure_key
        and project_expenditure.figure_kind = project_sums.figure_kind

),

all_amounts as (

    select * from stated_amounts

    union all by name

    select
        printed_figure.document_key,
        body_key.division_key,
        body_key.budgetary_unit_key,
        printed_figure.fiscal_year,
        remainders.figure_kind,
        0 as project_key,
        'not_disclosed' as fund_code,
        'not_disclosed' as value_state,
        cast(remainders.amount_yuan as decimal(18, 2)) as amount_yuan,
        remainders.figure_key,
        printed_figure.page,
        printed_figure.line,
        printed_figure.table_id,
        printed_figure.row_code,
        printed_figure.row_label,
        printed_figure.column_label,
        printed_figure.printed_text,
        printed_figure.printed_unit,
        0 as witness_count

    from remainders

    inner join printed.figure as printed_figure
        on remainders.figure_key = printed_figure.figure_key

    inner join body_key
        on printed_figure.document_key = body_key.document_key
        and body_key.body_code = ''
        and body_key.body_name = ''

    where remainders.amount_yuan > remainders.rounding_yuan

)

select
    all_amounts.document_key,
    all_amounts.division_key,
    all_amounts.budgetary_unit_key,
    all_amounts.fiscal_year,
    all_amounts.figure_kind,
    all_amounts.project_key,
    coalesce(dim_fund.fund_key, 0) as fund_key,
    all_amounts.value_state,
    all_amounts.amount_yuan,
    all_amounts.figure_key,
    all_amounts.page,
    all_amounts.line,
    all_amounts.table_id,
    all_amounts.row_code,
    all_amounts.row_label,
    all_amounts.column_label,
    all_amounts.printed_text,
    all_amounts.printed_unit,
    all_amounts.witness_count

from all_amounts

left join dim_fund
    on all_amounts.fund_code = dim_fund.fund_code

order by
    all_amounts.document_key,
    all_amounts.page,
    all_amounts.line,
    all_amounts.project_key,
    all_amounts.figure_key;

comment on table fact_project is
    '项目支出（项目 × 资金来源） | Money of projects by fund';
comment on column fact_project.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column fact_project.division_key is
    '行政区划主键 | key of the division, 0 where unknown';
comment on column fact_project.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit, 0 where unknown';
comment on column fact_project.fiscal_year is '年度 | fiscal year the figure is about';
comment on column fact_project.figure_kind is
    '数字性质 | what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column fact_project.project_key is
    '项目主键 | key of the project, 0 where not disclosed';
comment on column fact_project.fund_key is '资金性质主键 | key of the fund';
comment on column fact_project.value_state is '数值状态 | stated, zero, or not_disclosed';
comment on column fact_project.amount_yuan is '金额（元） | amount in yuan';
comment on column fact_project.figure_key is
    '印出数字主键 | key of the printed figure it was taken from';
comment on column fact_project.page is '页码 | page, 0 where the format has none';
comment on column fact_project.line is '行号 | line of the page or file';
comment on column fact_project.table_id is '表编号 | standard table, sheet or sentence';
comment on column fact_project.row_code is '行编码（原文） | code of the row as printed';
comment on column fact_project.row_label is '行名称（原文） | label of the row as printed';
comment on column fact_project.column_label is
    '栏目（原文） | header path of the column as printed';
comment on column fact_project.printed_text is '原文 | text as printed';
comment on column fact_project.printed_unit is '原文单位 | unit as printed';
comment on column fact_project.witness_count is
    '印证处数 | number of printed figures that state it again';
