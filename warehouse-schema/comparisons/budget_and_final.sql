-- What was planned and what became of it: budget and final account of the same body and year.
-- 预算与决算对照
--
-- a row is: one body and year with expenditure in a final account and in a budget document, or,
--           where none is loaded, in the budget columns of the final account itself

create or replace table compare.budget_and_final as

with

budgets as (

    select
        mart_subject.body_key,
        mart_subject.fiscal_year,
        mart_subject.scope,
        mart_subject.document_key,
        mart_body_money.expenditure_yuan,
        mart_body_money.barred_checks

    from mart_subject

    inner join mart_body_money
        on mart_subject.document_key = mart_body_money.document_key
        and mart_subject.budgetary_unit_key = mart_body_money.budgetary_unit_key

    where mart_subject.stage = 'budget'

),

paired as (

    select
        final_subject.*,
        coalesce(budgets.expenditure_yuan, mart_own_budget.expenditure_yuan) as budget_yuan,
        final_money.expenditure_yuan as final_yuan,
        final_yuan - budget_yuan as difference_yuan,
        final_yuan / nullif(budget_yuan, 0) as final_to_budget_ratio,
        coalesce(budgets.document_key, mart_own_budget.document_key) as budget_document_key,
        nullif(
            concat_ws(
                '、',
                final_money.barred_checks,
                case
                    when budgets.expenditure_yuan is not null then budgets.barred_checks
                    else mart_own_budget.barred_checks
                end
            ),
            ''
        ) as barred_checks,
        final_money.figure_key

    from mart_subject as final_subject

    inner join mart_body_money as final_money
        on final_subject.document_key = final_money.document_key
        and final_subject.budgetary_unit_key = final_money.budgetary_unit_key

    left join budgets
        on final_subject.body_key = budgets.body_key
        and final_subject.fiscal_year = budgets.fiscal_year
        and final_subject.scope is not distinct from budgets.scope
        and budgets.expenditure_yuan is not null

    left join mart_own_budget
        on final_subject.document_key = mart_own_budget.document_key
        and final_subject.budgetary_unit_key = mart_own_budget.budgetary_unit_key

    where final_subject.stage = 'final_account'
        and coalesce(budgets.expenditure_yuan, mart_own_budget.expenditure_yuan) is not null

),

placed as (

    select
        paired.*,
        count(distinct paired.body_key) filter (paired.barred_checks is null)
            over peers as peer_count,
        quantile_cont(paired.final_to_budget_ratio, 0.5) filter (paired.barred_checks is null)
            over peers as median_ratio,
        quantile_cont(paired.final_to_budget_ratio, 0.25) filter (paired.barred_checks is null)
            over peers as lower_quartile,
        quantile_cont(paired.final_to_budget_ratio, 0.75) filter (paired.barred_checks is null)
            over peers as upper_quartile,
        rank() over (
            peers
            order by paired.barred_checks is not null, paired.final_to_budget_ratio desc nulls last
        ) as peer_rank,
        excluded_share(
            sum(abs(paired.final_yuan)) filter (paired.barred_checks is not null)
                over peers,
            sum(abs(paired.final_yuan)) over peers
        ) as share_excluded,
        count(distinct paired.division_kind) filter (paired.barred_checks is null)
            over peers as division_kind_count

    from paired

    window peers as (partition by paired.peer_group, paired.scope)

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    placed.budget_yuan,
    placed.final_yuan,
    placed.difference_yuan,
    placed.final_to_budget_ratio,
    placed.peer_group,
    placed.peer_count,
    placed.median_ratio,
    placed.lower_quartile,
    placed.upper_quartile,
    case when placed.barred_checks is null then placed.peer_rank end as peer_rank,
    placed.share_excluded,
    nullif(
        concat(
            barred_caution(placed.barred_checks),
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(1, placed.division_kind_count),
            case
                when placed.budget_document_key = placed.document_key
                    then '预算数取自决算文件，未载入预算文件。'
            end,
            placed.subject_caution
        ),
        ''
    ) as caution,
    placed.document_key,
    placed.document_title,
    placed.document_file,
    placed.budget_document_key,
    placed.figure_key

from placed

order by
    placed.fiscal_year,
    placed.district_name,
    placed.body_name,
    placed.document_key;

comment on table compare.budget_and_final is
    '每行是同一单位同一年度的预算与决算；未载入预算文件时取决算文件自载的预算数 | a row is a body and year with budget and final account';
comment on column compare.budget_and_final.division_code is '区划代码 | code of the district';
comment on column compare.budget_and_final.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column compare.budget_and_final.district_name is '地区 | district, full name';
comment on column compare.budget_and_final.body_name is '单位 | body';
comment on column compare.budget_and_final.fiscal_year is '年度 | fiscal year';
comment on column compare.budget_and_final.stage_name is '阶段 | stage: budget or final account';
comment on column compare.budget_and_final.scope_name is '口径 | scope: department or unit';
comment on column compare.budget_and_final.budget_yuan is
    '预算支出（元） | budgeted expenditure in yuan';
comment on column compare.budget_and_final.final_yuan is
    '决算支出（元） | final expenditure in yuan';
comment on column compare.budget_and_final.difference_yuan is '差额（元） | difference in yuan';
comment on column compare.budget_and_final.final_to_budget_ratio is
    '决算÷预算 | final account over budget';
comment on column compare.budget_and_final.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column compare.budget_and_final.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column compare.budget_and_final.median_ratio is '同类中位数 | median of the peers';
comment on column compare.budget_and_final.lower_quartile is
    '同类下四分位数 | lower quartile of the peers';
comment on column compare.budget_and_final.upper_quartile is
    '同类上四分位数 | upper quartile of the peers';
comment on column compare.budget_and_final.peer_rank is
    '名次（由大到小） | rank, the largest first';
comment on column compare.budget_and_final.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed; 0 until checks gate comparisons';
comment on column compare.budget_and_final.caution is '提示 | why the comparison may mislead';
comment on column compare.budget_and_final.document_key is '文件标识 | document';
comment on column compare.budget_and_final.document_title is '文件标题 | title of the document';
comment on column compare.budget_and_final.document_file is '文件名 | file name of the document';
comment on column compare.budget_and_final.budget_document_key is
    '预算文件标识 | budget document';
comment on column compare.budget_and_final.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
