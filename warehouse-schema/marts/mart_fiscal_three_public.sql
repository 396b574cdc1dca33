-- The three public expenses in current documents, one flat row each, for the open data.
-- 开放数据：“三公”经费，每行自带各维度的编码与名称
--
-- a row is: one row of fact_three_public of a current document; sums are those of the facts

create or replace view mart_fiscal_three_public as

select
    fact_three_public.figure_key,
    fact_three_public.fiscal_year,
    fact_three_public.figure_kind,
    dim_figure_kind.fiscal_phase as phase,
    dim_figure_kind.figure_kind_name as phase_name,
    'expenditure' as direction,
    dim_division.division_code,
    dim_division.full_name as division_name,
    dim_budgetary_unit.unit_natural_key as unit_code,
    dim_budgetary_unit.unit_name,
    dim_three_public_item.three_public_item_code,
    dim_three_public_item.three_public_item_name,
    dim_fund.fund_code,
    dim_fund.fund_name,
    fact_three_public.value_state,
    fact_three_public.amount_yuan,
    fact_three_public.document_key,
    fact_three_public.page,
    fact_three_public.line,
    fact_three_public.printed_text,
    fact_three_public.printed_unit

from fact_three_public

inner join dim_document
    on fact_three_public.document_key = dim_document.document_key
    and dim_document.is_current

left join dim_division
    on fact_three_public.division_key = dim_division.division_key

left join dim_budgetary_unit
    on fact_three_public.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

left join dim_three_public_item
    on fact_three_public.three_public_item_key = dim_three_public_item.three_public_item_key

left join dim_fund
    on fact_three_public.fund_key = dim_fund.fund_key

left join dim_figure_kind
    on fact_three_public.figure_kind = dim_figure_kind.figure_kind_code;

comment on view mart_fiscal_three_public is
    '“三公”经费：项目与资金性质，只含现行文件 | the three public expenses, flat rows of current documents';
comment on column mart_fiscal_three_public.figure_key is
    '印出数字主键 | key of the printed figure, the line of the budget';
comment on column mart_fiscal_three_public.fiscal_year is '年度 | fiscal year';
comment on column mart_fiscal_three_public.figure_kind is
    '数字性质 | budget, adjusted_budget, execution or final_account';
comment on column mart_fiscal_three_public.phase is
    '预算阶段 | phase: approved, adjusted or executed';
comment on column mart_fiscal_three_public.phase_name is '预算阶段名称 | name of the phase';
comment on column mart_fiscal_three_public.direction is '收支方向 | expenditure or revenue';
comment on column mart_fiscal_three_public.division_code is '行政区划代码 | code of the division';
comment on column mart_fiscal_three_public.division_name is
    '行政区划全称 | full name of the division';
comment on column mart_fiscal_three_public.unit_code is
    '预算单位编码，无编码者为名称 | code of the budgetary unit, its name where it has none';
comment on column mart_fiscal_three_public.unit_name is '预算单位名称 | name of the budgetary unit';
comment on column mart_fiscal_three_public.three_public_item_code is
    '“三公”经费项目编码 | code of the item of the three public expenses';
comment on column mart_fiscal_three_public.three_public_item_name is
    '“三公”经费项目 | name of the item';
comment on column mart_fiscal_three_public.fund_code is '资金性质编码 | code of the fund';
comment on column mart_fiscal_three_public.fund_name is '资金性质 | name of the fund';
comment on column mart_fiscal_three_public.value_state is
    '数值状态 | stated, zero, or not_disclosed';
comment on column mart_fiscal_three_public.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_fiscal_three_public.document_key is '文件主键 | key of the document';
comment on column mart_fiscal_three_public.page is '页码 | page, 0 where the format has none';
comment on column mart_fiscal_three_public.line is '行号 | line of the page or file';
comment on column mart_fiscal_three_public.printed_text is '原文 | text as printed';
comment on column mart_fiscal_three_public.printed_unit is '原文单位 | unit as printed';
