-- Money by function and by economic classification on the newest codes, at each level.
-- 按最新目录口径换算的支出（功能分类、经济分类，分级次）
--
-- a row is: one code of comparison under one rule, at one level, of one body in one current
--           disclosure; whole expenditure, grants and basic expenditure stand apart

create or replace table mart_year_money as

with

money as (

    select
        'expenditure' as money,
        fact_expenditure.document_key,
        fact_expenditure.budgetary_unit_key,
        fact_expenditure.fiscal_year,
        fact_expenditure.figure_kind,
        fact_expenditure.function_key as code_key,
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
        fact_grant_expenditure.function_key as code_key,
        fact_grant_expenditure.amount_yuan,
        fact_grant_expenditure.figure_key

    from fact_grant_expenditure

    union all

    select
        'basic' as money,
        fact_basic_expenditure.document_key,
        fact_basic_expenditure.budgetary_unit_key,
        fact_basic_expenditure.fiscal_year,
        fact_basic_expenditure.figure_kind,
        fact_basic_expenditure.economic_key as code_key,
        fact_basic_expenditure.amount_yuan,
        fact_basic_expenditure.figure_key

    from fact_basic_expenditure

),

-- added up before anything else: all that follows handles a row per code, not per figure
amounts as (

    select
        money.money,
        dim_document.disclosure_key as document_key,
        money.budgetary_unit_key,
        money.fiscal_year,
        money.figure_kind,
        money.figure_kind is distinct from dim_document.stage as is_of_other_stage,
        money.code_key,
        sum(money.amount_yuan) as amount_yuan,
        count(*) as part_count,
        min(money.figure_key) as figure_key,
        distinct_words(barred_figure.check_ids) as barred_checks

    from money

    inner join dim_document
        on money.document_key = dim_document.document_key

    left join barred_figure
        on money.figure_key = barred_figure.place_key

    where dim_document.is_current
        and money.fiscal_year = dim_document.fiscal_year
        and money.figure_kind in ('budget', 'final_account')
        and money.amount_yuan is not null

    group by all

),

-- a document may print budget and final account beside each other: one of them counts
chosen as (

    select
        amounts.*,
        -- money without a code is on the scheme of the codes beside it
        case
            when amounts.money <> 'basic' then 'function'
            else 'economic_' || coalesce(
                max(dim_economic.scheme) filter (amounts.code_key <> 0) over (
                    partition by amounts.document_key, amounts.budgetary_unit_key, amounts.money
                ),
                'department'
            )
        end as body_dimension,
        case
            when amounts.money <> 'basic' then 'function'
            when amounts.code_key <> 0 then 'economic_' || dim_economic.scheme
        end as code_dimension

    from amounts

    left join dim_economic
        on amounts.code_key = dim_economic.economic_key
        and amounts.money = 'basic'

    qualify dense_rank() over (
        partition by amounts.money, amounts.document_key, amounts.budgetary_unit_key
        order by amounts.is_of_other_stage, amounts.figure_kind
    ) = 1

),

bridge as (

    select
        true as is_function,
        conformed_function.function_key as code_key,
        coalesce(conformed_function.first_year, 0) as first_year,
        coalesce(conformed_function.last_year, 9999) as last_year,
        conformed_function.level,
        conformed_function.comparable_code,
        conformed_function.comparable_name,
        conformed_function.conformed_code,
        conformed_function.rule,
        conformed_function.rule_name,
        conformed_function.is_uncertain,
        conformed_function.comparable_from_year,
        conformed_function.comparable_to_year,
        conformed_function.candidate_codes

    from conformed_function

    union all by name

    select
        false as is_function,
        conformed_economic.economic_key as code_key,
        0 as first_year,
        9999 as last_year,
        conformed_economic.level,
        conformed_economic.comparison_code as comparable_code,
        coalesce(conformed_economic.comparison_name, '（未列明）') as comparable_name,
        conformed_economic.conformed_code,
        conformed_economic.rule,
        conformed_economic.rule_name,
        false as is_uncertain,
        conformed_economic.comparable_from_year,
        conformed_economic.divides_after_year as comparable_to_year,
        coalesce(conformed_economic.possible_codes, '') as candidate_codes

    from conformed_economic

)

select
    chosen.document_key,
    chosen.budgetary_unit_key,
    chosen.fiscal_year,
    coalesce(chosen.code_dimension, chosen.body_dimension) as dimension,
    chosen.money,
    chosen.figure_kind,
    bridge.level,
    bridge.comparable_code,
    bridge.comparable_name,
    bridge.conformed_code,
    bridge.rule,
    bridge.rule_name,
    bridge.is_uncertain,
    bridge.comparable_from_year,
    bridge.comparable_to_year,
    bridge.candidate_codes,
    sum(chosen.amount_yuan) as amount_yuan,
    sum(chosen.part_count) as part_count,
    min(chosen.figure_key) as figure_key,
    distinct_words(chosen.barred_checks) as barred_checks

from chosen

inner join bridge
    on chosen.code_key = bridge.code_key
    and (chosen.money <> 'basic') = bridge.is_function
    and chosen.fiscal_year between bridge.first_year and bridge.last_year

group by all;

comment on table mart_year_money is
    '按最新目录口径的支出：每行是一个单位一个级次的一个科目 | a row is a code of comparison of a body at a level';
comment on column mart_year_money.document_key is
    '公开主键（其中表格最多的文件） | key of the disclosure, its leading document';
comment on column mart_year_money.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_year_money.fiscal_year is '年度 | fiscal year';
comment on column mart_year_money.dimension is
    '科目目录代码 | function, economic_department or economic_government';
comment on column mart_year_money.money is
    '资金范围代码 | expenditure: of the whole department; grant: from fiscal appropriations; basic: basic expenditure';
comment on column mart_year_money.figure_kind is '数字性质 | budget or final_account';
comment on column mart_year_money.level is '比较级次代码 | class, section or item';
comment on column mart_year_money.comparable_code is
    '可比编码 | conformed code, or the last code under which the content stood whole';
comment on column mart_year_money.comparable_name is
    '可比编码名称 | newest name of that code';
comment on column mart_year_money.conformed_code is
    '最新目录编码 | code of the newest catalogue, null where that cannot be told';
comment on column mart_year_money.rule is '换算规则代码 | rule';
comment on column mart_year_money.rule_name is '换算规则 | name of the rule';
comment on column mart_year_money.is_uncertain is
    '换算依据是否存疑 | whether a step on the way to the newest catalogue, or a bounding year, is uncertain';
comment on column mart_year_money.comparable_from_year is
    '可比起始年度 | first year it is comparable with, null without limit';
comment on column mart_year_money.comparable_to_year is
    '可比截止年度 | last year it is comparable with, null without limit';
comment on column mart_year_money.candidate_codes is
    '今可能所在的编码 | codes that may hold the content, parted by spaces';
comment on column mart_year_money.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_year_money.part_count is
    '相加的数字个数 | number of figures added up';
comment on column mart_year_money.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_year_money.barred_checks is
    '未通过的勾稽关系 | checks that keep one of the figures out of comparisons';
