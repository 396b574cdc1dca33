-- Government procurement and purchased services of bodies side by side.
-- 政府采购与政府购买服务比较
--
-- a row is: one kind of procurement of one body; peers are bodies of the same kind, stage and year
--           that state it

create or replace table compare.procurement as

with

placed as (

    select
        mart_subject.*,
        line.* exclude (document_key, budgetary_unit_key),
        operating.amount_yuan as operating_expense_yuan,
        count(line.amount_yuan) filter (line.barred_checks is null) over peers as peer_count,
        quantile_cont(line.amount_yuan, 0.5) filter (line.barred_checks is null)
            over peers as median_yuan,
        quantile_cont(line.amount_yuan, 0.25) filter (line.barred_checks is null)
            over peers as lower_quartile_yuan,
        quantile_cont(line.amount_yuan, 0.75) filter (line.barred_checks is null)
            over peers as upper_quartile_yuan,
        rank() over (
            peers order by line.barred_checks is not null, line.amount_yuan desc
        ) as amount_rank,
        excluded_share(
            sum(abs(line.amount_yuan)) filter (line.barred_checks is not null) over peers,
            sum(abs(line.amount_yuan)) over peers
        ) as share_excluded,
        count(distinct mart_subject.scope) filter (line.barred_checks is null)
            over peers as scope_count,
        count(distinct mart_subject.division_kind) filter (line.barred_checks is null)
            over peers as division_kind_count

    from mart_procurement as line

    inner join mart_subject
        on line.document_key = mart_subject.document_key
        and line.budgetary_unit_key = mart_subject.budgetary_unit_key

    left join mart_key_figure as operating
        on line.document_key = operating.document_key
        and line.budgetary_unit_key = operating.budgetary_unit_key
        and operating.measure_code = 'agency_operating_expense'

    window peers as (partition by mart_subject.peer_group, line.item_code)

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    placed.item_name,
    placed.amount_yuan,
    placed.whole_share,
    placed.operating_expense_yuan,
    placed.peer_group,
    placed.peer_count,
    placed.median_yuan,
    placed.lower_quartile_yuan,
    placed.upper_quartile_yuan,
    case when placed.barred_checks is null then placed.amount_rank end as peer_rank,
    case
        when placed.barred_checks is null
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
                when placed.whole_share > 1
                    then '大于政府采购合计，口径不同，请核对原文。'
            end,
            barred_caution(placed.barred_checks),
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    placed.item_code,
    coalesce(printed_in.document_key, placed.document_key) as document_key,
    coalesce(printed_in.title, placed.document_title) as document_title,
    coalesce(printed_in.file, placed.document_file) as document_file,
    placed.figure_key,
    placed.figure_keys,
    figure.page,
    figure.line,
    figure.printed_text,
    figure.printed_unit

from placed

left join printed.figure as figure
    on placed.figure_key = figure.figure_key

-- a disclosure may be several files; page and line are those of the one with the figure
left join dim_document as printed_in
    on figure.document_key = printed_in.document_key

order by
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key,
    placed.history_key,
    placed.sort_order;

comment on table compare.procurement is
    '每行是一个单位的一类政府采购或政府购买服务 | a row is a kind of procurement of a body';
comment on column compare.procurement.division_code is '区划代码 | code of the district';
comment on column compare.procurement.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.procurement.district_name is '地区 | district, full name';
comment on column compare.procurement.body_name is '单位 | body';
comment on column compare.procurement.fiscal_year is '年度 | fiscal year';
comment on column compare.procurement.stage_name is '阶段 | stage: budget or final account';
comment on column compare.procurement.scope_name is '口径 | scope: department or unit';
comment on column compare.procurement.item_name is '采购项目 | kind of procurement';
comment on column compare.procurement.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.procurement.whole_share is
    '占政府采购合计比重 | share of all procurement of the body';
comment on column compare.procurement.operating_expense_yuan is
    '机关运行经费（元） | agency operating expense of the body in yuan';
comment on column compare.procurement.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.procurement.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.procurement.median_yuan is
    '同类中位数（元） | median of the peers in yuan';
comment on column compare.procurement.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column compare.procurement.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column compare.procurement.peer_rank is '名次（由大到小） | rank, the largest first';
comment on column compare.procurement.outlier is
    '是否离群 | outside 1.5 interquartile ranges beyond the quartiles, cohorts of at least ten';
comment on column compare.procurement.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column compare.procurement.caution is '提示 | why the comparison may mislead';
comment on column compare.procurement.item_code is '项目代码 | item code';
comment on column compare.procurement.document_key is '文件标识 | document';
comment on column compare.procurement.document_title is '文件标题 | title of the document';
comment on column compare.procurement.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.procurement.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.procurement.figure_keys is
    '全部数字标识 | all figures that the amount is the sum of';
comment on column compare.procurement.page is '页 | page, 0 where the format has none';
comment on column compare.procurement.line is '行 | line of the page or file';
comment on column compare.procurement.printed_text is '原文 | text as printed';
comment on column compare.procurement.printed_unit is '原文单位 | unit as printed';
