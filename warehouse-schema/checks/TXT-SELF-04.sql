-- The word fits the figure: a rise is a rise, a fall a fall, and unchanged is unchanged.
-- 增减用语与数值一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text
-- condition: 句中写明上年数或预算数，或同时写明增减额与增减率 | the amount before or the budget
--     is given, or both change and rate are
-- tolerance: U
-- bars: none
-- a row is: one change, rate or word of change; or one final figure that is said to be below or
--     above its budget

insert into check_case by name

with

changes as (

    select
        statement.*,
        case
            when statement.is_word then 0
            when statement.figure_kind = 'change_amount' then sign(statement.amount_yuan)
            else sign(statement.quantity)
        end as said,
        statement.is_word and statement.doubtful as is_nearly,
        statement.now_yuan - statement.before_yuan as difference_yuan,
        greatest(statement.now_step_yuan, statement.before_step_yuan) as step_yuan_of_both

    from check_statement as statement

    -- of an amount and its rate the rate is the case, as it needs both
    anti join check_statement as rate
        on statement.figure_key = rate.change_key
        and rate.before_yuan is null

    where statement.figure_kind in ('change_amount', 'change_percent')

),

known_changes as (

    select
        changes.*,
        case
            when changes.difference_yuan is null then sign(changes.change_yuan)
            when changes.is_nearly
                and abs(changes.difference_yuan) <= abs(changes.before_yuan) / 100
                then 0
            when abs(changes.difference_yuan) < changes.step_yuan_of_both then 0
            else sign(changes.difference_yuan)
        end as direction

    from changes

),

comparing_words as (

    select
        words.word,
        case words.role when 'more' then 1 else -1 end as said

    from vocabulary_list('narrative_word') as words

    where words.role in ('less', 'more')

),

-- 决算数小于全年预算数
final_words as (

    select
        statement.document_key,
        statement.section_number,
        statement.subject,
        statement.subject_name,
        statement.paragraph_number,
        statement.figure_key,
        statement.amount_yuan,
        statement.step_yuan,
        regexp_extract(
            statement.text, '决算数?(\p{Han}{2})(年初|全年|调整后?的?|)预算', ['word', 'budget']
        ) as said

    from check_statement as statement

    where statement.figure_kind = 'final_account'
        and statement.is_own_level
        and statement.amount_yuan is not null
        and contains(statement.text, '决算')

),

final_budgets as (

    select
        final_words.document_key,
        final_words.figure_key,
        any_value(final_words.subject_name) as subject_name,
        any_value(final_words.said['word'] || final_words.said['budget'] || '预算数') as words,
        any_value(comparing_words.said) as said,
        any_value(final_words.amount_yuan) as amount_yuan,
        min(budgets.amount_yuan) as least_budget,
        max(budgets.amount_yuan) as largest_budget,
        list(budgets.figure_key order by budgets.figure_number) as budget_keys

    from final_words

    inner join comparing_words
        on final_words.said['word'] = comparing_words.word

    inner join check_statement as budgets
        on final_words.document_key = budgets.document_key
        and final_words.section_number = budgets.section_number
        and final_words.subject = budgets.subject
        and budgets.is_level
        and budgets.amount_yuan is not null
        and budgets.fiscal_year = budgets.document_year
        and budgets.figure_kind in ('budget', 'adjusted_budget')
        and budgets.paragraph_number
            between final_words.paragraph_number - 1 and final_words.paragraph_number
        -- where the words name none, any budget that is given may be meant
        and (
            final_words.said['budget'] = ''
            or (final_words.said['budget'] = '年初') = (budgets.figure_kind = 'budget')
        )

    group by final_words.document_key, final_words.figure_key

)

select
    'TXT-SELF-04' as check_id,
    known_changes.document_key,
    known_changes.figure_kind,
    'NARRATIVE' as table_id,
    known_changes.subject_name as subject,
    '文中用语' as left_label,
    case
        when known_changes.is_word then known_changes.printed_text
        else
            case known_changes.said when 1 then '增加 ' when -1 then '减少 ' else '' end
            || known_changes.printed_text || known_changes.printed_unit
    end as left_text,
    [
        case
            when known_changes.is_nearly then known_changes.paragraph_key
            else known_changes.figure_key
        end
    ] as left_places,
    case
        when known_changes.difference_yuan is null then '文中增减额'
        else '本期数减基数'
    end as right_label,
    coalesce(
        side_text(null, known_changes.difference_yuan, '元'),
        side_text(null, known_changes.change_yuan, '元')
    ) as right_text,
    list_filter(
        case
            when known_changes.difference_yuan is null then [known_changes.change_key]
            else [known_changes.now_key, known_changes.before_key]
        end,
        lambda figure_key: figure_key is not null
    ) as right_places,
    case
        when known_changes.direction is null then 'insufficient_data'
        -- a rate of 0 may be a small one
        when known_changes.said = 0 and not known_changes.is_word then 'pass'
        when known_changes.said = known_changes.direction then 'pass'
        when known_changes.direction = 0 and known_changes.difference_yuan is null then 'pass'
        else 'fail'
    end as verdict

from known_changes

union all by name

select
    'TXT-SELF-04' as check_id,
    final_budgets.document_key,
    'final_account' as figure_kind,
    'NARRATIVE' as table_id,
    final_budgets.subject_name as subject,
    '文中用语' as left_label,
    '决算数' || final_budgets.words as left_text,
    [final_budgets.figure_key] as left_places,
    '决算数减预算数' as right_label,
    side_text(null, final_budgets.amount_yuan - final_budgets.least_budget, '元') as right_text,
    final_budgets.budget_keys as right_places,
    case
        when sign(final_budgets.amount_yuan - final_budgets.least_budget)
            <> sign(final_budgets.amount_yuan - final_budgets.largest_budget)
            then 'insufficient_data'
        when sign(final_budgets.amount_yuan - final_budgets.least_budget) = final_budgets.said
            then 'pass'
        else 'fail'
    end as verdict,
    'condition_open' as reason

from final_budgets;
