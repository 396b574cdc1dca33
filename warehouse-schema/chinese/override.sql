-- The rows of override under Chinese names.
-- 人工复核决定及其影响
--
-- a row is: one row of override

create or replace view 分析.复核决定 as

select
    override.override_key as 复核决定行号,
    override.dimension as 目录代码,
    override.dimension_name as 目录,
    override.printed_code as 印出编码,
    override.printed_name as 印出名称,
    override.table_id as 限于表,
    override.division_code as 限于区划,
    override.body as 限于单位,
    override.first_year as 起始年度,
    override.last_year as 终止年度,
    override.former_codes as 原编码,
    override.former_methods as 原匹配方式,
    override.former_findings as 原数据问题,
    override.target_code as 改为编码,
    override.target_name as 改为名称,
    override.is_applied as 是否用到,
    override.states as 现状,
    override.figure_count as 数字个数,
    override.document_count as 文件数,
    override.amount_yuan as 金额（元）,
    override.decided_by as 决定人,
    override.decided_on as 决定日期,
    override.reason as 理由

from override;

comment on view 分析.复核决定 is
    '人工复核决定及其影响 | override: What people decided about doubtful matches, and what it changed';
comment on column 分析.复核决定.复核决定行号 is
    '复核决定行号 | override_key: line of the file of decisions';
comment on column 分析.复核决定.目录代码 is '目录代码 | dimension: code of the list or aspect';
comment on column 分析.复核决定.目录 is '目录 | dimension_name: list or aspect';
comment on column 分析.复核决定.印出编码 is '印出编码 | printed_code: code as printed, folded';
comment on column 分析.复核决定.印出名称 is '印出名称 | printed_name: name as printed, folded';
comment on column 分析.复核决定.限于表 is
    '限于表 | table_id: standard table it is limited to, or blank';
comment on column 分析.复核决定.限于区划 is
    '限于区划 | division_code: division it is limited to, or blank';
comment on column 分析.复核决定.限于单位 is '限于单位 | body: body it is limited to, or blank';
comment on column 分析.复核决定.起始年度 is
    '起始年度 | first_year: first fiscal year it holds in, null for all before';
comment on column 分析.复核决定.终止年度 is
    '终止年度 | last_year: last fiscal year it holds in, null for all after';
comment on column 分析.复核决定.原编码 is
    '原编码 | former_codes: what the matcher says: codes, null where it finds none';
comment on column 分析.复核决定.原匹配方式 is
    '原匹配方式 | former_methods: how the matcher finds them';
comment on column 分析.复核决定.原数据问题 is
    '原数据问题 | former_findings: what the matcher finds wrong';
comment on column 分析.复核决定.改为编码 is
    '改为编码 | target_code: code that was decided for, blank for none';
comment on column 分析.复核决定.改为名称 is
    '改为名称 | target_name: official name of that code';
comment on column 分析.复核决定.是否用到 is
    '是否用到 | is_applied: whether it changed an answer';
comment on column 分析.复核决定.现状 is
    '现状 | states: findings about it: contradicted by the lists, superfluous, unused …; null where there are none';
comment on column 分析.复核决定.数字个数 is
    '数字个数 | figure_count: number of printed figures, or of projects, indicators and bodies, that it moved';
comment on column 分析.复核决定.文件数 is '文件数 | document_count: number of documents';
comment on column 分析.复核决定.金额（元） is
    '金额（元） | amount_yuan: largest amount that each document prints with it, summed, in yuan';
comment on column 分析.复核决定.决定人 is '决定人 | decided_by: who decided: post or initials';
comment on column 分析.复核决定.决定日期 is '决定日期 | decided_on: day of the decision';
comment on column 分析.复核决定.理由 is '理由 | reason: why';
