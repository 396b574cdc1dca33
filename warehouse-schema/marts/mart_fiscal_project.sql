-- Money of projects by fund in current documents, one flat row each, for the open data.
-- 开放数据：项目支出，每行自带各维度的编码与名称
--
-- a row is: one row of fact_project of a current document; sums are those of the facts

create or replace view mart_fiscal_project as

select
    fact_project.figure_key,
    fact_project.fiscal_year,
    fact_project.figure_kind,
    dim_figure_kind.fiscal_phase as phase,
    dim_figure_kind.figure_kind_name as phase_name,
    'expenditure' as direction,
    dim_division.division_code,
    dim_division.full_name as division_name,
    dim_budgetary_unit.unit_natural_key as unit_code,
    dim_budgetary_unit.unit_name,
    dim_project.project_code,
    dim_project.project_name,
    dim_project.theme_code as project_theme_code,
    dim_fund.fund_code,
    dim_fund.fund_name,
    fact_project.value_state,
    fact_project.amount_yuan,
    fact_project.document_key,
    fact_project.page,
    fact_project.line,
    fact_project.printed_text,
    fact_project.printed_unit

from fact_project

inner join dim_document
    on fact_project.document_key = dim_document.document_key
    and dim_document.is_current

left join dim_division
    on fact_project.division_key = dim_division.division_key

left join dim_budgetary_unit
    on fact_project.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

left join dim_project
    on fact_project.project_key = dim_project.project_key

left join dim_fund
    on fact_project.fund_key = dim_fund.fund_key

left join dim_figure_kind
    on fact_project.figure_kind = dim_figure_kind.figure_kind_code;

comment on view mart_fiscal_project is
    '项目支出：项目与资金性质，只含现行文件 | money of projects by fund, flat rows of current documents';
comment on column mart_fiscal_project.figure_key is
    '印出数字主键 | key of the printed figure, the line of the budget';
comment on column mart_fiscal_project.fiscal_year is '年度 | fiscal year';
comment on column mart_fiscal_project.figure_kind is
    '数字性质 | budget, adjusted_budget, execution or final_account';
comment on column mart_fiscal_project.phase is '预算阶段 | phase: approved, adjusted or executed';
comment on column mart_fiscal_project.phase_name is '预算阶段名称 | name of the phase';
comment on column mart_fiscal_project.direction is '收支方向 | expenditure or revenue';
comment on column mart_fiscal_project.division_code is '行政区划代码 | code of the division';
comment on column mart_fiscal_project.division_name is '行政区划全称 | full name of the division';
comment on column mart_fiscal_project.unit_code is
    '预算单位编码，无编码者为名称 | code of the budgetary unit, its name where it has none';
comment on column mart_fiscal_project.unit_name is '预算单位名称 | name of the budgetary unit';
comment on column mart_fiscal_project.project_code is
    '项目编码 | code of the project, where printed';
comment on column mart_fiscal_project.project_name is '项目名称 | name of the project';
comment on column mart_fiscal_project.project_theme_code is
    '项目主题编码 | theme under which its cost is compared';
comment on column mart_fiscal_project.fund_code is '资金性质编码 | code of the fund';
comment on column mart_fiscal_project.fund_name is '资金性质 | name of the fund';
comment on column mart_fiscal_project.value_state is '数值状态 | stated, zero, or not_disclosed';
comment on column mart_fiscal_project.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_fiscal_project.document_key is '文件主键 | key of the document';
comment on column mart_fiscal_project.page is '页码 | page, 0 where the format has none';
comment on column mart_fiscal_project.line is '行号 | line of the page or file';
comment on column mart_fiscal_project.printed_text is '原文 | text as printed';
comment on column mart_fiscal_project.printed_unit is '原文单位 | unit as printed';
