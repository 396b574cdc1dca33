-- The rows of fact_witness under Chinese names.
-- 印证
--
-- a row is: one row of fact_witness

create or replace view 分析.印证 as

select
    fact_witness.fact_table as 事实表,
    fact_witness.figure_key as 事实的数字主键,
    fact_witness.witness_figure_key as 印证数字主键,
    fact_witness.document_key as 文件主键,
    fact_witness.witness_table_id as 印证处表编号,
    fact_witness.witness_page as 印证处页码,
    fact_witness.witness_line as 印证处行号,
    fact_witness.witness_row_label as 印证处行名称,
    fact_witness.witness_column_label as 印证处栏目,
    fact_witness.witness_printed_text as 印证处原文,
    fact_witness.witness_value as 印证数值,
    fact_witness.covered_fact_count as 所印证的事实条数,
    fact_witness.covered_value as 所印证事实之和,
    fact_witness.is_agreeing as 是否相符

from fact_witness;

comment on view 分析.印证 is
    '与事实相印证的印出数字 | fact_witness: Printed figures that state a fact again';
comment on column 分析.印证.事实表 is '事实表 | fact_table: fact table concerned';
comment on column 分析.印证.事实的数字主键 is
    '事实的数字主键 | figure_key: key of the fact''s own figure';
comment on column 分析.印证.印证数字主键 is
    '印证数字主键 | witness_figure_key: key of the witness';
comment on column 分析.印证.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.印证.印证处表编号 is
    '印证处表编号 | witness_table_id: table of the witness';
comment on column 分析.印证.印证处页码 is '印证处页码 | witness_page: page of the witness';
comment on column 分析.印证.印证处行号 is '印证处行号 | witness_line: line of the witness';
comment on column 分析.印证.印证处行名称 is
    '印证处行名称 | witness_row_label: row of the witness';
comment on column 分析.印证.印证处栏目 is
    '印证处栏目 | witness_column_label: header path of the witness';
comment on column 分析.印证.印证处原文 is '印证处原文 | witness_printed_text: witness as printed';
comment on column 分析.印证.印证数值 is '印证数值 | witness_value: value of the witness';
comment on column 分析.印证.所印证的事实条数 is
    '所印证的事实条数 | covered_fact_count: number of facts that the witness covers';
comment on column 分析.印证.所印证事实之和 is
    '所印证事实之和 | covered_value: sum of the facts that the witness covers';
comment on column 分析.印证.是否相符 is
    '是否相符 | is_agreeing: whether witness and facts agree within rounding';
