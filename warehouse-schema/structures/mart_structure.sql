-- What the expenditure of bodies is made of, by kind, function and economic class, and its peers.
-- 各单位支出构成及同类比较（支出类别、功能分类、经济分类）
--
-- a row is: one member of one structure of one body in one current disclosure, the whole and
--           subtotals among them; peers are bodies of the same kind, stage and year with the member

create or replace table mart_structure as

with

shared as (

    select
        mart_subject.*,
        member.* exclude (document_key, budgetary_unit_key),
        member.amount_yuan / nullif(member.whole_yuan, 0) as expenditure_share,
        staff.quantity as staff_count,
        cast(member.amount_yuan / nullif(staff.quantity, 0) as decimal(18, 2))
            as per_head_yuan,
        case when member.whole_barred_checks is null and staff.barred_checks is null
            then per_head_yuan
        end as countable_per_head_yuan,
        case when member.barred_checks is null then member.amount_yuan end
            as countable_yuan,
        -- a part of a whole in doubt is no share to compare, nor is the whole of itself
        case
            when member.whole_barred_checks is null and (member.is_part or member.code <> '')
                then expenditure_share
        end as countable_share

    from structure_member as member

    inner join mart_subject
        on member.document_key = mart_subject.document_key
        and member.budgetary_unit_key = mart_subject.budgetary_unit_key

    left join mart_key_figure as staff
        on member.document_key = staff.document_key
        and member.budgetary_unit_key = staff.budgetary_unit_key
        and staff.measure_code = 'staff'

),

peers as (

    select
        shared.peer_group,
        shared.structure,
        shared.code,
        shared.is_part,
        count(distinct shared.body_key) filter (shared.countable_yuan is not null) as peer_count,
        count(distinct shared.body_key) filter (shared.countable_share is not null)
            as share_count,
        quantile_cont(shared.countable_yuan, [0.25, 0.5, 0.75]) as quartiles_yuan,
        quantile_cont(shared.countable_share, [0.25, 0.5, 0.75]) as quartiles_share,
        quantile_cont(shared.countable_per_head_yuan, 0.5) as median_per_head_yuan,
        count(distinct shared.body_key) filter (shared.countable_per_head_yuan is not null)
            as per_head_count,
        excluded_share(
            sum(abs(shared.amount_yuan)) filter (shared.barred_checks is not null),
            sum(abs(shared.amount_yuan))
        ) as share_excluded,
        count(distinct shared.scope) filter (shared.barred_checks is null) as scope_count,
        count(distinct shared.division_kind) filter (shared.barred_checks is null)
            as division_kind_count

    from shared

    group by shared.peer_group, shared.structure, shared.code, shared.is_part

),

placed as (

    select
        shared.*,
        peers.* exclude (peer_group, structure, code, is_part),
        bool_or(shared.is_part and shared.code not in ('', 'not_disclosed')) over (
            partition by shared.document_key, shared.budgetary_unit_key, shared.structure
        ) as is_broken_down,
        coalesce(shared.printed_key, shared.figure_keys[1]) as figure_key,
        rank() over (
            partition by shared.peer_group, shared.structure, shared.code, shared.is_part
            order by shared.countable_share desc nulls last
        ) as share_rank

    from shared

    inner join peers
        on shared.peer_group = peers.peer_group
        and shared.structure = peers.structure
        and shared.code = peers.code
        and shared.is_part = peers.is_part

)

