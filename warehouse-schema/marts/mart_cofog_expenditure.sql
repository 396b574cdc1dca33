-- Expenditure of documents by function of government (COFOG).
-- 各文件支出的 COFOG 归类
--
-- a row is: one fact of expenditure, under one member of dim_cofog

create or replace view mart_cofog_expenditure as

with

facts as (

    select
        'fact_expenditure' as fact_table,
        fact_expenditure.document_key,
        fact_expenditure.budgetary_unit_key,
        fact_expenditure.fiscal_year,
        fact_expenditure.figure_kind,
        fact_expenditure.function_key,
        fact_expenditure.amount_yuan,
        fact_expenditure.figure_key

    from fact_expenditure

    union all

    select
        'fact_grant_expenditure' as fact_table,
        fact_grant_expenditure.document_key,
        fact_grant_expenditure.budgetary_unit_key,
        fact_grant_expenditure.fiscal_year,
        fact_grant_expenditure.figure_kind,
        fact_grant_expenditure.function_key,
        fact_grant_expenditure.amount_yuan,
        fact_grant_expenditure.figure_key

    from fact_grant_expenditure

),

-- what a disclosure breaks down by function: its whole expenditure, its grants, or neither
breakdowns as (

    select
        dim_document.disclosure_key,
        facts.budgetary_unit_key,
        facts.fiscal_year,
        facts.figure_kind,
        bool_or(facts.fact_table = 'fact_expenditure') as is_whole_coded,
        bool_or(facts.fact_table = 'fact_grant_expenditure') as is_grant_coded

    from facts

    inner join dim_document
        on facts.document_key = dim_document.document_key

    inner join dim_function
        on facts.function_key = dim_function.function_key

    where dim_function.cofog_code <> 'not_stated'

    group by
        dim_document.disclosure_key,
        facts.budgetary_unit_key,
        facts.fiscal_year,
        facts.figure_kind

)

select
    facts.fact_table,
    facts.document_key,
    facts.budgetary_unit_key,
    facts.fiscal_year,
    facts.figure_kind,
    facts.function_key,
    dim_function.cofog_certainty,
    dim_cofog.cofog_code,
    dim_cofog.cofog_scope,
    dim_cofog.cofog_division,
    dim_cofog.cofog_division_name,
    dim_cofog.cofog_group,
    dim_cofog.cofog_group_name,
    facts.fact_table = 'fact_expenditure'
    and coalesce(breakdowns.is_grant_coded and not breakdowns.is_whole_coded, false)
        as is_coded_in_grants,
    facts.amount_yuan,
    facts.figure_key,
    barred_figure.check_ids as barred_checks

from facts

inner join dim_function
    on facts.function_key = dim_function.function_key

inner join dim_cofog
    on dim_function.cofog_code = dim_cofog.cofog_code
    and dim_function.cofog_scope = dim_cofog.cofog_scope

inner join dim_document
    on facts.document_key = dim_document.document_key

left join breakdowns
    on dim_document.disclosure_key = breakdowns.disclosure_key
    and facts.budgetary_unit_key = breakdowns.budgetary_unit_key
    and facts.fiscal_year is not distinct from breakdowns.fiscal_year
    and facts.figure_kind is not distinct from breakdowns.figure_kind

left join barred_figure
    on facts.figure_key = barred_figure.place_key;

comment on view mart_cofog_expenditure is
    '各文件支出的 COFOG 归类：每行是一条支出事实 | a row is a fact of expenditure under a COFOG member';
comment on column mart_cofog_expenditure.fact_table is '事实表 | table of the fact';
comment on column mart_cofog_expenditure.document_key is '文件主键 | key of the document';
comment on column mart_cofog_expenditure.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_cofog_expenditure.fiscal_year is '年度 | fiscal year';
comment on column mart_cofog_expenditure.figure_kind is '数字性质 | what the figure is';
comment on column mart_cofog_expenditure.function_key is
    '功能分类主键 | key of the function code';
comment on column mart_cofog_expenditure.cofog_certainty is
    'COFOG 归类把握 | certainty of the assignment';
comment on column mart_cofog_expenditure.cofog_code is 'COFOG 成员编码 | member of dim_cofog';
comment on column mart_cofog_expenditure.cofog_scope is
    'COFOG 归类情况 | assigned, unassigned or out_of_scope';
comment on column mart_cofog_expenditure.cofog_division is 'COFOG 大类 | division';
comment on column mart_cofog_expenditure.cofog_division_name is
    'COFOG 大类名称 | name of the division';
comment on column mart_cofog_expenditure.cofog_group is 'COFOG 中类 | group';
comment on column mart_cofog_expenditure.cofog_group_name is
    'COFOG 中类名称或未归类的原因 | name of the group, or why there is none';
comment on column mart_cofog_expenditure.is_coded_in_grants is
    '是否只在财政拨款支出中列明科目 | whether the disclosure states no code for whole expenditure, but does for its grants';
comment on column mart_cofog_expenditure.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_cofog_expenditure.figure_key is '印出数字主键 | key of the printed figure';
comment on column mart_cofog_expenditure.barred_checks is
    '未通过的勾稽关系 | checks that keep the figure out of comparisons';
