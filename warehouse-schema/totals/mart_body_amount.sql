-- The amounts by which bodies are compared: totals, kinds of expenditure, funds, classes.
-- 各单位用于比较的金额：合计、支出类别、资金性质、科目类
--
-- a row is: one total, kind of expenditure, fund or class of codes of one money of one body in one
--           current disclosure, in one kind of figure; the rows that are parts add up to the total

create or replace table mart_body_amount as

with

gathered as (

    select
        part.*,
        'kind' as dimension,
        dim_expenditure_kind.expenditure_kind_name as name,
        true as is_part

    from body_expenditure_kind as part

    inner join dim_expenditure_kind
        on part.code = dim_expenditure_kind.expenditure_kind_code

    where part.basis is distinct from 'rest' or part.amount_yuan <> 0

    union all by name

    select
        part.document_key,
        part.budgetary_unit_key,
        part.figure_kind,
        part.is_of_other_stage,
        part.money,
        'basic' as code,
        sum(part.amount_yuan) as amount_yuan,
        -- what remains of basic expenditure has its figures; its parts stand in other tables
        case
            when bool_or(part.basis = 'rest') and not bool_or(part.basis = 'basic_table')
                then flatten(list(part.figure_keys) filter (part.basis = 'rest'))
            else flatten(list(part.figure_keys order by part.figure_keys))
        end as figure_keys,
        distinct_words(part.barred_checks) as barred_checks,
        max(part.basis) filter (part.basis = 'basic_table') as basis,
        'kind' as dimension,
        '基本支出' as name,
        false as is_part

    from body_expenditure_kind as part

    where part.code in ('personnel', 'operating', 'basic_not_split')

    group by all

    union all by name

    select
        mart_amount.document_key,
        mart_amount.budgetary_unit_key,
        mart_amount.figure_kind,
        mart_amount.is_of_other_stage,
        mart_amount.money,
        '' as code,
        sum(mart_amount.amount_yuan) as amount_yuan,
        flatten(list(mart_amount.figure_keys order by mart_amount.figure_keys)) as figure_keys,
        distinct_words(mart_amount.barred_checks) as barred_checks,
        'total' as dimension,
        list.name,
        false as is_part

    from mart_amount

    inner join vocabulary_list('body_measure') as list
        on mart_amount.money = list.money
        and list.dimension = 'total'

    group by all

    union all by name

    select
        mart_amount.document_key,
        mart_amount.budgetary_unit_key,
        mart_amount.figure_kind,
        mart_amount.is_of_other_stage,
        mart_amount.money,
        mart_amount.class_code as code,
        sum(mart_amount.amount_yuan) as amount_yuan,
        flatten(list(mart_amount.figure_keys order by mart_amount.figure_keys)) as figure_keys,
        distinct_words(mart_amount.barred_checks) as barred_checks,
        case mart_amount.money when 'basic' then 'economic' else 'function' end as dimension,
        min(mart_amount.class_name) as name,
        true as is_part

    from mart_amount

    where mart_amount.money in ('expenditure', 'grant', 'basic')
        and not (
            mart_amount.money = 'expenditure'
            and exists (
                select 1
                from printed_function_class as class
                where class.document_key = mart_amount.document_key
                    and class.budgetary_unit_key = mart_amount.budgetary_unit_key
                    and class.figure_kind = mart_amount.figure_kind
            )
        )

    group by all

    union all by name

    select
        mart_amount.document_key,
        mart_amount.budgetary_unit_key,
        mart_amount.figure_kind,
        mart_amount.is_of_other_stage,
        'grant' as money,
        mart_amount.member_code as code,
        mart_amount.amount_yuan,
        mart_amount.figure_keys,
        mart_amount.barred_checks,
        'fund' as dimension,
        dim_fund.fund_name as name,
        true as is_part

    from mart_amount

    inner join dim_fund
        on mart_amount.member_code = dim_fund.fund_code

    where mart_amount.money = 'grant_by_fund'

    union all by name

    select
        class.* exclude (figure_key),
        'expenditure' as money,
        [class.figure_key] as figure_keys,
        'function' as dimension,
        true as is_part

    from printed_function_class as class

),

