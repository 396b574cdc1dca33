-- What bodies spend their money on, by class of function.
-- 支出功能分类构成（类级）
--
-- a row is: one class of function of one body; peers are bodies of the same
--           kind, stage and year with that class

create or replace table compare.function_structure as

with

figures as (

    select
        dim_document.disclosure_key as document_key,
        fact_expenditure.budgetary_unit_key,
        fact_expenditure.fiscal_year,
        coalesce(dim_function.class_code, '') as function_class_code,
        coalesce(dim_function.class_name, '（未列明）') as function_class_name,
        fact_expenditure.amount_yuan,
        fact_expenditure.figure_key,
        barred_figure.check_ids,
        -- a document may print budget and final account beside each other: one of them counts
        dense_rank() over (
            partition by
                dim_document.disclosure_key,
                fact_expenditure.budgetary_unit_key,
                fact_expenditure.fiscal_year
            order by
                fact_expenditure.figure_kind is distinct from dim_document.stage,
                fact_expenditure.figure_kind
        ) as kind_rank

    from fact_expenditure

    inner join dim_document
        on fact_expenditure.document_key = dim_document.document_key

    inner join dim_function
        on fact_expenditure.function_key = dim_function.function_key

    left join barred_figure
        on fact_expenditure.figure_key = barred_figure.place_key

    where fact_expenditure.figure_kind in ('budget', 'final_account')

),

amounts as (

    select
        figures.document_key,
        figures.budgetary_unit_key,
        figures.fiscal_year,
        figures.function_class_code,
        min(figures.function_class_name) as function_class_name,
        sum(figures.amount_yuan) as amount_yuan,
        string_agg(distinct figures.check_ids, '、' order by figures.check_ids) as barred_checks,
        count(*) as part_count,
        min(figures.figure_key) as figure_key

    from figures

    where figures.kind_rank = 1

    group by
        figures.document_key,
        figures.budgetary_unit_key,
        figures.fiscal_year,
        figures.function_class_code

),

-- where the document prints the sum, that is the figure to look at
printed_sums as (

    select
        amounts.document_key,
        amounts.budgetary_unit_key,
        amounts.function_class_code,
        min(figure.figure_key) as figure_key

    from amounts

    inner join mart_printed_figure as figure
        on amounts.document_key = figure.document_key
        and amounts.amount_yuan = figure.amount_yuan
        and amounts.function_class_code = figure.matched_code
        and figure.matched_dimension = 'function'

    where amounts.part_count > 1

    group by
        amounts.document_key,
        amounts.budgetary_unit_key,
        amounts.function_class_code

),

placed as (

    select
        mart_subject.*,
        amounts.function_class_code,
        amounts.function_class_name,
        amounts.amount_yuan,
        amounts.amount_yuan / nullif(sum(amounts.amount_yuan) over whole, 0) as expenditure_share,
        amounts.barred_checks,
        amounts.part_count,
        coalesce(printed_sums.figure_key, amounts.figure_key) as figure_key,
        amounts.part_count > 1 and printed_sums.figure_key is null as is_added_up,
        count(distinct mart_subject.body_key) filter (amounts.barred_checks is null)
            over peers as peer_count,
        quantile_cont(amounts.amount_yuan, 0.5) filter (amounts.barred_checks is null)
            over peers as median_yuan,
        quantile_cont(amounts.amount_yuan, 0.25) filter (amounts.barred_checks is null)
            over peers as lower_quartile_yuan,
        quantile_cont(amounts.amount_yuan, 0.75) filter (amounts.barred_checks is null)
            over peers as upper_quartile_yuan,
        rank() over (
            peers
            order by amounts.barred_checks is not null, amounts.amount_yuan desc nulls last
        ) as peer_rank,
        excluded_share(
            sum(abs(amounts.amount_yuan)) filter (amounts.barred_checks is not null)
                over peers,
            sum(abs(amounts.amount_yuan)) over peers
        ) as share_excluded,
        count(distinct mart_subject.scope) filter (amounts.barred_checks is null)
            over peers as scope_count,
        count(distinct mart_subject.division_kind) filter (amounts.barred_checks is null)
            over peers as division_kind_count

    from amounts

    inner join mart_subject
        on amounts.document_key = mart_subject.document_key
        and amounts.budgetary_unit_key = mart_subject.budgetary_unit_key
        and amounts.fiscal_year is not distinct from mart_subject.fiscal_year

    left join printed_sums
        on amounts.document_key = printed_sums.document_key
        and amounts.budgetary_unit_key = printed_sums.budgetary_unit_key
        and amounts.function_class_code = printed_sums.function_class_code

    window
        whole as (partition by amounts.document_key, amounts.budgetary_unit_key),
        peers as (partition by mart_subject.peer_group, amounts.function_class_code)

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    placed.function_class_code,
    placed.function_class_name,
    placed.amount_yuan,
    placed.expenditure_share,
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
                when placed.function_class_code = '' then '文件未按科目列明，不能参加分类比较。'
            end,
            case
                when placed.is_added_up
                    then '由 ' || placed.part_count || ' 个数字相加，文件未印此数。'
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
    placed.function_class_code;

comment on table compare.function_structure is
    '每行是一个单位一类功能分类的支出 | a row is a class of function of a body';
comment on column compare.function_structure.division_code is '区划代码 | code of the district';
comment on column compare.function_structure.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.function_structure.district_name is '地区 | district, full name';
comment on column compare.function_structure.body_name is '单位 | body';
comment on column compare.function_structure.fiscal_year is '年度 | fiscal year';
comment on column compare.function_structure.stage_name is
    '阶段 | stage: budget or final account';
comment on column compare.function_structure.scope_name is '口径 | scope: department or unit';
comment on column compare.function_structure.function_class_code is
    '功能分类类级编码 | class code of function';
comment on column compare.function_structure.function_class_name is
    '功能分类（类） | class of function';
comment on column compare.function_structure.amount_yuan is '金额（元） | amount in yuan';
comment on column compare.function_structure.expenditure_share is
    '占本单位合计比重 | share of the whole of the body';
comment on column compare.function_structure.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.function_structure.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.function_structure.median_yuan is
    '同类中位数（元） | median of the peers in yuan';
comment on column compare.function_structure.lower_quartile_yuan is
    '同类下四分位数（元） | lower quartile of the peers in yuan';
comment on column compare.function_structure.upper_quartile_yuan is
    '同类上四分位数（元） | upper quartile of the peers in yuan';
comment on column compare.function_structure.peer_rank is
    '名次（由大到小） | rank, the largest first';
comment on column compare.function_structure.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed; 0 until checks gate comparisons';
comment on column compare.function_structure.caution is '提示 | why the comparison may mislead';
comment on column compare.function_structure.document_key is '文件标识 | document';
comment on column compare.function_structure.document_title is '文件标题 | title of the document';
comment on column compare.function_structure.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column compare.function_structure.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column compare.function_structure.page is '页 | page, 0 where the format has none';
comment on column compare.function_structure.line is '行 | line of the page or file';
comment on column compare.function_structure.printed_text is '原文 | text as printed';
comment on column compare.function_structure.printed_unit is '原文单位 | unit as printed';
