-- The quantity indicator counts what the project pays for.
-- 数量指标与项目内容相符
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11
-- condition: 数量指标，且项目写有用途或目标 | a quantity indicator of a project with a stated
--     purpose or goal
-- tolerance: none
-- bars: none
-- a row is: one quantity indicator of one project. Any word that it shares with name, purpose or
--     goals is enough; what is a copy from another project is told by PERF-15

insert into check_case by name

with

sheets as (

    select
        check_sheet_text.document_key,
        check_sheet_text.sheet_number,
        flatten(
            list(
                content_words(check_sheet_text.text, ['empty'])
                order by check_sheet_text.source, check_sheet_text.place_key
            )
        ) as words,
        -- a goal about the share of money spent says nothing of what is bought
        coalesce(
            max(len(content_words(check_sheet_text.text, ['empty', 'general']))) filter (
                where check_sheet_text.source in ('purpose', 'goal')
            ),
            0
        ) >= 3 as says_purpose,
        string_agg(
            check_sheet_text.text, '；'
            order by check_sheet_text.source, check_sheet_text.place_key
        ) filter (where check_sheet_text.source in ('purpose', 'goal')) as said,
        list(
            check_sheet_text.place_key
            order by check_sheet_text.source, check_sheet_text.place_key
        ) as places

    from check_sheet_text

    where check_sheet_text.sheet_number is not null
        and check_sheet_text.source in ('name', 'purpose', 'goal')

    group by check_sheet_text.document_key, check_sheet_text.sheet_number

),

copies as (

    select copied.indicator_key

    from copied_indicator as copied

    where copied.origin_key is not null

),

indicators as (

    select
        check_indicator.*,
        content_words(
            concat_ws(' ', check_indicator.level3, check_indicator.description), ['empty']
        ) as words

    from check_indicator

    where check_indicator.indicator_kind = 'quantity'
        and check_indicator.subject_kind = 'project'
        and check_indicator.horizon = 'annual'
        and check_indicator.unit_class is distinct from 'percent'

),

judged as (

    select
        indicators.*,
        sheets.said,
        sheets.places,
        case
            when list_has_any(indicators.words, sheets.words) then 'pass'
            when copies.indicator_key is not null then 'not_applicable'
            when not coalesce(sheets.says_purpose, false) or len(indicators.words) = 0
                then 'insufficient_data'
            else 'fail'
        end as verdict

    from indicators

    left join sheets
        on indicators.document_key = sheets.document_key
        and indicators.sheet_number = sheets.sheet_number

    left join copies
        on indicators.indicator_key = copies.indicator_key

)

select
    'PERF-16' as check_id,
    judged.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    true as is_about_words,
    judged.indicator_subject as subject,
    judged.verdict,
    case when judged.verdict = 'insufficient_data' then 'side_absent' end as reason,
    '数量指标' as left_label,
    concat_ws(
        ' ',
        concat_ws('：', judged.level3, nullif(judged.description, '')),
        judged.value_text
    ) as left_text,
    '项目用途和目标' as right_label,
    judged.said as right_text,
    case
        when judged.verdict = 'fail' then '所计数的事项在项目名称、用途和目标中均未出现'
        when judged.verdict = 'not_applicable' then '已作为照搬指标提示'
        when judged.verdict = 'insufficient_data' then '没有读到项目用途或目标，或指标名称过于笼统'
    end as note,
    [judged.indicator_key] as left_places,
    judged.places as right_places

from judged;
