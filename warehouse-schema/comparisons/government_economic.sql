-- Basic expenditure of bodies on the government economic scheme, through the official crosswalk.
-- 基本支出按政府预算支出经济分类折列（按官方对照关系）
--
-- a row is: one body × one government economic code, or one reason why it cannot be decided;
--           peers are bodies of the same kind, stage and year with that code

create or replace table compare.government_economic as

with

placed as (

    select
        mart_subject.*,
        amount.* exclude (
            document_key, budgetary_unit_key, fiscal_year, undecided_reason
        ),
        amount.undecided_reason as reason,
        cast(amount.amount_yuan as double) / nullif(sum(amount.amount_yuan) over whole, 0)
            as expenditure_share,
        cast(
            sum(
                case when amount.undecided_reason <> '' then amount.amount_yuan else 0 end
            ) over whole as double
        ) / nullif(sum(amount.amount_yuan) over whole, 0) as not_decided_share,
        count(distinct mart_subject.body_key) filter (amount.barred_checks is null)
            over peers as peer_count,
        quantile_cont(amount.amount_yuan, 0.5) filter (amount.barred_checks is null)
            over peers as median_yuan,
        quantile_cont(amount.amount_yuan, 0.25) filter (amount.barred_checks is null)
            over peers as lower_quartile_yuan,
        quantile_cont(amount.amount_yuan, 0.75) filter (amount.barred_checks is null)
            over peers as upper_quartile_yuan,
        rank() over (
            peers
            order by amount.barred_checks is not null, amount.amount_yuan desc nulls last
        ) as peer_rank,
        excluded_share(
            sum(abs(amount.amount_yuan)) filter (amount.barred_checks is not null)
                over peers,
            sum(abs(amount.amount_yuan)) over peers
        ) as share_excluded,
        count(distinct mart_subject.scope) filter (amount.barred_checks is null)
            over peers as scope_count,
        count(distinct mart_subject.division_kind) filter (amount.barred_checks is null)
            over peers as division_kind_count

    from government_code_amount as amount

    inner join mart_subject
        on amount.document_key = mart_subject.document_key
        and amount.budgetary_unit_key = mart_subject.budgetary_unit_key
        and amount.fiscal_year is not distinct from mart_subject.fiscal_year

    window
        whole as (
            partition by
                amount.document_key, amount.budgetary_unit_key, amount.fiscal_year
        ),
        peers as (
            partition by mart_subject.peer_group, amount.economic_code, amount.undecided_reason
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
    placed.economic_class_code,
    placed.economic_class_name,
    placed.economic_code,
    coalesce(placed.economic_name, '（不能确定）') as economic_name,
    nullif(placed.reason, '') as undecided_reason,
    placed.amount_yuan,
    placed.expenditure_share,
    placed.not_decided_share,
    placed.peer_group,
    placed.peer_count,
    placed.median_yuan,
    placed.lower_quartile_yuan,
    placed.upper_quartile_yuan,
    case when placed.barred_checks is null then placed.peer_rank end as peer_rank,
    placed.share_excluded,
    nullif(
        concat(
            case when placed.reason <> '' then placed.reason || '。' end,
            case when placed.is_uncertain then '所依据的对照关系没有把握。' end,
            case
                when placed.part_count > 1
                    then '由 ' || placed.part_count || ' 个数字相加。'
            end,
            barred_caution(placed.barred_checks),
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    coalesce(printed_in.document_key, placed.document_key) as document_key,
    coalesce(printed_in.title, placed.document_title) as document_title,
    coalesce(printed_in.file, placed.document_file) as document_file,
    placed.figure_key,
    figure.page,
    figure.line,
    figure.printed_text,
    figure.printed_unit

from placed

left join printed.figure as figure
    on placed.figure_key = figure.figure_key

-- a disclosure may be several files; page and line are those of the one with the figure
left join dim_document as printed_in
    on split_part(placed.figure_key, '.', 1) = printed_in.document_key

order by
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key,
    placed.economic_code,
    placed.reason;

comment on table compare.government_economic is
    '每行是一个单位一个政府预算经济分类科目的基本支出 | a row is a government economic code of the basic expenditure of a body';
comment on column compare.government_economic.division_code is '区划代码 | code of the district';
comment on column compare.government_economic.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.government_economic.district_name is '地区 | district, full name';
comment on column compare.government_economic.body_name is '单位 | body';
comment on column compare.government_economic.fiscal_year is '年度 | fiscal year';
comment on column compare.government_economic.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.government_economic.scope_name is '口径 | scope: department or unit';
comment on column compare.government_economic.economic_class_code is
    '政府预算经济分类类级编码 | government economic class code';
comment on column compare.government_economic.economic_class_name is
    '政府预算经济分类（类） | government economic class';
comment on column compare.government_economic.economic_code is
    '政府预算经济分类编码 | government economic code, empty where not decided';
comment on column compare.government_economic.economic_name is
    '政府预算经济分类名称 | name of the government economic code';
comment on column compare.government_economic.undecided_reason is
    '不能确定的原因 | why the code cannot be decided';
comment on column compare.government_economic.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.government_economic.expenditure_share is
    '占本单位合计比重 | share of the whole of the body';
comment on column compare.government_economic.not_decided_share is
    '本单位不能确定的比重 | share of the money of the body that is not decided';
comment on column compare.government_economic.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.government_economic.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.government_economic.median_yuan is
    '同类中位数（元） | median of the peers in yuan';
comment on column compare.government_economic.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column compare.government_economic.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column compare.government_economic.peer_rank is
    '名次（由大到小） | rank, the largest first';
comment on column compare.government_economic.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.government_economic.caution is
    '提示 | why the comparison may mislead';
comment on column compare.government_economic.document_key is '文件标识 | document';
comment on column compare.government_economic.document_title is
    '文件标题 | title of the document';
comment on column compare.government_economic.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.government_economic.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.government_economic.page is
    '页 | page, 0 where the format has none';
comment on column compare.government_economic.line is '行 | line of the page or file';
comment on column compare.government_economic.printed_text is '原文 | text as printed';
comment on column compare.government_economic.printed_unit is '原文单位 | unit as printed';
