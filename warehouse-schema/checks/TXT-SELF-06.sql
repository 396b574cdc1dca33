-- Nothing is said to rise and to fall at once, its reason included.
-- 同一事项不同时增减
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text
-- condition: 文字写明增减 | the text says that something rose or fell
-- tolerance: X
-- bars: none
-- a row is: one change, with the reason that follows it; or one subject of a document, book and
--     base of which several changes are stated

insert into check_case by name

with

direction_words as (

    select
        string_agg(words.word, '|' order by length(words.word) desc, words.word) filter (
            where words.role = 'increase'
        ) as rises,
        string_agg(words.word, '|' order by length(words.word) desc, words.word) filter (
            where words.role = 'decrease'
        ) as falls

    from vocabulary_list('narrative_word') as words

    where words.role in ('increase', 'decrease')

),

changes as (

    select
        statement.*,
        sign(coalesce(statement.amount_yuan, statement.quantity)) as said,
        case
            when coalesce(statement.amount_yuan, statement.quantity) > 0 then direction_words.falls
            else direction_words.rises
        end as opposite,
        -- the sentence of the change up to its next subject, and the one behind it where that
        -- begins with the reason
        regexp_extract(
            regexp_replace(statement.rest, '其中.*$', ''),
            '^[^。；;]*(?:。(?:[^。；;，]{0,4}原因|主要|由于)[^。；;]*)?'
        ) as own_text,
        -- 一般行政管理事务 of 一般公共服务支出（类）宣传事务（款）一般行政管理事务（项）
        regexp_replace(
            regexp_extract(statement.label, '([^（）()]+)(?:[（(][^（）()]*[）)])?$', 1),
            '([\[\](){}.*+?|\\^$])', '\\\1', 'g'
        ) as last_name

    from check_statement as statement

    cross join direction_words

    where statement.figure_kind in ('change_amount', 'change_percent')
        and not statement.is_word
        and coalesce(statement.amount_yuan, statement.quantity) <> 0

),

-- few changes have a word of the other direction behind them: only they are worth a pattern that
-- varies by row, which is compiled for each row
reasons as (

    select
        changes.*,
        case
            when changes.is_opposed then regexp_extract(
                changes.own_text, '(?:' || changes.opposite || ')的?(?:主要)?原因[^，。；;]*'
            )
            else ''
        end as opposite_lead,
        case
            when changes.is_opposed then regexp_extract(
                changes.own_text,
                '(?:原因|主要|由于).*?(' || changes.last_name
                    || '(?:支出|经费|费用|资金|预算|项目)*(?:' || changes.opposite || '))',
                1
            )
            else ''
        end as opposite_reason

    from (
        select
            changes.*,
            list_bool_or(
                list_transform(
                    string_split(changes.opposite, '|'),
                    lambda word: contains(changes.own_text, word)
                )
            ) as is_opposed

        from changes
    ) as changes

),

-- the rate is the case only where no amount is given
one_each as (

    select reasons.*

    from reasons

    where reasons.change_key is null

),

subjects as (

    select
        one_each.document_key,
        one_each.subject,
        one_each.base,
        one_each.fiscal_year,
        regexp_matches(one_each.compared_with, '执行|决算') as is_with_outcome,
        list(one_each.figure_key order by one_each.figure_number) filter (where one_each.said > 0)
            as rise_keys,
        list(one_each.figure_key order by one_each.figure_number) filter (where one_each.said < 0)
            as fall_keys,
        first(one_each.printed_text || one_each.printed_unit order by one_each.figure_number)
            filter (where one_each.said > 0) as rise_text,
        first(one_each.printed_text || one_each.printed_unit order by one_each.figure_number)
            filter (where one_each.said < 0) as fall_text,
        first(one_each.label order by one_each.figure_number) as label

    from one_each

    where one_each.compared_with <> '' and not one_each.is_other_scope

    group by
        one_each.document_key,
        one_each.subject,
        one_each.base,
        one_each.fiscal_year,
        is_with_outcome

    having count(*) > 1

)

select
    'TXT-SELF-06' as check_id,
    one_each.document_key,
    one_each.figure_kind,
    'NARRATIVE' as table_id,
    one_each.subject_name as subject,
    '文中增减' as left_label,
    case when one_each.said > 0 then '增加 ' else '减少 ' end
        || one_each.printed_text || one_each.printed_unit as left_text,
    [one_each.figure_key, one_each.paragraph_key] as left_places,
    '所述原因' as right_label,
    coalesce(
        nullif(one_each.opposite_lead, ''),
        nullif(one_each.opposite_reason, ''),
        '未说相反变动'
    ) as right_text,
    [one_each.paragraph_key] as right_places,
    case
        when coalesce(one_each.opposite_lead, '') = ''
            and coalesce(one_each.opposite_reason, '') = ''
            then 'pass'
        else 'fail'
    end as verdict

from one_each

union all by name

select
    'TXT-SELF-06' as check_id,
    subjects.document_key,
    'change_amount' as figure_kind,
    'NARRATIVE' as table_id,
    '全文：' || subjects.label as subject,
    '一处' as left_label,
    '增加 ' || subjects.rise_text as left_text,
    coalesce(subjects.rise_keys, subjects.fall_keys) as left_places,
    '另一处' as right_label,
    '减少 ' || subjects.fall_text as right_text,
    case when subjects.rise_keys is not null then subjects.fall_keys end as right_places,
    case
        when subjects.rise_keys is null or subjects.fall_keys is null then 'pass'
        else 'fail'
    end as verdict

from subjects;
