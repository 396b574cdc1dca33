-- The three public expenses that tables and sentences print beside the leaf amounts.
-- 表格和文字另印的“三公”经费各项数
--
-- a row is: one printed figure of one item of one body of one current disclosure; of several rows
--           of a table, one for each body, the row of their sum alone

create or replace table mart_three_public_total as

with

printed_totals as (

    select
        dim_document.disclosure_key as document_key,
        stated_total.budgetary_unit_key,
        stated_total.fiscal_year,
        stated_total.figure_kind,
        -- where items are the rows, measures are the funds
        case
            when figure.measure = 'expenditure_meeting' then 'meetings'
            when figure.measure = 'expenditure_training' then 'training'
            when starts_with(figure.measure, 'three_public_')
                then replace(figure.measure, 'three_public_', '')
            else figure.matched_code
        end as item_code,
        figure.amount_yuan,
        printed_step_yuan(figure.printed_text, figure.printed_unit) as step_yuan,
        figure.measure in ('general_public', 'government_fund', 'state_capital')
            as is_of_one_fund,
        figure.table_id not in ('BUD07', 'FIN09') as is_sentence,
        figure.row_role = 'total' as is_total_row,
        figure.figure_key,
        -- in order of print, which the order of keys as texts is not
        try_cast(split_part(figure.figure_key, '.', 2) as integer) as figure_number,
        figure.document_key as printed_document_key,
        figure.table_number,
        figure.measure

    from stated_total

    inner join dim_document
        on stated_total.document_key = dim_document.document_key

    inner join printed.figure as figure
        on stated_total.figure_key = figure.figure_key

    where dim_document.is_current
        and (
            stated_total.fact_table = 'fact_three_public'
            or stated_total.partition_code in ('three_public', 'meetings', 'training')
        )
        and stated_total.figure_kind in ('budget', 'adjusted_budget', 'final_account')
        and (
            stated_total.fiscal_year is not distinct from dim_document.fiscal_year
            or stated_total.fiscal_year = dim_document.fiscal_year - 1
        )
        and figure.amount_yuan is not null

)

select
    printed_totals.document_key,
    printed_totals.budgetary_unit_key,
    printed_totals.fiscal_year,
    printed_totals.figure_kind,
    printed_totals.item_code,
    printed_totals.amount_yuan,
    printed_totals.step_yuan,
    printed_totals.is_of_one_fund,
    printed_totals.is_sentence,
    printed_totals.figure_key,
    printed_totals.figure_number

from printed_totals

qualify printed_totals.is_sentence
    or printed_totals.is_total_row
    or count(*) over (
        partition by
            printed_totals.printed_document_key,
            printed_totals.table_number,
            printed_totals.fiscal_year,
            printed_totals.figure_kind,
            printed_totals.item_code,
            printed_totals.measure
    ) = 1

order by printed_totals.document_key, printed_totals.figure_key, printed_totals.item_code;

comment on table mart_three_public_total is
    '另印的“三公”经费各项数 | printed figures of items beside the leaf amounts';
comment on column mart_three_public_total.document_key is '公开标识 | disclosure';
comment on column mart_three_public_total.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_three_public_total.fiscal_year is '年度 | fiscal year of the amount';
comment on column mart_three_public_total.figure_kind is
    '数字性质 | budget, adjusted_budget or final_account';
comment on column mart_three_public_total.item_code is '项目代码 | item code';
comment on column mart_three_public_total.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_three_public_total.step_yuan is
    '末位数字的单位（元） | what its last printed digit counts, in yuan';
comment on column mart_three_public_total.is_of_one_fund is
    '是否仅为一种资金 | whether it is of one fund alone';
comment on column mart_three_public_total.is_sentence is
    '是否在文字中 | whether it stands in a sentence';
comment on column mart_three_public_total.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_three_public_total.figure_number is
    '数字序号 | number of the figure in its document, in order of print';
