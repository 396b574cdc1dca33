-- Money by function on the basis of the newest catalogue, at each level.
-- 按最新目录口径换算的功能分类支出（分级次）
--
-- a row is: one code of comparison under one rule, at one level, of one body in one current
--           disclosure; whole expenditure and grants stand apart, budget and final account too

create or replace view mart_function_year as

with

money as (

    select
        'expenditure' as money,
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
        'grant' as money,
        fact_grant_expenditure.document_key,
        fact_grant_expenditure.budgetary_unit_key,
        fact_grant_expenditure.fiscal_year,
        fact_grant_expenditure.figure_kind,
        fact_grant_expenditure.function_key,
        fact_grant_expenditure.amount_yuan,
        fact_grant_expenditure.figure_key

    from fact_grant_expenditure

),

ranked_money as (

    select
        money.* replace (dim_document.disclosure_key as document_key),
        -- a document may print budget and final account beside each other: one of them counts
        dense_rank() over (
            partition by money.money, dim_document.disclosure_key, money.budgetary_unit_key
            order by
                money.figure_kind is distinct from dim_document.stage, money.figure_kind
        ) as kind_rank

    from money

    inner join dim_document
        on money.document_key = dim_document.document_key

    where dim_document.is_current
        and money.fiscal_year = dim_document.fiscal_year
        and money.figure_kind in ('budget', 'final_account')
        and money.amount_yuan is not null

)

select
    ranked_money.document_key,
    ranked_money.budgetary_unit_key,
    ranked_money.fiscal_year,
    ranked_money.money,
    ranked_money.figure_kind,
    conformed_function.level,
    conformed_function.comparable_code,
    conformed_function.comparable_name,
    conformed_function.conformed_code,
    conformed_function.rule,
    conformed_function.rule_name,
    conformed_function.is_uncertain,
    conformed_function.comparable_from_year,
    conformed_function.comparable_to_year,
    conformed_function.candidate_codes,
    sum(ranked_money.amount_yuan) as amount_yuan,
    count(*) as part_count,
    min(ranked_money.figure_key) as figure_key

from ranked_money

inner join conformed_function
    on ranked_money.function_key = conformed_function.function_key
    and ranked_money.fiscal_year
        between coalesce(conformed_function.first_year, 0)
        and coalesce(conformed_function.last_year, 9999)

where ranked_money.kind_rank = 1

group by all;

comment on view mart_function_year is
    '按最新目录口径的功能分类支出：每行是一个单位一个级次的一个科目 | a row is a code of comparison of a body at a level';
comment on column mart_function_year.document_key is
    '公开主键（其中表格最多的文件） | key of the disclosure, its leading document';
comment on column mart_function_year.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_function_year.fiscal_year is '年度 | fiscal year';
comment on column mart_function_year.money is
    '资金范围代码 | expenditure: of the whole department; grant: from fiscal appropriations';
comment on column mart_function_year.figure_kind is '数字性质 | budget or final_account';
comment on column mart_function_year.level is '比较级次代码 | class, section or item';
comment on column mart_function_year.comparable_code is
    '可比编码 | conformed code, or the last code under which the content stood whole';
comment on column mart_function_year.comparable_name is
    '可比编码名称 | newest name of that code';
comment on column mart_function_year.conformed_code is
    '最新目录编码 | code of the newest catalogue, null where that cannot be told';
comment on column mart_function_year.is_uncertain is
    '换算依据是否存疑 | whether a step on the way to the newest catalogue is uncertain';
comment on column mart_function_year.comparable_from_year is
    '可比起始年度 | first year it is comparable with, null without limit';
comment on column mart_function_year.rule is '换算规则代码 | rule';
comment on column mart_function_year.rule_name is '换算规则 | name of the rule';
comment on column mart_function_year.candidate_codes is
    '今可能所在的编码 | codes that may hold the content, parted by spaces';
comment on column mart_function_year.comparable_to_year is
    '可比截止年度 | last year it is comparable with, null without limit';
comment on column mart_function_year.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_function_year.part_count is
    '相加的数字个数 | number of figures added up';
comment on column mart_function_year.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
