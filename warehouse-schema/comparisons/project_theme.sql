-- Into which themes the project money of each body goes.
-- 项目支出按主题构成
--
-- a row is: one theme of one body; peers are bodies of the same kind, stage and year with projects
--           of that theme

create or replace table compare.project_theme as

with

themes as (

    select
        mart_project.document_key,
        mart_project.budgetary_unit_key,
        mart_project.theme_code,
        mart_project.theme_name,
        count(*) filter (mart_project.project_key <> 0) as project_count,
        count(*) - count(mart_project.amount_yuan) as project_without_amount_count,
        sum(mart_project.amount_yuan) as amount_yuan,
        distinct_words(mart_project.barred_checks)
            as barred_checks,
        min(mart_project.figure_key) as figure_key,
        list_sort(flatten(list(mart_project.figure_keys))) as figure_keys,
        distinct_words(mart_project.theme_evidence)
            as theme_evidence,
        distinct_words(mart_project.subtheme_name)
            as subthemes

    from mart_project

    group by
        mart_project.document_key,
        mart_project.budgetary_unit_key,
        mart_project.theme_code,
        mart_project.theme_name

),

placed as (

    select
        mart_subject.*,
        themes.theme_code,
        coalesce(themes.theme_name, '（未归入主题）') as theme_name,
        themes.project_count,
        themes.project_without_amount_count,
        themes.amount_yuan,
        themes.barred_checks,
        themes.amount_yuan / nullif(sum(themes.amount_yuan) over body, 0) as project_money_share,
        themes.figure_key,
        themes.figure_keys,
        nullif(themes.theme_evidence, '') as theme_evidence,
        themes.subthemes,
        cast(themes.amount_yuan / nullif(staff.quantity, 0) as decimal(18, 2)) as per_head_yuan,
        staff.barred_checks as barred_staff_checks,
        count(themes.amount_yuan) filter (themes.barred_checks is null)
            over theme_peers as peer_count,
        quantile_cont(themes.amount_yuan, 0.5) filter (themes.barred_checks is null)
            over theme_peers as median_yuan,
        quantile_cont(themes.amount_yuan, 0.25) filter (themes.barred_checks is null)
            over theme_peers as lower_quartile_yuan,
        quantile_cont(themes.amount_yuan, 0.75) filter (themes.barred_checks is null)
            over theme_peers as upper_quartile_yuan,
        rank() over (
            theme_peers
            order by themes.barred_checks is not null, themes.amount_yuan desc nulls last
        ) as amount_rank,
        excluded_share(
            sum(abs(themes.amount_yuan)) filter (themes.barred_checks is not null)
                over theme_peers,
            sum(abs(themes.amount_yuan)) over theme_peers
        ) as share_excluded,
        count(distinct mart_subject.scope)
            filter (themes.amount_yuan is not null and themes.barred_checks is null)
            over theme_peers as scope_count,
        count(distinct mart_subject.division_kind)
            filter (themes.amount_yuan is not null and themes.barred_checks is null)
            over theme_peers as division_kind_count

    from themes

    inner join mart_subject
        on themes.document_key = mart_subject.document_key
        and themes.budgetary_unit_key = mart_subject.budgetary_unit_key

    left join mart_key_figure as staff
        on themes.document_key = staff.document_key
        and themes.budgetary_unit_key = staff.budgetary_unit_key
        and staff.measure_code = 'staff'

    window
        body as (partition by themes.document_key, themes.budgetary_unit_key),
        theme_peers as (
            partition by mart_subject.peer_group, themes.theme_code, themes.theme_name
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
    placed.theme_name,
    placed.subthemes,
    placed.theme_evidence,
    placed.project_count,
    placed.project_without_amount_count,
    placed.amount_yuan,
    placed.project_money_share,
    case when placed.barred_staff_checks is null then placed.per_head_yuan end as per_head_yuan,
    placed.peer_group,
    placed.peer_count,
    placed.median_yuan,
    placed.lower_quartile_yuan,
    placed.upper_quartile_yuan,
    case
        when placed.amount_yuan is not null and placed.barred_checks is null
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
            case
                when placed.project_without_amount_count > 0
                    then '有 ' || placed.project_without_amount_count || ' 个项目未载明金额。'
            end,
            case
                when placed.theme_code is null and placed.project_count > 0
                    then '各单位未归入主题的项目内容不同，金额高低没有可比性。'
            end,
            barred_caution(placed.barred_checks),
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    placed.document_key,
    placed.document_title,
    placed.document_file,
    placed.figure_key,
    placed.figure_keys

from placed

order by
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key,
    placed.amount_yuan desc nulls last,
    placed.theme_name;

comment on table compare.project_theme is
    '每行是一个单位一个主题的项目支出 | a row is a theme in the project money of a body';
comment on column compare.project_theme.division_code is '区划代码 | code of the district';
comment on column compare.project_theme.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.project_theme.district_name is '地区 | district, full name';
comment on column compare.project_theme.body_name is '单位 | body';
comment on column compare.project_theme.fiscal_year is '年度 | fiscal year';
comment on column compare.project_theme.stage_name is '阶段 | stage: budget or final account';
comment on column compare.project_theme.scope_name is '口径 | scope: department or unit';
comment on column compare.project_theme.theme_name is '主题 | theme';
comment on column compare.project_theme.subthemes is '所含分项 | parts of the theme among them';
comment on column compare.project_theme.theme_evidence is
    '主题依据 | the words that decided, of all projects of the theme';
comment on column compare.project_theme.project_count is '项目数（个） | number of projects';
comment on column compare.project_theme.project_without_amount_count is
    '未载明金额的项目（个） | projects without an amount';
comment on column compare.project_theme.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.project_theme.project_money_share is
    '占本单位项目支出比重 | share of the project money of the body';
comment on column compare.project_theme.per_head_yuan is
    '按在职人数人均（元） | yuan per head of staff, null where no staff is stated';
comment on column compare.project_theme.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.project_theme.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.project_theme.median_yuan is
    '同类中位数（元） | median of the peers in yuan';
comment on column compare.project_theme.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column compare.project_theme.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column compare.project_theme.peer_rank is '名次（由大到小） | rank, the largest first';
comment on column compare.project_theme.outlier is
    '离群 | beyond a quartile by more than 1.5 interquartile ranges; null below ten peers';
comment on column compare.project_theme.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.project_theme.caution is '提示 | why the comparison may mislead';
comment on column compare.project_theme.document_key is '文件标识 | document';
comment on column compare.project_theme.document_title is '文件标题 | title of the document';
comment on column compare.project_theme.document_file is '文件名 | file name of the document';
comment on column compare.project_theme.figure_key is
    '首个项目金额的数字标识 | figure of the first project';
comment on column compare.project_theme.figure_keys is
    '全部数字标识 | all figures that the amount is the sum of';
