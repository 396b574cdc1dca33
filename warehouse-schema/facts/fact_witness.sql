-- Printed figures that state a fact again.
-- 与事实相印证的印出数字
--
-- a row is: one fact and one witness; a witness that states the sum of some facts stands with
-- each of them

create or replace table fact_witness as

with

project_witnesses as (

    select
        'fact_project' as fact_table,
        first_statement.figure_key,
        project_figure.figure_key as witness_figure_key,
        project_figure.amount_yuan as witness_value,
        1 as covered_fact_count,
        first_statement.amount_yuan as covered_value,
        project_figure.amount_yuan = first_statement.amount_yuan as is_agreeing

    from project_figure

    inner join project_figure as first_statement
        on project_figure.project_member_key = first_statement.project_member_key
        and project_figure.measure = first_statement.measure
        and project_figure.fiscal_year is not distinct from first_statement.fiscal_year
        and project_figure.figure_kind = first_statement.figure_kind
        and first_statement.statement_rank = 1

    where project_figure.statement_rank > 1
        and project_figure.measure <> 'planned_share'

),

witnesses as (

    select * from amount_witness

    union all by name

    select * from project_witnesses

)

select
    witnesses.fact_table,
    witnesses.figure_key,
    witnesses.witness_figure_key,
    printed_figure.document_key,
    printed_figure.table_id as witness_table_id,
    printed_figure.page as witness_page,
    printed_figure.line as witness_line,
    printed_figure.row_label as witness_row_label,
    printed_figure.column_label as witness_column_label,
    printed_figure.printed_text as witness_printed_text,
    cast(witnesses.witness_value as decimal(18, 4)) as witness_value,
    cast(witnesses.covered_fact_count as integer) as covered_fact_count,
    cast(witnesses.covered_value as decimal(18, 4)) as covered_value,
    witnesses.is_agreeing

from witnesses

inner join printed.figure as printed_figure
    on witnesses.witness_figure_key = printed_figure.figure_key

order by witnesses.fact_table, witnesses.figure_key, witnesses.witness_figure_key;

comment on table fact_witness is
    '与事实相印证的印出数字 | Printed figures that state a fact again';
comment on column fact_witness.fact_table is '事实表 | fact table concerned';
comment on column fact_witness.figure_key is '事实的数字主键 | key of the fact''s own figure';
comment on column fact_witness.witness_figure_key is '印证数字主键 | key of the witness';
comment on column fact_witness.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column fact_witness.witness_table_id is '印证处表编号 | table of the witness';
comment on column fact_witness.witness_page is '印证处页码 | page of the witness';
comment on column fact_witness.witness_line is '印证处行号 | line of the witness';
comment on column fact_witness.witness_row_label is '印证处行名称 | row of the witness';
comment on column fact_witness.witness_column_label is
    '印证处栏目 | header path of the witness';
comment on column fact_witness.witness_printed_text is '印证处原文 | witness as printed';
comment on column fact_witness.witness_value is '印证数值 | value of the witness';
comment on column fact_witness.covered_fact_count is
    '所印证的事实条数 | number of facts that the witness covers';
comment on column fact_witness.covered_value is
    '所印证事实之和 | sum of the facts that the witness covers';
comment on column fact_witness.is_agreeing is
    '是否相符 | whether witness and facts agree within rounding';
