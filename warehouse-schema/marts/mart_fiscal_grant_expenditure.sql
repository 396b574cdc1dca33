-- Expenditure from appropriations in current documents, one flat row each, for the open data.
-- 开放数据：财政拨款支出，每行自带各维度的编码与名称
--
-- a row is: one row of fact_grant_expenditure of a current document; sums are those of the facts

create or replace view mart_fiscal_grant_expenditure as

select
    fact_grant_expenditure.figure_key,
    fact_grant_expenditure.fiscal_year,
    fact_grant_expenditure.figure_kind,
    dim_figure_kind.fiscal_phase as phase,
    dim_figure_kind.figure_kind_name as phase_name,
    'expenditure' as direction,
    dim_division.division_code,
    dim_division.full_name as division_name,
    dim_budgetary_unit.unit_natural_key as unit_code,
    dim_budgetary_unit.unit_name,
    dim_function.class_code as function_class_code,
    dim_function.class_name as function_class_name,
    dim_function.function_code,
    dim_function.function_name,
    dim_function.cofog_division,
    dim_function.cofog_group,
    dim_fund.fund_code,
    dim_fund.fund_name,
    dim_expenditure_kind.expenditure_kind_code,
    dim_expenditure_kind.expenditure_kind_name,
    fact_grant_expenditure.value_state,
    fact_grant_expenditure.amount_yuan,
    fact_grant_expenditure.document_key,
    fact_grant_expenditure.page,
    fact_grant_expenditure.line,
    fact_grant_expenditure.printed_text,
    fact_grant_expenditure.printed_unit

from fact_grant_expenditure

inner join dim_document
    on fact_grant_expenditure.document_key = dim_document.document_key
    and dim_document.is_current

left join dim_division
    on fact_grant_expenditure.division_key = dim_division.division_key

left join dim_budgetary_unit
    on fact_grant_expenditure.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

left join dim_function
    on fact_grant_expenditure.function_key = dim_function.function_key

left join dim_fund
    on fact_grant_expenditure.fund_key = dim_fund.fund_key

left join dim_expenditure_kind
    on fact_grant_expenditure.expenditure_kind_key = dim_expenditure_kind.expenditure_kind_key

left join dim_figure_kind
    on fact_grant_expenditure.figure_kind = dim_figure_kind.figure_kind_code;

comment on view mart_fiscal_grant_expenditure is
    '财政拨款支出：功能分类、资金性质与支出类型，只含现行文件 | flat rows of current documents';
comment on column mart_fiscal_grant_expenditure.figure_key is
    '印出数字主键 | key of the printed figure, the line of the budget';
comment on column mart_fiscal_grant_expenditure.fiscal_year is '年度 | fiscal year';
comment on column mart_fiscal_grant_expenditure.figure_kind is
    '数字性质 | budget, adjusted_budget, execution or final_account';
comment on column mart_fiscal_grant_expenditure.phase is
    '预算阶段 | phase: approved, adjusted or executed';
comment on column mart_fiscal_grant_expenditure.phase_name is '预算阶段名称 | name of the phase';
comment on column mart_fiscal_grant_expenditure.direction is '收支方向 | expenditure or revenue';
comment on column mart_fiscal_grant_expenditure.division_code is
    '行政区划代码 | code of the division';
comment on column mart_fiscal_grant_expenditure.division_name is
    '行政区划全称 | full name of the division';
comment on column mart_fiscal_grant_expenditure.unit_code is
    '预算单位编码，无编码者为名称 | code of the budgetary unit, its name where it has none';
comment on column mart_fiscal_grant_expenditure.unit_name is
    '预算单位名称 | name of the budgetary unit';
comment on column mart_fiscal_grant_expenditure.function_class_code is
    '功能分类类级编码 | code of the function class';
comment on column mart_fiscal_grant_expenditure.function_class_name is
    '功能分类类级名称 | name of the function class';
comment on column mart_fiscal_grant_expenditure.function_code is
    '功能分类科目编码 | function code, in the catalogue of its year';
comment on column mart_fiscal_grant_expenditure.function_name is
    '功能分类科目名称 | name of the function code';
comment on column mart_fiscal_grant_expenditure.cofog_division is
    'COFOG 大类 | COFOG division, null where not assigned';
comment on column mart_fiscal_grant_expenditure.cofog_group is
    'COFOG 中类 | COFOG group, null where not assigned or several';
comment on column mart_fiscal_grant_expenditure.fund_code is '资金性质编码 | code of the fund';
comment on column mart_fiscal_grant_expenditure.fund_name is '资金性质 | name of the fund';
comment on column mart_fiscal_grant_expenditure.expenditure_kind_code is
    '支出类型编码 | code of the kind of expenditure';
comment on column mart_fiscal_grant_expenditure.expenditure_kind_name is
    '支出类型 | name of the kind of expenditure';
comment on column mart_fiscal_grant_expenditure.value_state is
    '数值状态 | stated, zero, or not_disclosed';
comment on column mart_fiscal_grant_expenditure.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_fiscal_grant_expenditure.document_key is '文件主键 | key of the document';
comment on column mart_fiscal_grant_expenditure.page is '页码 | page, 0 where the format has none';
comment on column mart_fiscal_grant_expenditure.line is '行号 | line of the page or file';
comment on column mart_fiscal_grant_expenditure.printed_text is '原文 | text as printed';
comment on column mart_fiscal_grant_expenditure.printed_unit is '原文单位 | unit as printed';
