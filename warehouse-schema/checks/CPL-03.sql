-- The expected document is published, and in time.
-- 应公开文件按时公开
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text
-- condition: 该文件列入 expectations/expected_publication.csv | the document is in that list
-- tolerance: X
-- bars: none
-- a row is: one expected document, loaded or missing, and whether it came in time; a disclosure
--     that no list expects is one row. A document retrieved before it was due was in time; one
--     retrieved later may have been

insert into check_case by name

with

judged as (

    select
        expected_document.*,
        case
            when not expected_document.is_expected then 'insufficient_data'
            when expected_document.publication_status = 'not_due' then 'insufficient_data'
            when not expected_document.is_loaded and expected_document.published_on is null
                then 'fail'
            when expected_document.due_on is null then 'pass'
            when coalesce(expected_document.published_on, expected_document.retrieved_on)
                <= expected_document.due_on
                then 'pass'
            when expected_document.published_on is not null then 'fail'
            else 'insufficient_data'
        end as verdict,
        expected_document.published_on > expected_document.due_on as is_late,
        case expected_document.stage when 'budget' then '预算' else '决算' end as stage_name,
        case expected_document.scope when 'unit' then '单位' else '部门' end as scope_name

    from expected_document

    where expected_document.document_key is not null

)

select
    'CPL-03' as check_id,
    judged.document_key,
    case
        when judged.is_expected
            then judged.unit_name || ' ' || judged.fiscal_year || '年'
                || judged.scope_name || judged.stage_name
        else '应公开清单'
    end as subject,
    '应公开日期' as left_label,
    case
        when not judged.is_expected then '未列入清单'
        else coalesce(strftime(judged.due_on, '%Y-%m-%d') || ' 前', '未定')
    end as left_text,
    '公开情况' as right_label,
    case
        when not judged.is_expected then null
        when judged.published_on is not null
            then strftime(judged.published_on, '%Y-%m-%d') || ' 公开'
        when judged.publication_status = 'not_due' then '未到期，尚未见'
        when not judged.is_loaded then '未见公开'
        when judged.retrieved_on is not null
            then strftime(judged.retrieved_on, '%Y-%m-%d') || ' 已可取得'
        else '已公开，日期不明'
    end as right_text,
    judged.verdict,
    case
        when judged.verdict = 'insufficient_data' and not judged.is_expected then 'condition_open'
        when judged.publication_status = 'not_due' then 'condition_false'
        when judged.verdict = 'insufficient_data' then 'side_absent'
    end as reason,
    case when judged.is_late then 'warning' end as severity

from judged;
