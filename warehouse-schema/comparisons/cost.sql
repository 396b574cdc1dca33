-- What projects cost, side by side with projects of the same theme.
-- 项目支出比较：同一主题的项目并列
--
-- a row is: one project of one body; peers are bodies of the same kind, stage and year that have
--           a project of the same theme and part of it (building of systems apart from running
--           them); the subject itself counts among them. Projects of one name and amount, or of
--           one text of indicators, are told

create or replace table compare.cost as

with

projects as (

    select
        mart_subject.*,
        mart_project.project_key,
        mart_project.project_name,
        mart_project.project_code,
        mart_project.theme_code,
        mart_project.theme_name,
        mart_project.subtheme_code,
        mart_project.subtheme_name,
        mart_project.theme_field,
        mart_project.theme_evidence,
        mart_project.subtheme_evidence,
        mart_project.amount_yuan,
        mart_project.amount_yuan
            / nullif(sum(mart_project.amount_yuan) over all_projects, 0) as project_money_share,
        mart_project.barred_checks,
        mart_project.figure_key,
        mart_project.figure_keys,
        mart_project.page,
        mart_project.line,
        mart_project.printed_text,
        mart_project.printed_unit,
        coalesce(project_copy.same_name_count, 1) as same_name_count,
        coalesce(project_copy.same_amount_count, 1) as same_amount_count,
        coalesce(project_copy.same_text_count, 1) as same_text_count

    from mart_project

    left join project_copy
        on mart_project.document_key = project_copy.document_key
        and mart_project.budgetary_unit_key = project_copy.budgetary_unit_key
        and mart_project.project_key = project_copy.project_key

    inner join mart_subject
        on mart_project.document_key = mart_subject.document_key
        and mart_project.budgetary_unit_key = mart_subject.budgetary_unit_key

    window all_projects as (
        partition by mart_project.document_key, mart_project.budgetary_unit_key
    )

),

