-- The rows of match_account under Chinese names.
-- 匹配账
--
-- a row is: one row of match_account

create or replace view 分析.匹配账 as

select
    match_account.document_key as 文件主键,
    match_account.matched_dimension as 匹配到的目录,
    match_account.match_method as 匹配方法,
    match_account.match_evidence as 匹配依据,
    match_account.match_evidence_name as 匹配依据名称,
    match_account.value_count as 不同项数,
    match_account.figure_count as 数字个数,
    match_account.name_count as 不带数字的名称个数,
    match_account.amount_yuan as 金额合计（元）

from match_account;

comment on view 分析.匹配账 is
    '匹配账：每份文件各目录按匹配方法与依据的项数、数字个数与金额 | match_account: How the printed rows of each document were matched to codes, and how much money that is';
comment on column 分析.匹配账.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.匹配账.匹配到的目录 is
    '匹配到的目录 | matched_dimension: list the rows were matched to, none where they are no entries of a list';
comment on column 分析.匹配账.匹配方法 is
    '匹配方法 | match_method: exact, name, alias, repaired, parent, unmatched, override, or not_asked where no list holds such rows';
comment on column 分析.匹配账.匹配依据 is
    '匹配依据 | match_evidence: what the match rests on, see reference/match_evidence.csv';
comment on column 分析.匹配账.匹配依据名称 is
    '匹配依据名称 | match_evidence_name: what the match rests on, in Chinese';
comment on column 分析.匹配账.不同项数 is
    '不同项数 | value_count: number of distinct row texts';
comment on column 分析.匹配账.数字个数 is
    '数字个数 | figure_count: number of printed figures';
comment on column 分析.匹配账.不带数字的名称个数 is
    '不带数字的名称个数 | name_count: number of printed names that no figure bears';
comment on column 分析.匹配账.金额合计（元） is
    '金额合计（元） | amount_yuan: sum of their amounts, totals and repetitions included: a measure of size alone';