select
    placed.structure,
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    placed.money,
    placed.code,
    placed.name,
    placed.is_part,
    placed.amount_yuan,
    cast(placed.expenditure_share as double) as expenditure_share,
    placed.staff_count,
    placed.per_head_yuan,
    placed.peer_group,
    placed.peer_count,
    placed.quartiles_yuan[2] as median_yuan,
    placed.quartiles_yuan[1] as lower_quartile_yuan,
    placed.quartiles_yuan[3] as upper_quartile_yuan,
    cast(placed.quartiles_share[2] as double) as median_share,
    cast(placed.quartiles_share[1] as double) as lower_quartile_share,
    cast(placed.quartiles_share[3] as double) as upper_quartile_share,
    cast(placed.median_per_head_yuan as decimal(18, 2)) as median_per_head_yuan,
    placed.per_head_count,
    case when placed.countable_share is not null then placed.share_rank end as peer_rank,
    outlier_flag(
        placed.countable_share,
        placed.quartiles_share[1],
        placed.quartiles_share[3],
        placed.share_count
    ) as outlier,
    placed.share_excluded,
    nullif(
        concat(
            case
                when not placed.is_broken_down and placed.structure = 'kind'
                    then '文件未分列支出类别，只有合计。'
                when not placed.is_broken_down then '文件未按科目列明，不能参加分类比较。'
            end,
            case placed.basis
                when 'rest' then '合计减去已列明部分的差额，文件未印此数。'
                when 'basic_table' then '支出总表未列明的部分按基本支出表补足，请核对。'
                when 'grant' then '支出总表未列科目，按财政拨款支出的科目列示。'
                when 'economic' then case
                    when placed.printed_key is null then '按经济分类归为人员或公用。'
                end
            end,
            case
                when placed.money = 'grant' and placed.basis is distinct from 'grant'
                    then '文件只列财政拨款支出，不含其他资金。'
            end,
            case
                when placed.basis is distinct from 'rest'
                    then sum_caution(
                        placed.printed_key, placed.figure_keys, placed.stated_yuan
                    )
            end,
            barred_caution(placed.barred_checks),
            case
                when placed.barred_checks is null and placed.whole_barred_checks is not null
                    then '合计中有数字未通过检查（' || placed.whole_barred_checks
                        || '），比重不计入同类统计。'
            end,
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
    on split_part(placed.figure_key, '.', 1) = printed_in.document_key

order by
    placed.structure,
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key,
    placed.is_part,
    placed.code;

comment on table mart_structure is
    '各单位支出构成及同类比较 | what the expenditure of bodies is made of, and its peers';
comment on column mart_structure.structure is
    '构成方式代码 | kind of expenditure, function or economic class';
comment on column mart_structure.division_code is '区划代码 | code of the district';
comment on column mart_structure.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column mart_structure.district_name is '地区 | district, full name';
comment on column mart_structure.body_name is '单位 | body';
comment on column mart_structure.fiscal_year is '年度 | fiscal year';
comment on column mart_structure.stage_name is '阶段 | stage: budget or final account';
comment on column mart_structure.scope_name is '口径 | scope: department or unit';
comment on column mart_structure.money is
    '资金范围代码 | expenditure of the whole body, from grants, or basic';
comment on column mart_structure.code is
    '构成项编码 | kind of expenditure or class code, blank for the whole or money without a code';
comment on column mart_structure.name is '构成项 | name of that';
comment on column mart_structure.is_part is
    '是否构成项 | whether it is one of the parts that add up to the whole';
comment on column mart_structure.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_structure.expenditure_share is
    '占本单位合计比重 | share of the whole of the body';
comment on column mart_structure.staff_count is
    '在职人数（人） | staff, null where the document does not state it';
comment on column mart_structure.per_head_yuan is
    '人均（元） | amount per head of staff in yuan';
comment on column mart_structure.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column mart_structure.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column mart_structure.median_yuan is
    '同类中位数（元） | median of the peers in yuan';
comment on column mart_structure.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column mart_structure.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column mart_structure.median_share is
    '同类比重中位数 | median of the shares of the peers';
comment on column mart_structure.lower_quartile_share is
    '同类比重下四分位数 | lower quartile of the shares of the peers';
comment on column mart_structure.upper_quartile_share is
    '同类比重上四分位数 | upper quartile of the shares of the peers';
comment on column mart_structure.median_per_head_yuan is
    '同类人均中位数（元） | median per head of the peers that state their staff, in yuan';
comment on column mart_structure.per_head_count is
    '有人均的同类家数（家） | number of peers with an amount per head';
comment on column mart_structure.peer_rank is
    '比重名次（由大到小） | rank of the share, the largest first';
comment on column mart_structure.outlier is
    '比重是否离群 | whether the share lies more than 1.5 interquartile ranges beyond the quartiles, null under ten peers';
comment on column mart_structure.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column mart_structure.caution is '提示 | why the comparison may mislead';
comment on column mart_structure.document_key is '文件标识 | document';
comment on column mart_structure.document_title is '文件标题 | title of the document';
comment on column mart_structure.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column mart_structure.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_structure.figure_keys is
    '所含全部数字标识 | all figures added up, in the order of print';
comment on column mart_structure.page is '页 | page, 0 where the format has none';
comment on column mart_structure.line is '行 | line of the page or file';
comment on column mart_structure.printed_text is '原文 | text as printed';
comment on column mart_structure.printed_unit is '原文单位 | unit as printed';
