-- Which disclosures a disclosure of the three public expenses or of the agency operating expense
-- is set beside: those of the same body for the year before, and the budget of the same year.
-- “三公”经费、机关运行经费所对照的文件：上年同阶段文件及当年预算文件
--
-- a row is: one of the two expenses of one body in one current disclosure that gives figures of it
--           or says that there are none; a body under another name, code or division is the same
--           where that was one to one

create or replace table mart_expense_year as

with

disclosing as (

    select distinct
        'three_public' as expense,
        part.document_key,
        part.budgetary_unit_key,
        part.figure_kind,
        part.fiscal_year

    from mart_three_public_part as part

    where part.is_three_public

    union

    select
        'three_public' as expense,
        said.document_key,
        said.budgetary_unit_key,
        said.figure_kind,
        said.fiscal_year

    from mart_three_public_none as said

    where said.statement = 'none'

    union

    select
        'operating_expense' as expense,
        mart_key_figure.document_key,
        mart_key_figure.budgetary_unit_key,
        mart_subject.stage,
        mart_subject.fiscal_year

    from mart_key_figure

    inner join mart_subject
        on mart_key_figure.document_key = mart_subject.document_key
        and mart_key_figure.budgetary_unit_key = mart_subject.budgetary_unit_key

    where mart_key_figure.measure_code = 'agency_operating_expense'

),

subjects as (

    select
        disclosing.expense,
        mart_subject.*

    from mart_subject

    inner join disclosing
        on mart_subject.document_key = disclosing.document_key
        and mart_subject.budgetary_unit_key = disclosing.budgetary_unit_key
        and mart_subject.fiscal_year is not distinct from disclosing.fiscal_year
        and mart_subject.stage = disclosing.figure_kind

),

-- two bodies of one history in one year are not one body
namesakes as (

    select distinct years.history_key

    from (
        select
            subjects.history_key,
            count(distinct subjects.body_key) as body_count

        from subjects

        group by
            subjects.history_key, subjects.stage, subjects.scope, subjects.fiscal_year
    ) as years

    where years.body_count > 1

),

-- a body may disclose a year twice: its own document comes before that of its superior
lines as (

    select
        subjects.*,
        case
            when namesakes.history_key is null then subjects.history_key
            else subjects.body_key
        end as line_key,
        row_number() over (
            partition by
                subjects.expense,
                line_key,
                subjects.stage,
                subjects.scope,
                subjects.fiscal_year
            order by subjects.is_publisher desc, subjects.document_key
        ) as disclosure_rank

    from subjects

    left join namesakes
        on subjects.history_key = namesakes.history_key

)

select
    lines.expense,
    lines.document_key,
    lines.budgetary_unit_key,
    lines.fiscal_year,
    lines.stage,
    former.document_key as prior_document_key,
    former.budgetary_unit_key as prior_budgetary_unit_key,
    budget.document_key as budget_document_key,
    budget.budgetary_unit_key as budget_budgetary_unit_key

from lines

left join lines as former
    on lines.expense = former.expense
    and lines.line_key = former.line_key
    and lines.stage = former.stage
    and lines.scope is not distinct from former.scope
    and lines.fiscal_year - 1 = former.fiscal_year
    and former.disclosure_rank = 1

left join lines as budget
    on lines.stage = 'final_account'
    and lines.expense = budget.expense
    and lines.line_key = budget.line_key
    and budget.stage = 'budget'
    and lines.scope is not distinct from budget.scope
    and lines.fiscal_year = budget.fiscal_year
    and budget.disclosure_rank = 1

order by lines.expense, lines.document_key, lines.budgetary_unit_key;

comment on table mart_expense_year is
    '“三公”经费、机关运行经费所对照的上年文件与预算文件 | disclosures that one is set beside';
comment on column mart_expense_year.expense is
    '费用 | three_public or operating_expense';
comment on column mart_expense_year.document_key is '公开标识 | disclosure';
comment on column mart_expense_year.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_expense_year.fiscal_year is '年度 | fiscal year';
comment on column mart_expense_year.stage is '阶段 | budget or final_account';
comment on column mart_expense_year.prior_document_key is
    '上年同阶段公开标识 | disclosure of the year before, same stage and scope';
comment on column mart_expense_year.prior_budgetary_unit_key is
    '上年预算单位主键 | key of the body in the year before';
comment on column mart_expense_year.budget_document_key is
    '当年预算公开标识 | budget of the same year and scope, beside a final account';
comment on column mart_expense_year.budget_budgetary_unit_key is
    '当年预算中的预算单位主键 | key of the body in that budget';
