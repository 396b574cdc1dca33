-- One figure is given the same value everywhere in the document.
-- 同一数据前后一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text, BUD11
-- condition: 同一事项、年度与口径在文中出现两次以上 | a subject of one year and base is
--     stated more than once
-- tolerance: U
-- bars: none
-- a row is: one subject, year, kind of figure and base stated more than once in sentences; or one
--     clause with a number whose words are those of an indicator

insert into check_case by name

with

-- what is spent depends on whose money is spoken of, the rest does not
levels as (

    select
        statement.*,
        coalesce(statement.amount_yuan, statement.quantity) as stated_value,
        case when statement.amount_yuan is null then statement.printed_unit else '元' end
            as value_unit,
        case
            when starts_with(statement.measure, 'expenditure_')
                or statement.measure in ('carry_over', 'carry_forward', 'project_budget')
                then statement.base
        end as own_base,
        regexp_matches(statement.label, '本年|当年') as is_current

    from check_statement as statement

    where statement.is_level
        and coalesce(statement.amount_yuan, statement.quantity) is not null
        and not statement.doubtful

),

distances as (

    select
        levels.*,
        abs(
            levels.stated_value
            - first_value(levels.stated_value) over (
                partition by
                    levels.document_key,
                    levels.subject,
                    levels.fiscal_year,
                    levels.figure_kind,
                    levels.value_unit,
                    levels.own_base,
                    levels.is_current
                order by levels.figure_number
            )
        ) as distance

    from levels

),

subjects as (

    select
        distances.document_key,
        distances.subject,
        distances.fiscal_year,
        distances.figure_kind,
        distances.value_unit,
        distances.own_base,
        count(*) as statement_count,
        max(distances.step_yuan) as step_yuan,
        first(distances.label order by distances.figure_number) as label,
        first(distances.stated_value order by distances.figure_number) as first_value,
        first(distances.figure_key order by distances.figure_number) as first_key,
        first(distances.paragraph_number order by distances.figure_number) as first_paragraph,
        arg_max(
            {
                'stated_value': distances.stated_value,
                'figure_key': distances.figure_key,
                'section': distances.section,
                'paragraph_number': distances.paragraph_number
            },
            (distances.distance, -distances.figure_number)
        ) as other

    from distances

    group by
        distances.document_key,
        distances.subject,
        distances.fiscal_year,
        distances.figure_kind,
        distances.value_unit,
        distances.own_base,
        distances.is_current

    having count(*) > 1

),

clauses as (

    select
        check_text.document_key,
        check_text.place_key,
        unnest(
            regexp_split_to_array(
                regexp_replace(check_text.text, '[“”"]', '', 'g'), '[。；;，,：:]'
            )
        ) as clause

    from check_text

    where check_text.text_kind = 'paragraph' and not check_text.is_table_row

),

-- words around the only number of a clause
counted_clauses as (

    select
        clauses.document_key,
        clauses.place_key,
        clauses.clause,
        regexp_extract(clauses.clause, '[0-9][0-9.]*') as number,
        regexp_extract(clauses.clause, '[0-9][0-9.]*(%|[个户家次项人件套台辆名条批])', 1) as unit,
        regexp_replace(
            regexp_replace(
                clauses.clause, '[≥≤<>＜＞]?[0-9][0-9.]*(?:%|[个户家次项人件套台辆名条批])', ''
            ),
            '的|达到|达|约|以上|不少于|不低于', '', 'g'
        ) as words

    from clauses

    where len(regexp_extract_all(clauses.clause, '[0-9][0-9.]*')) = 1

),

indicator_words as (

    select
        indicator.document_key,
        indicator.indicator_key,
        indicator.value_text,
        indicator.level3,
        unnest([indicator.level3, indicator.description]) as printed_words

    from printed.indicator as indicator

    where len(regexp_extract_all(indicator.value_text, '[0-9][0-9.]*')) = 1
        and not indicator.is_doubtful

),

counted_indicators as (

    select distinct
        indicator_words.document_key,
        indicator_words.indicator_key,
        indicator_words.value_text,
        indicator_words.level3,
        regexp_extract(indicator_words.value_text, '[0-9][0-9.]*') as number,
        contains(indicator_words.value_text, '%') as is_percent,
        regexp_replace(
            indicator_words.printed_words, '[\s“”"]|的|达到|达|约|以上|不少于|不低于', '', 'g'
        ) as words

    from indicator_words

)

select
    'TXT-SELF-02' as check_id,
    subjects.document_key,
    subjects.figure_kind,
    'NARRATIVE' as table_id,
    concat_ws(
        ' ',
        subjects.label,
        case when subjects.fiscal_year is not null then subjects.fiscal_year || ' 年' end
    ) as subject,
    '首次所述' as left_label,
    subjects.first_value as left_value,
    [subjects.first_key] as left_places,
    '另处所述' as right_label,
    subjects.other.stated_value as right_value,
    [subjects.other.figure_key] as right_places,
    subjects.value_unit as unit,
    case when subjects.value_unit = '元' then subjects.step_yuan else 0 end as tolerance,
    case
        -- no heading says whose money it is, but a paragraph and the next speak of one
        when subjects.own_base = ''
            and subjects.other.paragraph_number > subjects.first_paragraph + 1
            and abs(subjects.other.stated_value - subjects.first_value) > subjects.step_yuan
            then 'insufficient_data'
    end as verdict,
    'condition_open' as reason,
    '文中共 ' || subjects.statement_count || ' 处'
        || coalesce('；另处在“' || nullif(subjects.other.section, '') || '”', '') as note

from subjects

union all by name

select
    'TXT-SELF-02' as check_id,
    counted_clauses.document_key,
    'target' as figure_kind,
    'NARRATIVE' as table_id,
    counted_clauses.clause as subject,
    '文中所述' as left_label,
    try_cast(counted_clauses.number as decimal(24, 6)) as left_value,
    [counted_clauses.place_key] as left_places,
    '绩效指标“' || counted_indicators.level3 || '”' as right_label,
    try_cast(counted_indicators.number as decimal(24, 6)) as right_value,
    [counted_indicators.indicator_key] as right_places,
    counted_clauses.unit as unit,
    0 as tolerance,
    '指标值为“' || counted_indicators.value_text || '”' as note

from counted_clauses

inner join counted_indicators
    on counted_clauses.document_key = counted_indicators.document_key
    and counted_clauses.words = counted_indicators.words
    and (counted_clauses.unit = '%') = counted_indicators.is_percent
    and try_cast(counted_clauses.number as decimal(24, 6)) is not null
    and try_cast(counted_indicators.number as decimal(24, 6)) is not null

where counted_clauses.unit <> '' and length(counted_clauses.words) >= 4;
