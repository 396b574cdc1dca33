-- The findings that appeared or were resolved; a finding is known by all that it says.
-- 新增和消除的数据问题
--
-- a row is: one finding that one side has more often than the other

create or replace temp table finding_change as

with

told as (

    select
        1 as sign, origin, document_key, file, kind, severity, check_id, page, line,
        table_title, row_label, column_label, printed_text, expected
    from after.main.finding

    union all by name

    select
        -1 as sign, origin, document_key, file, kind, severity, check_id, page, line,
        table_title, row_label, column_label, printed_text, expected
    from before.main.finding

),

tallied as (

    select * exclude (sign), sum(sign) as surplus

    from told

    group by all

    having sum(sign) <> 0

)

select
    case when tallied.surplus > 0 then 'appeared' else 'vanished' end as kind,
    abs(tallied.surplus) as finding_count,
    tallied.origin,
    tallied.document_key,
    tallied.file,
    tallied.kind as finding_kind,
    coalesce(after_kind.kind_name, before_kind.kind_name, tallied.kind) as kind_name,
    tallied.severity,
    tallied.check_id,
    tallied.page,
    tallied.line,
    tallied.table_title,
    tallied.row_label,
    tallied.column_label,
    tallied.printed_text,
    tallied.expected

from tallied

left join after.main.dim_finding_kind as after_kind
    on tallied.kind = after_kind.kind

left join before.main.dim_finding_kind as before_kind
    on tallied.kind = before_kind.kind

order by all;
