-- The word fits the figure: a rise is a rise, a fall a fall, and unchanged is unchanged.
-- 增减用语与数值一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text
-- condition: 句中写明上年数，或同时写明增减额与增减率 | the amount before is given, or both change and
--     rate are
-- tolerance: U
-- bars: none
-- a row is: one change, rate or word of change

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

from known_changes;
