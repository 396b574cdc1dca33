-- How satisfied those served are to be: every satisfaction target in percent.
-- 满意度目标并列
--
-- a row is: one annual target about satisfaction, by its words or its place in the form, of one
--           project or body; peers are bodies of the same kind, stage and year that set one; upper
--           bounds stay among themselves

create or replace table compare.satisfaction as

select
    mart_subject.division_code,
    mart_subject.history_key,
    mart_subject.district_name,
    mart_subject.body_name,
    mart_subject.fiscal_year,
    mart_subject.stage_name,
    mart_subject.scope_name,
    coalesce(mart_indicator.project_name, '（部门整体）') as project_name,
    mart_indicator.level3 as indicator_name,
    comparator_sign(mart_indicator.comparator) as comparator_name,
    cast(mart_indicator.target_value as double) as target_share,
    mart_subject.peer_group,
    count(distinct mart_subject.body_key) filter (mart_indicator.barred_checks is null)
        over peers as peer_count,
    count(*) filter (mart_indicator.barred_checks is null) over peers as peer_target_count,
    cast(
        quantile_cont(mart_indicator.target_value, 0.5)
            filter (mart_indicator.barred_checks is null) over peers as double
    ) as median_share,
    cast(
        quantile_cont(mart_indicator.target_value, 0.25)
            filter (mart_indicator.barred_checks is null) over peers as double
    ) as lower_quartile_share,
    cast(
        quantile_cont(mart_indicator.target_value, 0.75)
            filter (mart_indicator.barred_checks is null) over peers as double
    ) as upper_quartile_share,
    case
        when mart_indicator.barred_checks is null
            then rank() over (
                peers
                order by
                    mart_indicator.barred_checks is not null, mart_indicator.target_value desc
            )
    end as peer_rank,
    case
        when mart_indicator.barred_checks is null
            then outlier_flag(
                cast(mart_indicator.target_value as double),
                quantile_cont(cast(mart_indicator.target_value as double), 0.25)
                    filter (mart_indicator.barred_checks is null) over peers,
                quantile_cont(cast(mart_indicator.target_value as double), 0.75)
                    filter (mart_indicator.barred_checks is null) over peers,
                count(distinct mart_subject.body_key)
                    filter (mart_indicator.barred_checks is null) over peers
            )
    end as outlier,
    excluded_share(
        count(*) filter (mart_indicator.barred_checks is not null) over peers,
        count(*) over peers
    ) as share_excluded,
    nullif(
        concat(
            case
                when mart_indicator.comparator in ('le', 'lt')
                    then '满意度目标写成上限，疑为故障率、投诉率一类指标误列。'
            end,
            barred_caution(mart_indicator.barred_checks),
            few_peers_caution(
                count(distinct mart_subject.body_key)
                    filter (mart_indicator.barred_checks is null) over peers
            ),
            mixed_peers_caution(
                count(distinct mart_subject.scope)
                    filter (mart_indicator.barred_checks is null) over peers,
                count(distinct mart_subject.division_kind)
                    filter (mart_indicator.barred_checks is null) over peers
            ),
            mart_subject.subject_caution
        ),
        ''
    ) as caution,
    coalesce(printed_in.document_key, mart_indicator.document_key) as document_key,
    coalesce(printed_in.title, mart_subject.document_title) as document_title,
    coalesce(printed_in.file, mart_subject.document_file) as document_file,
    mart_indicator.indicator_key,
    mart_indicator.page,
    mart_indicator.line,
    mart_indicator.value_text as printed_text

from mart_indicator

inner join mart_subject
    on mart_indicator.document_key = mart_subject.document_key
    and mart_indicator.budgetary_unit_key = mart_subject.budgetary_unit_key

-- a disclosure may be several files; page and line are those of the one with the indicator
left join dim_document as printed_in
    on split_part(mart_indicator.indicator_key, '.', 1) = printed_in.document_key

where mart_indicator.horizon = 'annual'
    and 'satisfaction' in (mart_indicator.theme_code, mart_indicator.level1_code)
    and mart_indicator.quantity_kind = 'share'
    and mart_indicator.target_value is not null

-- an upper bound on satisfaction is another kind of indicator under the wrong heading
window peers as (
    partition by
        mart_subject.peer_group, coalesce(mart_indicator.comparator in ('le', 'lt'), false)
)

order by
    mart_subject.fiscal_year,
    mart_subject.district_name,
    mart_subject.body_name,
    mart_indicator.target_value,
    mart_indicator.indicator_key;

comment on table compare.satisfaction is
    '每行是一个年度满意度目标 | a row is an annual satisfaction target';
comment on column compare.satisfaction.division_code is '区划代码 | code of the district';
comment on column compare.satisfaction.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.satisfaction.district_name is '地区 | district, full name';
comment on column compare.satisfaction.body_name is '单位 | body';
comment on column compare.satisfaction.fiscal_year is '年度 | fiscal year';
comment on column compare.satisfaction.stage_name is '阶段 | stage: budget or final account';
comment on column compare.satisfaction.scope_name is '口径 | scope: department or unit';
comment on column compare.satisfaction.project_name is '项目 | project';
comment on column compare.satisfaction.indicator_name is '指标 | indicator';
comment on column compare.satisfaction.comparator_name is '比较方式 | comparator';
comment on column compare.satisfaction.target_share is '目标值 | target, 0 to 1';
comment on column compare.satisfaction.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.satisfaction.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.satisfaction.peer_target_count is
    '同类目标数（个） | targets of the peers';
comment on column compare.satisfaction.median_share is '同类中位数 | median of the peers';
comment on column compare.satisfaction.lower_quartile_share is
    '同类下四分位数 | lower quartile of the peers';
comment on column compare.satisfaction.upper_quartile_share is
    '同类上四分位数 | upper quartile of the peers';
comment on column compare.satisfaction.peer_rank is '名次（由大到小） | rank, the largest first';
comment on column compare.satisfaction.outlier is
    '是否离群 | outside 1.5 interquartile ranges beyond the quartiles; null below ten peers';
comment on column compare.satisfaction.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.satisfaction.caution is '提示 | why the comparison may mislead';
comment on column compare.satisfaction.document_key is '文件标识 | document';
comment on column compare.satisfaction.document_title is '文件标题 | title of the document';
comment on column compare.satisfaction.document_file is
    '文件名（指标所在） | file in which the indicator is printed';
comment on column compare.satisfaction.indicator_key is
    '指标标识（可用 explain 追溯） | indicator to explain';
comment on column compare.satisfaction.page is '页 | page, 0 where the format has none';
comment on column compare.satisfaction.line is '行 | line of the page or file';
comment on column compare.satisfaction.printed_text is '原文 | text as printed';
