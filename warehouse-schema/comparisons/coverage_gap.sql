-- What should have been disclosed and is not there, and on which ground it is expected.
-- 公开缺口：应公开而未见、内容缺失及逾期
--
-- a row is: one document, table or content that is expected of a body, year and stage and missing,
--           or a document that came late; shares are of what is expected alike in the district and
--           of bodies of the same kind, in that year and stage

create or replace table compare.coverage_gap as

with

named as (

    select
        disclosure_expectation.*,
        case disclosure_expectation.stage when 'final_account' then '决算' else '预算' end
            as stage_name,
        case disclosure_expectation.scope when 'unit' then '单位' else '部门' end as scope_name,
        kinds.name as gap_name,
        kinds.sort_order,
        disclosure_expectation.body_kind_name || '，' || disclosure_expectation.fiscal_year || '年'
            || stage_name as peer_group

    from disclosure_expectation

    inner join vocabulary_list('coverage_gap_kind') as kinds
        on disclosure_expectation.gap_kind = kinds.gap_kind

),

counted as (

    select
        named.*,
        count(*) over district as district_expected_count,
        count(*) filter (not named.is_met) over district as district_gap_count,
        count(*) over peers as peer_expected_count,
        count(*) filter (not named.is_met) over peers as peer_gap_count,
        count(distinct (named.history_key, named.body_name)) over peers as peer_count

    from named

    window
        district as (
            partition by
                named.district_name, named.fiscal_year, named.stage, named.gap_kind
        ),
        peers as (partition by named.peer_group, named.gap_kind)

)

select
    counted.division_code,
    counted.history_key,
    counted.district_name,
    counted.body_name,
    counted.fiscal_year,
    counted.stage_name,
    counted.scope_name,
    counted.gap_name,
    counted.subject_name,
    counted.basis_names,
    counted.basis_text,
    counted.district_expected_count,
    counted.district_gap_count,
    counted.district_gap_count / counted.district_expected_count as district_gap_share,
    counted.peer_group,
    counted.peer_count,
    counted.peer_expected_count,
    counted.peer_gap_count,
    counted.peer_gap_count / counted.peer_expected_count as peer_gap_share,
    cast(0 as double) as share_excluded,
    nullif(
        concat(
            case
                when counted.gap_kind = 'document' then '未见于已装载的文件，可能已公开而未收集。'
            end,
            case
                when counted.gap_kind = 'performance' then '绩效目标可能另行公开而未收集。'
            end,
            few_peers_caution(counted.peer_count)
        ),
        ''
    ) as caution,
    counted.gap_kind,
    counted.subject_code,
    counted.document_key,
    dim_document.title as document_title,
    dim_document.file as document_file

from counted

left join dim_document
    on counted.document_key = dim_document.document_key

where not counted.is_met

order by
    counted.fiscal_year,
    counted.district_name,
    counted.body_name,
    counted.history_key,
    counted.stage,
    counted.scope,
    counted.sort_order,
    counted.subject_code,
    counted.document_key;

comment on table compare.coverage_gap is
    '每行是一个单位一个年度一项应公开而未见的内容，或一份逾期的文件 | a row is a thing expected of a body and year and not there, or a document that came late';
comment on column compare.coverage_gap.division_code is '区划代码 | code of the district';
comment on column compare.coverage_gap.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.coverage_gap.district_name is '地区 | district, full name';
comment on column compare.coverage_gap.body_name is '单位 | body';
comment on column compare.coverage_gap.fiscal_year is '年度 | fiscal year';
comment on column compare.coverage_gap.stage_name is '阶段 | stage: budget or final account';
comment on column compare.coverage_gap.scope_name is '口径 | scope: department or unit';
comment on column compare.coverage_gap.gap_name is '缺口 | what kind of thing is missing';
comment on column compare.coverage_gap.subject_name is
    '缺失内容 | which document, table or content';
comment on column compare.coverage_gap.basis_names is '依据 | grounds on which it is expected';
comment on column compare.coverage_gap.basis_text is '依据说明 | what the grounds say';
comment on column compare.coverage_gap.district_expected_count is
    '本地区应有项数（项） | things of the kind expected in the district, year and stage';
comment on column compare.coverage_gap.district_gap_count is
    '本地区缺失项数（项） | of these missing';
comment on column compare.coverage_gap.district_gap_share is
    '本地区缺失比重 | share missing in the district';
comment on column compare.coverage_gap.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.coverage_gap.peer_count is
    '同类家数（家，含本单位） | number of bodies of which the kind of thing is expected';
comment on column compare.coverage_gap.peer_expected_count is
    '同类应有项数（项） | things of the kind expected of the peers';
comment on column compare.coverage_gap.peer_gap_count is '同类缺失项数（项） | of these missing';
comment on column compare.coverage_gap.peer_gap_share is
    '同类缺失比重 | share missing among the peers';
comment on column compare.coverage_gap.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed; no check excludes what is missing';
comment on column compare.coverage_gap.caution is '提示 | why the row may mislead';
comment on column compare.coverage_gap.gap_kind is '缺口代码 | kind of thing';
comment on column compare.coverage_gap.subject_code is
    '缺失内容代码 | standard table, blank for others';
comment on column compare.coverage_gap.document_key is
    '文件标识 | document that lacks it, null where a document is missing';
comment on column compare.coverage_gap.document_title is '文件标题 | title of that document';
comment on column compare.coverage_gap.document_file is '文件名 | file of that document';