-- what the document prints as the sum; several readings of it are told apart by how near they are
sums as (

    select
        gathered.*,
        mart_printed_sum.amount_yuan as stated_yuan,
        case
            when abs(mart_printed_sum.amount_yuan - gathered.amount_yuan)
                <= mart_printed_sum.step_yuan / 2
                then mart_printed_sum.figure_key
        end as sum_key

    from gathered

    left join mart_printed_sum
        on gathered.document_key = mart_printed_sum.document_key
        and gathered.budgetary_unit_key = mart_printed_sum.budgetary_unit_key
        and gathered.figure_kind = mart_printed_sum.figure_kind
        and case
            when gathered.code in ('personnel', 'operating') then 'basic' else gathered.money
        end = mart_printed_sum.money
        and case gathered.dimension when 'kind' then gathered.code else 'total' end
            = mart_printed_sum.part_code
        and case gathered.dimension when 'kind' then '' else gathered.code end
            = mart_printed_sum.code

    qualify row_number() over (
        partition by
            gathered.document_key,
            gathered.budgetary_unit_key,
            gathered.figure_kind,
            gathered.money,
            gathered.dimension,
            gathered.code,
            gathered.is_part
        order by
            abs(mart_printed_sum.amount_yuan - gathered.amount_yuan),
            mart_printed_sum.figure_key
    ) = 1

)

select
    sums.document_key,
    sums.budgetary_unit_key,
    sums.figure_kind,
    sums.money,
    sums.dimension,
    sums.code,
    sums.name,
    sums.is_part,
    sums.basis,
    sums.amount_yuan,
    -- a rest is printed nowhere, the figures are those it remains of
    case
        when sums.basis is distinct from 'rest' then coalesce(
            sums.sum_key,
            case when len(sums.figure_keys) = 1 then sums.figure_keys[1] end
        )
    end as printed_key,
    case when sums.basis is distinct from 'rest' then sums.stated_yuan end as stated_yuan,
    sums.figure_keys,
    sums.barred_checks,
    dense_rank() over (
        partition by
            sums.document_key,
            sums.budgetary_unit_key,
            sums.money,
            sums.dimension
        order by
            sums.figure_kind not in ('budget', 'final_account'),
            sums.is_of_other_stage,
            sums.figure_kind
    ) = 1 as is_leading_kind

from sums

order by
    sums.document_key,
    sums.budgetary_unit_key,
    sums.figure_kind,
    sums.money,
    sums.dimension,
    sums.code;

comment on table mart_body_amount is
    '各单位用于比较的金额 | the amounts by which bodies are compared, of current disclosures';
comment on column mart_body_amount.document_key is '文件标识 | document';
comment on column mart_body_amount.budgetary_unit_key is '预算单位键 | budgetary unit';
comment on column mart_body_amount.figure_kind is '数字类别代码 | kind of figure';
comment on column mart_body_amount.money is
    '资金范围代码 | expenditure, grant, basic, revenue, three_public or agency_operating_expense';
comment on column mart_body_amount.dimension is
    '构成方式代码 | total, kind of expenditure, fund, function or economic class';
comment on column mart_body_amount.code is
    '构成项编码 | kind of expenditure, fund or class code; blank for totals and money without a code';
comment on column mart_body_amount.name is '构成项名称 | name of that';
comment on column mart_body_amount.is_part is
    '是否构成项 | whether it is one of the parts that add up to the total';
comment on column mart_body_amount.basis is
    '取数依据代码 | rest: what remains of the total; economic: by economic class; basic_table: beyond the basic expenditure of the table of expenditure; null as printed';
comment on column mart_body_amount.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_body_amount.printed_key is
    '印出此数的数字标识 | figure that prints this very amount, null where none does';
comment on column mart_body_amount.stated_yuan is
    '文件所印合计（元） | sum that the document prints nearest to it, in yuan';
comment on column mart_body_amount.figure_keys is
    '所含数字标识 | figures added up, in the order of print';
comment on column mart_body_amount.barred_checks is
    '未通过的勾稽关系 | checks that keep figures of it out of comparisons';
comment on column mart_body_amount.is_leading_kind is
    '是否该文件的主要数字类别 | whether it is the kind of figure the document is about';
