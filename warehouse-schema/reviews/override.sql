-- What people decided about doubtful matches, and what it changed.
-- 人工复核决定及其影响
--
-- a row is: one usable line of the file of decisions, also one that nothing asks for any more

create or replace table override as

with

dimensions as (

    select list.dimension, list.dimension_name

    from vocabulary_list('review_dimension') as list

),

uses as (

    select
        override_use.line,
        string_agg(
            distinct nullif(override_use.former_code, ''), ' '
            order by nullif(override_use.former_code, '')
        ) as former_codes,
        string_agg(
            distinct override_use.former_method, ' ' order by override_use.former_method
        ) as former_methods,
        string_agg(
            distinct nullif(override_use.former_finding, ''), ' '
            order by nullif(override_use.former_finding, '')
        ) as former_findings

    from override_use

    group by override_use.line

),

states as (

    select
        stg_override_finding.line,
        string_agg(
            distinct dim_finding_kind.kind_name, '；' order by dim_finding_kind.kind_name
        ) as states

    from stg_override_finding

    inner join dim_finding_kind
        on stg_override_finding.kind = dim_finding_kind.kind

    group by stg_override_finding.line

),

document_amounts as (

    select
        match_occurrence.override_key,
        match_occurrence.document_key,
        count(*) as figure_count,
        max(abs(match_occurrence.amount_yuan)) as amount_yuan

    from match_occurrence

    where match_occurrence.override_key is not null

    group by match_occurrence.override_key, match_occurrence.document_key

),

amounts as (

    select
        document_amounts.override_key,
        sum(document_amounts.figure_count) as figure_count,
        count(*) as document_count,
        sum(document_amounts.amount_yuan) as amount_yuan

    from document_amounts

    group by document_amounts.override_key

)

select
    override_decision.line as override_key,
    override_decision.dimension,
    dimensions.dimension_name,
    override_decision.printed_code,
    override_decision.printed_name,
    override_decision.table_id,
    override_decision.division_code,
    override_decision.body,
    override_decision.first_year,
    override_decision.last_year,
    uses.former_codes,
    uses.former_methods,
    uses.former_findings,
    override_decision.target_code,
    list_entry.name as target_name,
    uses.line is not null as is_applied,
    states.states,
    cast(coalesce(amounts.figure_count, 0) as bigint) as figure_count,
    coalesce(amounts.document_count, 0) as document_count,
    cast(amounts.amount_yuan as decimal(18, 2)) as amount_yuan,
    override_decision.decided_by,
    override_decision.decided_on,
    override_decision.reason

from override_decision

inner join dimensions
    on override_decision.dimension = dimensions.dimension

left join uses
    on override_decision.line = uses.line

left join states
    on override_decision.line = states.line

left join amounts
    on override_decision.line = amounts.override_key

left join list_entry
    on override_decision.dimension = list_entry.dimension
    and override_decision.target_code = list_entry.code

order by override_decision.line;

comment on table override is
    '人工复核决定及其影响 | What people decided about doubtful matches, and what it changed';
comment on column override.override_key is '复核决定行号 | line of the file of decisions';
comment on column override.dimension is '目录代码 | code of the list or aspect';
comment on column override.dimension_name is '目录 | list or aspect';
comment on column override.printed_code is '印出编码 | code as printed, folded';
comment on column override.printed_name is '印出名称 | name as printed, folded';
comment on column override.table_id is '限于表 | standard table it is limited to, or blank';
comment on column override.division_code is '限于区划 | division it is limited to, or blank';
comment on column override.body is '限于单位 | body it is limited to, or blank';
comment on column override.first_year is
    '起始年度 | first fiscal year it holds in, null for all before';
comment on column override.last_year is
    '终止年度 | last fiscal year it holds in, null for all after';
comment on column override.former_codes is
    '原编码 | what the matcher says: codes, null where it finds none';
comment on column override.former_methods is '原匹配方式 | how the matcher finds them';
comment on column override.former_findings is '原数据问题 | what the matcher finds wrong';
comment on column override.target_code is
    '改为编码 | code that was decided for, blank for none';
comment on column override.target_name is '改为名称 | official name of that code';
comment on column override.is_applied is '是否用到 | whether it changed an answer';
comment on column override.states is
    '现状 | findings about it: contradicted by the lists, superfluous, unused …; null where there are none';
comment on column override.figure_count is
    '数字个数 | number of printed figures, or of projects, indicators and bodies, that it moved';
comment on column override.document_count is '文件数 | number of documents';
comment on column override.amount_yuan is
    '金额（元） | largest amount that each document prints with it, summed, in yuan';
comment on column override.decided_by is '决定人 | who decided: post or initials';
comment on column override.decided_on is '决定日期 | day of the decision';
comment on column override.reason is '理由 | why';
