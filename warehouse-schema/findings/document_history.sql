-- What is doubtful about the order of versions, and corrections that were withdrawn, as findings.
-- 版本先后存疑的文件，以及已撤回的更正稿所取代的文件
--
-- a row is: one superseded document: one that came after the document by which it is superseded,
-- since the manifest dates it earlier; or one whose last successor was withdrawn, so that none
-- holds

insert into finding by name

with recursive

successions as (

    select document_disclosure.document_key, document_disclosure.superseded_by as successor_key

    from document_disclosure

    where document_disclosure.superseded_by is not null

    union all

    select successions.document_key, document_disclosure.superseded_by as successor_key

    from successions

    inner join document_disclosure
        on successions.successor_key = document_disclosure.document_key

    where document_disclosure.superseded_by is not null

),

last_successors as (

    select
        successions.document_key,
        effective_document.file as last_file,
        effective_document.withdrawn_on

    from successions

    inner join document_disclosure
        on successions.successor_key = document_disclosure.document_key
        and document_disclosure.superseded_by is null

    inner join effective_document
        on successions.successor_key = effective_document.document_key

),

superseded as (

    select
        document_disclosure.document_key,
        document_disclosure.is_older_though_later,
        effective_document.file,
        effective_document.known_on,
        successor.file as successor_file,
        successor.known_on as successor_known_on,
        last_successors.last_file,
        last_successors.withdrawn_on

    from document_disclosure

    inner join effective_document
        on document_disclosure.document_key = effective_document.document_key

    inner join effective_document as successor
        on document_disclosure.superseded_by = successor.document_key

    inner join last_successors
        on document_disclosure.document_key = last_successors.document_key

    where effective_document.withdrawn_on is null

),

faults as (

    select
        superseded.*,
        'version_order_doubtful' as kind,
        'warning' as severity,
        '按清单日期（' || strftime(superseded.known_on, '%Y-%m-%d') || '）早于先装载的 '
            || superseded.successor_file || '（'
            || strftime(superseded.successor_known_on, '%Y-%m-%d')
            || '），不作现行文件；如是更正稿，请在清单改正日期' as expected

    from superseded

    where superseded.is_older_though_later

    union all by name

    select
        superseded.*,
        'correction_withdrawn' as kind,
        'warning' as severity,
        '取代它的 ' || superseded.last_file || ' 已于 '
            || strftime(superseded.withdrawn_on, '%Y-%m-%d')
            || ' 撤回；原文件不自动恢复，如已重新公开，请在清单写明新的 retrieved_on' as expected

    from superseded

    where superseded.withdrawn_on is not null

)

select
    'identity' as origin,
    faults.document_key,
    faults.file,
    faults.kind,
    faults.severity,
    cast(null as varchar) as check_id,
    0 as page,
    0 as line,
    '' as table_title,
    '' as row_label,
    '' as column_label,
    faults.file as printed_text,
    faults.expected

from faults

order by all;
