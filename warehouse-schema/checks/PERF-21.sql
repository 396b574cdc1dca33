-- The comparator fits the indicator, and the bound can be met.
-- 比较符方向正确
--
-- severity: info
-- version: 1
-- stage: any
-- inputs: BUD11, text
-- condition: 指标值为数字，且指标的好坏方向已知、为比例或描述中另有比较词 | the value is a
--     number, and whether more is better is known, or it is a share, or the description compares
-- tolerance: none
-- bars: none
-- a row is: one indicator with a number, or one share that a sentence promises

insert into check_case by name

with

comparator_words as (

    select
        list.word,
        case when list.meaning in ('ge', 'gt') then 'at_least' else 'at_most' end as side,
        list.position

    from reference_list('indicator_word') as list

    where list.kind = 'comparator'
        and list.meaning in ('ge', 'gt', 'le', 'lt')
        and list.position in ('before', 'after')

),

-- the longer word first: 不低于 before 低于
patterns as (

    select
        '(' || string_agg(
            regexp_escape(comparator_words.word), '|'
            order by length(comparator_words.word) desc, comparator_words.word
        ) filter (where comparator_words.position = 'before') || ')[0-9]' as before_number,
        '[0-9][%％]?\p{Han}{0,2}?(' || string_agg(
            regexp_escape(comparator_words.word), '|'
            order by length(comparator_words.word) desc, comparator_words.word
        ) filter (where comparator_words.position = 'after') || ')' as after_number

    from comparator_words

),

-- words of comparison beside the number that is the value too
comparable as materialized (

    select check_indicator.indicator_key, check_indicator.description

    from check_indicator

    where check_indicator.number is not null
        and contains(
            regexp_replace(check_indicator.description, '\s', '', 'g'),
            regexp_extract(check_indicator.value_text, '[0-9]+(?:\.[0-9]+)?')
        )

),

described as (

    select
        comparable.indicator_key,
        any_value(comparator_words.side) as described_side

    from comparable

    cross join patterns

    inner join comparator_words
        on comparator_words.word in (
            regexp_extract(comparable.description, patterns.before_number, 1),
            regexp_extract(comparable.description, patterns.after_number, 1)
        )

    group by comparable.indicator_key

    having count(distinct comparator_words.side) = 1

),

sided as (

    select
        check_indicator.*,
        case
            when check_indicator.comparator in ('ge', 'gt') then 'at_least'
            when check_indicator.comparator in ('le', 'lt') then 'at_most'
        end as side,
        case
            when check_indicator.unit_class = 'money' and check_indicator.indicator_kind = 'cost'
                then 'at_most'
            when check_indicator.direction = 'more_is_better' then 'at_least'
            when check_indicator.direction = 'less_is_better' then 'at_most'
        end as fitting_side,
        described.described_side,
        check_indicator.unit_class = 'percent'
            and not regexp_matches(
                concat(check_indicator.level3, check_indicator.description), '增|提高|同比'
            ) as is_share

    from check_indicator

    left join described
        on check_indicator.indicator_key = described.indicator_key

    where check_indicator.number is not null

),

judged as (

    select
        sided.*,
        sided.side is not null and sided.side <> sided.fitting_side as is_reversed,
        sided.is_share
            and (
                sided.number > 100
                or (sided.number = 100 and sided.comparator in ('ge', 'gt'))
            ) as is_unreachable,
        sided.side is not null
            and sided.described_side is not null
            and sided.side <> sided.described_side as is_contradicted,
        sided.comparator = 'eq'
            and sided.unit_class in ('money', 'percent')
            and sided.indicator_kind in ('cost', 'satisfaction') as is_unsaid

    from sided

),

-- of what sentences promise only shares can be judged
promised_shares as (

    select
        check_promise.*,
        check_promise.number > 100
            or (
                check_promise.number = 100
                and regexp_matches(check_promise.printed_text, '[≥＞>]|不低于|超过')
            ) as is_unreachable

    from check_promise

    where check_promise.unit_class = 'percent'
        and not regexp_matches(
            concat(check_promise.row_label, check_promise.column_label),
            '增|提高|同比|比上年'
        )

)

select
    'PERF-21' as check_id,
    judged.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    judged.indicator_subject as subject,
    case
        when judged.is_reversed or judged.is_unreachable or judged.is_contradicted then 'fail'
        when judged.fitting_side is null and not judged.is_share
            and judged.described_side is null then 'not_applicable'
        else 'pass'
    end as verdict,
    '指标值' as left_label,
    judged.value_text as left_text,
    case when judged.is_contradicted then '指标描述' else '应有比较方向' end as right_label,
    case
        when judged.is_contradicted then judged.description
        when judged.is_unreachable then '不超过100%'
        when judged.fitting_side = 'at_least' then '不低于（≥）'
        when judged.fitting_side = 'at_most' then '不高于（≤）'
    end as right_text,
    case
        when judged.is_unreachable then '比例类指标不能超过100%'
        when judged.is_contradicted then '指标值与指标描述的比较方向相反'
        when judged.is_reversed then '比较符方向与指标含义相反'
        when judged.is_unsaid then '未印比较符'
    end as note,
    [judged.indicator_key] as left_places

from judged

union all by name

select
    'PERF-21' as check_id,
    promised_shares.document_key,
    'target' as figure_kind,
    'NARRATIVE' as table_id,
    promised_shares.row_label as subject,
    case when promised_shares.is_unreachable then 'fail' else 'pass' end as verdict,
    '文中目标值' as left_label,
    promised_shares.printed_text || promised_shares.printed_unit as left_text,
    '应有比较方向' as right_label,
    case when promised_shares.is_unreachable then '不超过100%' end as right_text,
    case when promised_shares.is_unreachable then '比例类指标不能超过100%' end as note,
    [promised_shares.figure_key] as left_places

from promised_shares;
