-- The three-public budget in the final accounts is the published one.
-- 决算中三公预算数等于预算公开数
--
-- severity: warning
-- version: 1
-- stage: final_account
-- inputs: FIN09, BUD07
-- condition: 当年预算已入库，决算表所列不是全年（调整）预算数 | the budget of the year is
--     loaded and the table does not state the adjusted budget
-- tolerance: U
-- bars: none
-- a row is: one item of the three public expenses of one final account

insert into check_case by name

with

quoted as (

    select
        check_position.*,
        disclosure_pair.other_document_key,
        disclosure_pair.reason as pair_reason

    from check_position

    inner join disclosure_pair
        on check_position.disclosure_key = disclosure_pair.disclosure_key
        and disclosure_pair.pair_kind = 'budget_of_year'

    where check_position.table_id = 'FIN09'
        and check_position.position = 'three_public'
        and check_position.fiscal_year = check_position.document_year
        and check_position.figure_kind in ('budget', 'adjusted_budget')
        and check_position.amount_yuan is not null

    qualify row_number() over (
        partition by
            check_position.disclosure_key,
            check_position.figure_kind,
            check_position.part_code,
            check_position.code_path
        order by check_position.figure_key
    ) = 1

),

published as (

    select check_position.*

    from check_position

    where check_position.table_id = 'BUD07'
        and check_position.position = 'three_public'
        and check_position.figure_kind = 'budget'
        and check_position.fiscal_year = check_position.document_year
        and check_position.amount_yuan is not null

),

-- the fund that is named in one of the tables alone is the general public budget
matched as (

    select
        quoted.figure_key,
        arg_min(
            published.figure_key,
            (quoted.code_path <> published.code_path, published.figure_key)
        ) as published_key

    from quoted

    inner join published
        on quoted.other_document_key = published.disclosure_key
        and quoted.part_code = published.part_code
        and (
            quoted.code_path = published.code_path
            or (
                quoted.code_path in ('', 'general_public')
                and published.code_path in ('', 'general_public')
            )
        )

    group by quoted.figure_key

)

select
    'DOC-02' as check_id,
    quoted.document_key,
    published.document_key as other_document_key,
    quoted.figure_kind,
    quoted.table_id,
    quoted.table_number,
    quoted.subject,
    '决算表所列预算数' as left_label,
    quoted.amount_yuan as left_value,
    [quoted.figure_key] as left_places,
    '预算公开数' as right_label,
    published.amount_yuan as right_value,
    case when published.figure_key is not null then [published.figure_key] end as right_places,
    greatest(quoted.step_yuan, published.step_yuan) as tolerance,
    case when quoted.figure_kind = 'adjusted_budget' then 'not_applicable' end as verdict,
    case
        when quoted.figure_kind = 'adjusted_budget' then 'condition_false'
        when published.figure_key is null then coalesce(quoted.pair_reason, 'side_absent')
    end as reason

from quoted

left join matched
    on quoted.figure_key = matched.figure_key

left join published
    on matched.published_key = published.figure_key;