placed as (

    select
        projects.*,
        count(distinct projects.body_key)
            filter (projects.amount_yuan is not null and projects.barred_checks is null)
            over theme_peers as peer_count,
        count(projects.amount_yuan) filter (projects.barred_checks is null)
            over theme_peers as peer_project_count,
        quantile_cont(projects.amount_yuan, 0.5) filter (projects.barred_checks is null)
            over theme_peers as median_yuan,
        quantile_cont(projects.amount_yuan, 0.25) filter (projects.barred_checks is null)
            over theme_peers as lower_quartile_yuan,
        quantile_cont(projects.amount_yuan, 0.75) filter (projects.barred_checks is null)
            over theme_peers as upper_quartile_yuan,
        bool_or(projects.subtheme_code is not null) over (
            partition by projects.peer_group, projects.theme_code
        )
            and projects.theme_code is not null as theme_has_parts,
        rank() over (
            theme_peers
            order by projects.barred_checks is not null, projects.amount_yuan desc nulls last
        ) as amount_rank,
        excluded_share(
            sum(abs(projects.amount_yuan)) filter (projects.barred_checks is not null)
                over theme_peers,
            sum(abs(projects.amount_yuan)) over theme_peers
        ) as share_excluded,
        count(distinct projects.scope)
            filter (projects.amount_yuan is not null and projects.barred_checks is null)
            over theme_peers as scope_count,
        count(distinct projects.division_kind)
            filter (projects.amount_yuan is not null and projects.barred_checks is null)
            over theme_peers as division_kind_count

    from projects

    where projects.project_key <> 0

    window theme_peers as (
        partition by projects.peer_group, projects.theme_code, projects.subtheme_code
    )

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    coalesce(placed.theme_name, '（未归入主题）') as theme_name,
    placed.subtheme_name,
    fields.name as theme_method,
    nullif(
        concat_ws(
            '、',
            nullif(placed.theme_evidence, ''),
            nullif(nullif(placed.subtheme_evidence, ''), placed.theme_evidence)
        ),
        ''
    ) as theme_evidence,
    placed.project_name,
    placed.project_code,
    placed.amount_yuan,
    placed.project_money_share,
    placed.peer_group,
    -- projects of no theme have nothing in common
    case when placed.theme_code is null then 0 else placed.peer_count end as peer_count,
    case when placed.theme_code is null then 0 else placed.peer_project_count end
        as peer_project_count,
    case when placed.theme_code is not null then placed.median_yuan end as median_yuan,
    case when placed.theme_code is not null then placed.lower_quartile_yuan end
        as lower_quartile_yuan,
    case when placed.theme_code is not null then placed.upper_quartile_yuan end
        as upper_quartile_yuan,
    case
        when placed.amount_yuan is not null
            and placed.theme_code is not null
            and placed.barred_checks is null
            then placed.amount_rank
    end as peer_rank,
    case
        when placed.theme_code is not null and placed.barred_checks is null
            then outlier_flag(
                placed.amount_yuan,
                placed.lower_quartile_yuan,
                placed.upper_quartile_yuan,
                placed.peer_count
            )
    end as outlier,
    placed.share_excluded,
    nullif(
        concat(
            case when placed.amount_yuan is null then '文件未载明该项目金额。' end,
            case
                when placed.theme_code is null then '项目未归入主题，无可比对象。'
                else few_peers_caution(placed.peer_count)
            end,
            case
                when placed.theme_has_parts and placed.subtheme_code is null
                    then '主题内分项不明，只与同样不分项的项目并列。'
            end,
            case
                when placed.theme_field = 'indicator'
                    then '名称与用途看不出主题，按绩效指标归类。'
            end,
            case
                when placed.same_name_count > 1 and placed.same_amount_count > 1
                    then '该单位有同名同金额的项目，可能重复列示，须核对原文。'
                when placed.same_name_count > 1
                    then '该单位有 ' || placed.same_name_count
                        || ' 个名称相同（不计序号、年度）的项目。'
            end,
            case
                when placed.same_text_count > 1
                    then '绩效指标的文字与该单位另 ' || (placed.same_text_count - 1)
                        || ' 个项目完全相同。'
            end,
            barred_caution(placed.barred_checks),
            case
                when placed.theme_code is not null
                    then mixed_peers_caution(placed.scope_count, placed.division_kind_count)
            end,
            placed.subject_caution
        ),
        ''
    ) as caution,
    coalesce(printed_in.document_key, placed.document_key) as document_key,
    coalesce(printed_in.title, placed.document_title) as document_title,
    coalesce(printed_in.file, placed.document_file) as document_file,
    placed.figure_key,
    placed.figure_keys,
    placed.page,
    placed.line,
    placed.printed_text,
    placed.printed_unit

from placed

left join vocabulary_list('theme_field') as fields
    on placed.theme_field = fields.field

-- a disclosure may be several files; page and line are those of the one with the figure
left join dim_document as printed_in
    on split_part(placed.figure_key, '.', 1) = printed_in.document_key

order by
    placed.theme_name nulls last,
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.amount_yuan desc nulls last,
    placed.project_name,
    placed.figure_key;

comment on table compare.cost is
    '每行是一个单位的一个项目，与同类单位同一主题的项目并列 | a row is a project of a body beside projects of the same theme';
comment on column compare.cost.division_code is '区划代码 | code of the district';
comment on column compare.cost.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.cost.district_name is '地区 | district, full name';
comment on column compare.cost.body_name is '单位 | body';
comment on column compare.cost.fiscal_year is '年度 | fiscal year';
comment on column compare.cost.stage_name is '阶段 | stage: budget or final account';
comment on column compare.cost.scope_name is '口径 | scope: department or unit';
comment on column compare.cost.theme_name is '主题 | theme';
comment on column compare.cost.subtheme_name is
    '分项 | part of the theme, null where not told';
comment on column compare.cost.theme_method is
    '主题依据所在栏 | field that decided the theme: name, purpose, indicators, a person';
comment on column compare.cost.theme_evidence is '主题依据 | the words that decided';
comment on column compare.cost.project_name is '项目 | project';
comment on column compare.cost.project_code is '项目编码 | project code';
comment on column compare.cost.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.cost.project_money_share is
    '占本单位项目支出比重 | share of the project money of the body';
comment on column compare.cost.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.cost.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.cost.peer_project_count is
    '同主题项目数（个） | projects of the theme and part among the peers';
comment on column compare.cost.median_yuan is '同类中位数（元） | median of the peers in yuan';
comment on column compare.cost.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column compare.cost.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column compare.cost.peer_rank is '名次（由大到小） | rank, the largest first';
comment on column compare.cost.outlier is
    '离群 | beyond a quartile by more than 1.5 interquartile ranges; null below ten peers';
comment on column compare.cost.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.cost.caution is '提示 | why the comparison may mislead';
comment on column compare.cost.document_key is '文件标识 | document';
comment on column compare.cost.document_title is '文件标题 | title of the document';
comment on column compare.cost.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.cost.figure_key is '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.cost.figure_keys is
    '全部数字标识 | all figures that the amount is the sum of';
comment on column compare.cost.page is '页 | page, 0 where the format has none';
comment on column compare.cost.line is '行 | line of the page or file';
comment on column compare.cost.printed_text is '原文 | text as printed';
comment on column compare.cost.printed_unit is '原文单位 | unit as printed';
