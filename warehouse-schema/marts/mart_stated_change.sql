-- What documents say of the year before: its amount, the change, the change in percent.
-- 文件自述的上年数与增减变化
--
-- a row is: one measure of one current disclosure; of a measure that many rows have, such as what
--           is spent on a function, one code of those, whatever words the document has for it

create or replace view mart_stated_change as

select
    dim_document.disclosure_key as document_key,
    figure.measure,
    case
        when starts_with(figure.measure, 'expenditure_function_')
            then coalesce(nullif(figure.matched_code, ''), figure.row_label)
        else ''
    end as item,
    coalesce(
        any_value(dim_key_figure.key_figure_name),
        -- a sentence names what it is about, a row of a table may say no more than 合计
        arg_min(
            figure.row_label,
            (figure.table_id <> 'NARRATIVE', figure.figure_kind like 'change%', figure.figure_key)
        )
    ) as label,
    max(figure.amount_yuan) filter (
        figure.figure_kind in ('budget', 'final_account')
        and figure.fiscal_year = dim_document.fiscal_year
    ) as amount_yuan,
    max(figure.amount_yuan) filter (
        figure.figure_kind in ('budget', 'final_account')
        and figure.fiscal_year = dim_document.fiscal_year - 1
    ) as prior_year_yuan,
    -- 持平 is a change of nothing, 基本持平 is in doubt; against the budget comes before against
    -- its execution
    case
        when count(figure.amount_yuan) > 0
            then arg_min(
                coalesce(figure.amount_yuan, 0),
                (contains(figure.column_label, '执行'), figure.figure_key)
            ) filter (
                figure.figure_kind = 'change_amount'
                and (
                    figure.amount_yuan is not null
                    or (figure.quantity = 0 and not figure.is_doubtful)
                )
            )
    end as change_yuan,
    arg_min(figure.quantity, figure.figure_key) filter (
        figure.figure_kind = 'change_percent'
    ) as change_percent,
    -- a change against another year than the last says so in its words: 较2021年减少
    min(
        try_cast(
            regexp_extract(
                figure.row_label || ' ' || figure.column_label,
                '[较比与同]\s*(20[0-9]{2})\s*年',
                1
            ) as integer
        )
    ) filter (
        figure.figure_kind like 'change%'
    ) as base_year,
    min(figure.figure_key) filter (
        figure.figure_kind in ('change_amount', 'change_percent')
        or figure.fiscal_year = dim_document.fiscal_year - 1
    ) as figure_key,
    string_agg(distinct barred_figure.check_ids, '、' order by barred_figure.check_ids)
        as barred_checks

from printed.figure as figure

inner join dim_document
    on figure.document_key = dim_document.document_key

left join dim_key_figure
    on figure.measure = dim_key_figure.measure_code || '_' || dim_key_figure.member_code

left join barred_figure
    on figure.figure_key = barred_figure.place_key

where dim_document.is_current
    -- figures of no known measure have nothing in common but that
    and figure.measure <> ''
    -- nor have the functions that a list goes through one by one
    and figure.measure <> 'expenditure_function_item'
    and figure.table_id in ('NARRATIVE', 'OTHER')
    and figure.figure_kind in ('budget', 'final_account', 'change_amount', 'change_percent')
    -- a change against the budget of the same year is none from year to year: 比年初预算减少
    and not (
        figure.figure_kind in ('change_amount', 'change_percent')
        and figure.column_label like '%预算%'
        and not regexp_matches(figure.column_label, '上年|去年|上一年|20[0-9]{2}')
    )

group by dim_document.disclosure_key, figure.measure, item

having count(*) filter (
    figure.figure_kind in ('change_amount', 'change_percent')
    or figure.fiscal_year = dim_document.fiscal_year - 1
) > 0;

comment on view mart_stated_change is
    '文件自述的增减：每行是一份现行文件的一个事项 | a row is a measure of a current document';
comment on column mart_stated_change.document_key is '文件标识 | document';
comment on column mart_stated_change.measure is '事项代码 | measure';
comment on column mart_stated_change.item is
    '列有多行的事项所属的科目 | code of a measure that many rows have, else its words; otherwise empty';
comment on column mart_stated_change.label is
    '事项（文件用语） | what is compared, in the words of the document';
comment on column mart_stated_change.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_stated_change.prior_year_yuan is
    '文件所列上年数（元） | prior year as stated in yuan';
comment on column mart_stated_change.change_yuan is
    '文件所述增减额（元） | stated change in yuan';
comment on column mart_stated_change.change_percent is
    '文件所述增减幅度（%） | stated change in percent';
comment on column mart_stated_change.base_year is
    '增减的基年 | year that the change is against where its words say so';
comment on column mart_stated_change.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_stated_change.barred_checks is
    '未通过的勾稽关系 | checks that keep one of the figures out of comparisons';
