-- How the printed rows of each document were matched to codes, and how much money that is.
-- 匹配账：每份文件各目录按匹配方法与依据的项数、数字个数与金额
--
-- a row is: one list × one way of matching × one evidence of one document; none is the list of
-- rows that are no entries of any list

create or replace table match_account as

with

evidences as (

    select list.code, list.name

    from reference_list('match_evidence') as list

)

select
    figure.document_key,
    figure.matched_dimension,
    coalesce(figure.match_method, 'not_asked') as match_method,
    coalesce(figure.match_evidence, '') as match_evidence,
    coalesce(any_value(evidences.name), '') as match_evidence_name,
    cast(
        count(distinct (figure.row_code, figure.row_label, figure.measure, figure.fiscal_year))
        as integer
    ) as value_count,
    cast(count(*) as integer) as figure_count,
    cast(sum(figure.amount_yuan) as decimal(18, 2)) as amount_yuan

from printed.figure as figure

left join evidences
    on figure.match_evidence = evidences.code

group by
    figure.document_key,
    figure.matched_dimension,
    figure.match_method,
    figure.match_evidence

order by all;

comment on table match_account is
    '匹配账：每份文件各目录按匹配方法与依据的项数、数字个数与金额 | How the printed rows of each document were matched to codes, and how much money that is';
comment on column match_account.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column match_account.matched_dimension is
    '匹配到的目录 | list the rows were matched to, none where they are no entries of a list';
comment on column match_account.match_method is
    '匹配方法 | exact, name, alias, repaired, parent, unmatched, override, or not_asked where no list holds such rows';
comment on column match_account.match_evidence is
    '匹配依据 | what the match rests on, see reference/match_evidence.csv';
comment on column match_account.match_evidence_name is
    '匹配依据名称 | what the match rests on, in Chinese';
comment on column match_account.value_count is '不同项数 | number of distinct row texts';
comment on column match_account.figure_count is '数字个数 | number of printed figures';
comment on column match_account.amount_yuan is
    '金额合计（元），含合计行与多处重复，仅表示规模 | sum of their amounts, totals and repetitions included: a measure of size alone';
