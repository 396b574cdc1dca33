-- Targets to be set anew: which rule each breaks, the words that show it, and what to do.
-- 需要重新设定的绩效目标：违反的规则、原文与修改办法
--
-- a row is: one annual indicator and one weakness; peers are bodies of the same kind, stage and
--           year with targets, compared by the share of their targets with the same weakness

create or replace table compare.target_weakness as

select
    mart_subject.division_code,
    mart_subject.history_key,
    mart_subject.district_name,
    mart_subject.body_name,
    mart_subject.fiscal_year,
    mart_subject.stage_name,
    mart_subject.scope_name,
    case
        when mart_indicator.subject = 'department' then '（部门整体）'
        else coalesce(mart_indicator.project_name, '（未具名项目）')
    end as project_name,
    mart_indicator.level3 as indicator_name,
    mart_indicator.description,
    weak_target.class_name,
    weak_target.rule_name,
    weak_target.words,
    weak_target.advice,
    weak_target.check_id,
    weakness_share.rule_share,
    mart_subject.peer_group,
    weakness_share.peer_count,
    weakness_share.median_share,
    weakness_share.lower_quartile_share,
    weakness_share.upper_quartile_share,
    weakness_share.peer_rank,
    outlier_flag(
        weakness_share.rule_share,
        weakness_share.lower_quartile_share,
        weakness_share.upper_quartile_share,
        weakness_share.peer_count
    ) as outlier,
    cast(0 as double) as share_excluded,
    nullif(
        concat(
            few_peers_caution(weakness_share.peer_count),
            mixed_peers_caution(weakness_share.scope_count, weakness_share.division_kind_count),
            mart_subject.subject_caution
        ),
        ''
    ) as caution,
    printed_in.document_key,
    printed_in.title as document_title,
    printed_in.file as document_file,
    mart_indicator.indicator_key,
    mart_indicator.page,
    mart_indicator.line,
    mart_indicator.value_text as printed_text

from weak_target

inner join mart_indicator
    on weak_target.indicator_key = mart_indicator.indicator_key

inner join mart_subject
    on mart_indicator.document_key = mart_subject.document_key
    and mart_indicator.budgetary_unit_key = mart_subject.budgetary_unit_key

inner join weakness_share
    on mart_indicator.document_key = weakness_share.document_key
    and mart_indicator.budgetary_unit_key = weakness_share.budgetary_unit_key
    and weak_target.rule_code = weakness_share.rule_code

-- a disclosure may be several files; page and line are those of the one with the indicator
inner join dim_document as printed_in
    on split_part(mart_indicator.indicator_key, '.', 1) = printed_in.document_key

order by
    mart_subject.fiscal_year,
    mart_subject.district_name,
    mart_subject.body_name,
    mart_subject.document_key,
    weak_target.priority,
    mart_indicator.page,
    mart_indicator.line,
    mart_indicator.indicator_key;

comment on table compare.target_weakness is
    '每行是一个年度指标的一处薄弱 | a row is a weakness of an annual indicator';
comment on column compare.target_weakness.division_code is '区划代码 | code of the district';
comment on column compare.target_weakness.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.target_weakness.district_name is '地区 | district, full name';
comment on column compare.target_weakness.body_name is '单位 | body';
comment on column compare.target_weakness.fiscal_year is '年度 | fiscal year';
comment on column compare.target_weakness.stage_name is '阶段 | stage: budget or final account';
comment on column compare.target_weakness.scope_name is '口径 | scope: department or unit';
comment on column compare.target_weakness.project_name is '项目 | project';
comment on column compare.target_weakness.indicator_name is '指标 | indicator';
comment on column compare.target_weakness.description is '指标说明 | description as printed';
comment on column compare.target_weakness.class_name is
    '薄弱类别 | class of weakness: cannot fail, cannot be verified, copied, contradictory, without basis';
comment on column compare.target_weakness.rule_name is '规则 | rule that the target breaks';
comment on column compare.target_weakness.words is '判断所据 | the words or numbers that show it';
comment on column compare.target_weakness.advice is '修改办法 | what to do';
comment on column compare.target_weakness.check_id is
    '勾稽关系 | check that found it, null where none did';
comment on column compare.target_weakness.rule_share is
    '同样情形占本单位指标的比重 | share of the body''s annual indicators with the same weakness';
comment on column compare.target_weakness.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.target_weakness.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.target_weakness.median_share is '同类中位数 | median of the peers';
comment on column compare.target_weakness.lower_quartile_share is
    '同类下四分位数 | lower quartile of the peers';
comment on column compare.target_weakness.upper_quartile_share is
    '同类上四分位数 | upper quartile of the peers';
comment on column compare.target_weakness.peer_rank is
    '名次（比重由小到大） | rank, the smallest share first';
comment on column compare.target_weakness.outlier is
    '是否离群 | outside 1.5 interquartile ranges beyond the quartiles; null below ten peers';
comment on column compare.target_weakness.share_excluded is
    '因勾稽不符而剔除的比重 | 0: texts are judged, no figure is left out';
comment on column compare.target_weakness.caution is '提示 | why the comparison may mislead';
comment on column compare.target_weakness.document_key is '文件标识 | document';
comment on column compare.target_weakness.document_title is '文件标题 | title of the document';
comment on column compare.target_weakness.document_file is
    '文件名（指标所在） | file in which the indicator is printed';
comment on column compare.target_weakness.indicator_key is
    '指标标识（可用 explain 追溯） | indicator to explain';
comment on column compare.target_weakness.page is '页 | page, 0 where the format has none';
comment on column compare.target_weakness.line is '行 | line of the page or file';
comment on column compare.target_weakness.printed_text is '指标值原文 | value as printed';
