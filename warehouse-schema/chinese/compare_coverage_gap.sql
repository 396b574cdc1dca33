-- The rows of compare.coverage_gap under Chinese names.
-- 公开缺口
--
-- a row is: one row of compare.coverage_gap

create or replace view 分析.公开缺口 as

select
    coverage_gap.division_code as 区划代码,
    coverage_gap.history_key as 沿革标识,
    coverage_gap.district_name as 地区,
    coverage_gap.body_name as 单位,
    coverage_gap.fiscal_year as 年度,
    coverage_gap.stage_name as 阶段,
    coverage_gap.scope_name as 口径,
    coverage_gap.gap_name as 缺口,
    coverage_gap.subject_name as 缺失内容,
    coverage_gap.basis_names as 依据,
    coverage_gap.basis_text as 依据说明,
    coverage_gap.district_expected_count as 本地区应有项数,
    coverage_gap.district_gap_count as 本地区缺失项数,
    coverage_gap.district_gap_share as 本地区缺失比重,
    coverage_gap.peer_group as 同类组,
    coverage_gap.peer_count as 同类家数,
    coverage_gap.peer_expected_count as 同类应有项数,
    coverage_gap.peer_gap_count as 同类缺失项数,
    coverage_gap.peer_gap_share as 同类缺失比重,
    coverage_gap.share_excluded as 因勾稽不符而剔除的比重,
    coverage_gap.caution as 提示,
    coverage_gap.gap_kind as 缺口代码,
    coverage_gap.subject_code as 缺失内容代码,
    coverage_gap.document_key as 文件标识,
    coverage_gap.document_title as 文件标题,
    coverage_gap.document_file as 文件名

from compare.coverage_gap as coverage_gap;

comment on view 分析.公开缺口 is
    '每行是一个单位一个年度一项应公开而未见的内容，或一份逾期的文件 | compare.coverage_gap: a row is a thing expected of a body and year and not there, or a document that came late';
comment on column 分析.公开缺口.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.公开缺口.沿革标识 is
    '单位沿革标识 | history_key: identity of the body under former and later names';
comment on column 分析.公开缺口.地区 is '地区 | district_name: district, full name';
comment on column 分析.公开缺口.单位 is '单位 | body_name: body';
comment on column 分析.公开缺口.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.公开缺口.阶段 is '阶段 | stage_name: stage: budget or final account';
comment on column 分析.公开缺口.口径 is '口径 | scope_name: scope: department or unit';
comment on column 分析.公开缺口.缺口 is '缺口 | gap_name: what kind of thing is missing';
comment on column 分析.公开缺口.缺失内容 is
    '缺失内容 | subject_name: which document, table or content';
comment on column 分析.公开缺口.依据 is '依据 | basis_names: grounds on which it is expected';
comment on column 分析.公开缺口.依据说明 is '依据说明 | basis_text: what the grounds say';
comment on column 分析.公开缺口.本地区应有项数 is
    '本地区应有项数（项） | district_expected_count: things of the kind expected in the district, year and stage';
comment on column 分析.公开缺口.本地区缺失项数 is
    '本地区缺失项数（项） | district_gap_count: of these missing';
comment on column 分析.公开缺口.本地区缺失比重 is
    '本地区缺失比重 | district_gap_share: share missing in the district';
comment on column 分析.公开缺口.同类组 is
    '同类组（单位类别、年度、阶段） | peer_group: peer group: kind of body, year, stage';
comment on column 分析.公开缺口.同类家数 is
    '同类家数（家，含本单位） | peer_count: number of bodies of which the kind of thing is expected';
comment on column 分析.公开缺口.同类应有项数 is
    '同类应有项数（项） | peer_expected_count: things of the kind expected of the peers';
comment on column 分析.公开缺口.同类缺失项数 is
    '同类缺失项数（项） | peer_gap_count: of these missing';
comment on column 分析.公开缺口.同类缺失比重 is
    '同类缺失比重 | peer_gap_share: share missing among the peers';
comment on column 分析.公开缺口.因勾稽不符而剔除的比重 is
    '因勾稽不符而剔除的比重 | share_excluded: share excluded because checks failed; no check excludes what is missing';
comment on column 分析.公开缺口.提示 is '提示 | caution: why the row may mislead';
comment on column 分析.公开缺口.缺口代码 is '缺口代码 | gap_kind: kind of thing';
comment on column 分析.公开缺口.缺失内容代码 is
    '缺失内容代码 | subject_code: standard table, blank for others';
comment on column 分析.公开缺口.文件标识 is
    '文件标识 | document_key: document that lacks it, null where a document is missing';
comment on column 分析.公开缺口.文件标题 is '文件标题 | document_title: title of that document';
comment on column 分析.公开缺口.文件名 is '文件名 | document_file: file of that document';
