-- Printed subtotals and totals, and whatever else states an amount that facts hold in parts.
-- 印出的小计、合计及其他未作为事实的数字
--
-- a row is: one printed figure in one fact that it does not give; never to be added to facts

create or replace table stated_total as

with

stated_lines as (

    select
        amount_line.*,
        case
            when amount_line.statement_rank > 1 then 'repeated'
            when amount_line.is_set_aside and amount_line.role in ('of_which', 'carry_over')
                then amount_line.role
            when amount_line.role in ('of_which', 'carry_over') then amount_line.role
            when amount_line.is_set_aside and amount_line.role <> 'subtotal'
                then 'part_not_closing'
            when amount_line.is_total then 'total'
            when amount_line.is_leaf then 'other_source'
            else 'subtotal'
        end as level

    from amount_line

    where not amount_line.is_fact

    union all by name

    select
        project_amount.document_key,
        body_key.division_key,
        body_key.budgetary_unit_key,
        project_amount.fiscal_year,
        project_amount.figure_kind,
        'fact_project' as fact_table,
        '' as partition_code,
        '' as code_path,
        'project' as part_code,
        'subtotal' as level,
        printed_figure.amount_yuan,
        printed_figure.quantity,
        printed_figure.figure_key,
        printed_figure.figure_number,
        printed_figure.page,
        printed_figure.line,
        printed_figure.table_id,
        printed_figure.row_code,
        printed_figure.row_label,
        printed_figure.column_label,
        printed_figure.printed_text,
        printed_figure.printed_unit

    from project_amount

    inner join printed.figure as printed_figure
        on project_amount.figure_key = printed_figure.figure_key

    inner join body_key
        on printed_figure.document_key = body_key.document_key
        and printed_figure.body_code = body_key.body_code
        and printed_figure.body_name = body_key.body_name

    where not project_amount.is_fact

)

select
    stated_lines.document_key,
    stated_lines.division_key,
    stated_lines.budgetary_unit_key,
    stated_lines.fiscal_year,
    stated_lines.figure_kind,
    stated_lines.fact_table,
    stated_lines.partition_code,
    stated_lines.code_path as code,
    stated_lines.part_code,
    stated_lines.level,
    stated_lines.amount_yuan,
    stated_lines.quantity,
    stated_lines.figure_key,
    stated_lines.page,
    stated_lines.line,
    stated_lines.table_id,
    stated_lines.row_code,
    stated_lines.row_label,
    stated_lines.column_label,
    stated_lines.printed_text,
    stated_lines.printed_unit

from stated_lines

order by stated_lines.document_key, stated_lines.figure_number, stated_lines.fact_table;

comment on table stated_total is
    '印出的小计、合计及其他未作为事实的数字 | Printed subtotals and totals, and whatever else states an amount that facts hold in parts';
comment on column stated_total.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column stated_total.division_key is
    '行政区划主键 | key of the division, 0 where unknown';
comment on column stated_total.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit, 0 where unknown';
comment on column stated_total.fiscal_year is '年度 | fiscal year the figure is about';
comment on column stated_total.figure_kind is
    '数字性质 | what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column stated_total.fact_table is '事实表 | fact table concerned';
comment on column stated_total.partition_code is
    '所属预算或指标 | budget book or measure the figure belongs to';
comment on column stated_total.code is
    '科目编码 | code the figure stands for, blank for the whole';
comment on column stated_total.part_code is
    '分项编码 | part the figure stands for: source, kind or item';
comment on column stated_total.level is
    '层次 | total, subtotal, other_source, repeated, part_not_closing, carry_over or of_which';
comment on column stated_total.amount_yuan is '金额（元） | amount in yuan';
comment on column stated_total.quantity is '数量 | number that is no money';
comment on column stated_total.figure_key is
    '印出数字主键 | key of the printed figure it was taken from';
comment on column stated_total.page is '页码 | page, 0 where the format has none';
comment on column stated_total.line is '行号 | line of the page or file';
comment on column stated_total.table_id is '表编号 | standard table, sheet or sentence';
comment on column stated_total.row_code is '行编码（原文） | code of the row as printed';
comment on column stated_total.row_label is '行名称（原文） | label of the row as printed';
comment on column stated_total.column_label is
    '栏目（原文） | header path of the column as printed';
comment on column stated_total.printed_text is '原文 | text as printed';
comment on column stated_total.printed_unit is '原文单位 | unit as printed';
