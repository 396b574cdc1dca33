-- Dates in the text can be true: what a budget says it holds is held before its year begins.
-- 截止日期合理
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: text
-- condition: 文中写明资产、人员的截止日期 | the text dates what assets or staff there are
-- tolerance: X
-- bars: none
-- a row is: one date up to which a sentence counts assets or staff; a budget of a year counts by
--     the end of the year before, final accounts by the end of the year after

insert into check_case by name

with

holding_words as (

    select list.words

    from vocabulary_list('dated_holding') as list

),

-- what will be done by a date is a plan
dated_texts as (

    select
        check_text.document_key,
        check_text.place_key,
        check_text.heading,
        check_text.stage,
        check_text.fiscal_year,
        regexp_extract(
            check_text.text,
            '截[至止]?到?(20[0-9]{2})年([0-9]{1,2})月(?:([0-9]{1,2})日|底|末)([^。]*)',
            ['year', 'month', 'day', 'holding']
        ) as dated

    from check_text

    where check_text.text_kind = 'paragraph'
        and contains(check_text.text, '截')
        and not regexp_matches(check_text.heading, '绩效|目标|任务')

),

dated_paragraphs as (

    select dated_texts.*

    from dated_texts

    where dated_texts.dated['year'] <> ''
        and exists (
            from holding_words
            where contains(dated_texts.dated['holding'], holding_words.words)
        )

),

dates as (

    select
        dated_paragraphs.*,
        try_cast(dated_paragraphs.dated['year'] as integer) as year,
        dated_paragraphs.dated['year'] || ' 年 ' || dated_paragraphs.dated['month'] || ' 月'
            || coalesce(' ' || nullif(dated_paragraphs.dated['day'], '') || ' 日', '底')
            as printed_date,
        try_cast(
            dated_paragraphs.dated['year'] || '-' || lpad(dated_paragraphs.dated['month'], 2, '0')
                || '-' || lpad(coalesce(nullif(dated_paragraphs.dated['day'], ''), '28'), 2, '0')
            as date
        ) as stated_date,
        case dated_paragraphs.stage
            when 'budget' then dated_paragraphs.fiscal_year - 1
            when 'final_account' then dated_paragraphs.fiscal_year + 1
        end as last_year

    from dated_paragraphs

)

select
    'TXT-SELF-12' as check_id,
    dates.document_key,
    'NARRATIVE' as table_id,
    concat_ws('：', nullif(dates.heading, ''), '截至' || dates.printed_date) as subject,
    '文中截止日期' as left_label,
    dates.printed_date as left_text,
    [dates.place_key] as left_places,
    '最晚日期' as right_label,
    case
        when dates.stated_date is null then '日历上没有这一天'
        else dates.last_year || ' 年 12 月 31 日'
    end as right_text,
    cast([] as varchar[]) as right_places,
    case
        when dates.stated_date is null then 'fail'
        when dates.last_year is null then 'insufficient_data'
        when dates.year <= dates.last_year then 'pass'
        else 'fail'
    end as verdict,
    'condition_open' as reason

from dates;
