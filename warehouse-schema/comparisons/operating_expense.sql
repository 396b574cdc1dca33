-- What running the agency costs, and per head where the staff is disclosed.
-- 机关运行经费及人均
--
-- a row is: one body that states its agency operating expense; peers are bodies of the same kind,
--           stage and year that state it

create or replace table compare.operating_expense as

with

stated as (

    select
        mart_subject.*,
        mart_key_figure.amount_yuan,
        staff.quantity as staff_count,
        cast(mart_key_figure.amount_yuan / nullif(staff.quantity, 0) as decimal(18, 2))
            as per_head_yuan,
        coalesce(mart_key_figure.barred_checks, staff.barred_checks) as barred_checks,
        mart_key_figure.figure_key

    from mart_key_figure

    inner join mart_subject
        on mart_key_figure.document_key = mart_subject.document_key
        and mart_key_figure.budgetary_unit_key = mart_subject.budgetary_unit_key

    left join mart_key_figure as staff
        on mart_key_figure.document_key = staff.document_key
        and mart_key_figure.budgetary_unit_key = staff.budgetary_unit_key
        and staff.measure_code = 'staff'

    where mart_key_figure.measure_code = 'agency_operating_expense'

),

placed as (

    select
        stated.*,
        count(distinct stated.body_key) filter (stated.barred_checks is null)
            over peers as peer_count,
        quantile_cont(stated.amount_yuan, 0.5) filter (stated.barred_checks is null)
            over peers as median_yuan,
        quantile_cont(stated.amount_yuan, 0.25) filter (stated.barred_checks is null)
            over peers as lower_quartile_yuan,
        quantile_cont(stated.amount_yuan, 0.75) filter (stated.barred_checks is null)
            over peers as upper_quartile_yuan,
        rank() over (
            peers
            order by stated.barred_checks is not null, stated.amount_yuan desc nulls last
        ) as peer_rank,
        excluded_share(
            sum(abs(stated.amount_yuan)) filter (stated.barred_checks is not null)
                over peers,
            sum(abs(stated.amount_yuan)) over peers
        ) as share_excluded,
        count(distinct stated.scope) filter (stated.barred_checks is null)
            over peers as scope_count,
        count(distinct stated.division_kind) filter (stated.barred_checks is null)
            over peers as division_kind_count

    from stated

    window peers as (partition by stated.peer_group)

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    placed.amount_yuan,
    placed.staff_count,
    placed.per_head_yuan,
    placed.peer_group,
    placed.peer_count,
    placed.median_yuan,
    placed.lower_quartile_yuan,
    placed.upper_quartile_yuan,
    case when placed.barred_checks is null then placed.peer_rank end as peer_rank,
    placed.share_excluded,
    nullif(
        concat(
            case
                when placed.staff_count is null then '文件未载明在职人数，不能折算人均。'
                else '在职人数与机关运行经费的口径不一定相同。'
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
    placed.document_key;

comment on table compare.operating_expense is
    '每行是一个单位的机关运行经费及人均 | a row is the agency operating expense of a body';
comment on column compare.operating_expense.division_code is '区划代码 | code of the district';
comment on column compare.operating_expense.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.operating_expense.district_name is '地区 | district, full name';
comment on column compare.operating_expense.body_name is '单位 | body';
comment on column compare.operating_expense.fiscal_year is '年度 | fiscal year';
comment on column compare.operating_expense.stage_name is '阶段 | stage: budget or final account';
comment on column compare.operating_expense.scope_name is '口径 | scope: department or unit';
comment on column compare.operating_expense.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.operating_expense.staff_count is '在职人数（人） | staff';
comment on column compare.operating_expense.per_head_yuan is '人均（元／人） | yuan per head';
comment on column compare.operating_expense.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.operating_expense.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.operating_expense.median_yuan is
    '同类中位数（元） | median of the peers in yuan';
comment on column compare.operating_expense.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column compare.operating_expense.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column compare.operating_expense.peer_rank is
    '名次（由大到小） | rank, the largest first';
comment on column compare.operating_expense.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed; 0 until checks gate comparisons';
comment on column compare.operating_expense.caution is '提示 | why the comparison may mislead';
comment on column compare.operating_expense.document_key is '文件标识 | document';
comment on column compare.operating_expense.document_title is '文件标题 | title of the document';
comment on column compare.operating_expense.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.operating_expense.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.operating_expense.page is '页 | page, 0 where the format has none';
comment on column compare.operating_expense.line is '行 | line of the page or file';
comment on column compare.operating_expense.printed_text is '原文 | text as printed';
comment on column compare.operating_expense.printed_unit is '原文单位 | unit as printed';
